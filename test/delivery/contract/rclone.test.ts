import { rclone } from '../servers/rclone';
import { deliveryContract } from './delivery-contract';

deliveryContract(rclone);
