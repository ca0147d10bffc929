import { practice } from '../servers/practice';
import { deliveryContract } from './delivery-contract';

deliveryContract(practice);
