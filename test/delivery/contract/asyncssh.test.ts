import { asyncssh } from '../servers/asyncssh';
import { deliveryContract } from './delivery-contract';

deliveryContract(asyncssh);
