import { opensshInternal, opensshExternal } from '../servers/openssh';
import { deliveryContract } from './delivery-contract';

deliveryContract(opensshInternal);
deliveryContract(opensshExternal);
