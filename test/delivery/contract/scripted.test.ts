import { scripted } from '../servers/scripted';
import { deliveryContract } from './delivery-contract';

deliveryContract(scripted);
