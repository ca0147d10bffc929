import { proftpd } from '../servers/proftpd';
import { deliveryContract } from './delivery-contract';

deliveryContract(proftpd);
