import { fault, type Fault } from '../../shared/fault';
import type { LinkLost } from './sftp-problem';

/**
 * Why nothing more comes over a line.
 * @param seconds how long was waited, for silence
 */
export function lostFault(
  lost: LinkLost,
  { host, port }: { readonly host: string; readonly port: number },
  seconds: number,
): Fault {
  if (lost.reason === 'stopped') return fault('delivery stopped', 'retry', { host });
  if (lost.reason === 'late') return fault('run took too long', 'retry', { host });
  if (lost.reason === 'silent') return fault('server did not answer', 'retry', { host, port, seconds });
  return fault('connection lost', 'retry', { host });
}
