/** What the bench takes from the sources, in one bundle. */
export { deliver } from '../../../electron/delivery/deliver';
export { startLine } from '../../delivery/line';
export { startOpenSsh } from '../../delivery/openssh-server';
