/** What the bench takes from the sources, in one bundle. */
export { deliver } from '../../../electron/delivery/deliver';
export { startDelayingProxy } from '../../delivery/delaying-proxy';
export { startOpenSsh } from '../../delivery/openssh-server';
