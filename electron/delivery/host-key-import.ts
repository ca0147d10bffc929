import { compareHostKey, type HostKeyComparison } from './host-key-text';
import { pinOf, type HostKey } from './host-key';
import { isKnownHosts, readKnownHosts } from './known-hosts';

export interface HostKeyImport {
  readonly from: 'known_hosts' | 'text';
  /** As for a letter; and 'revoked': whoever wrote it does not want the shown key to be used any more. */
  readonly is: HostKeyComparison['is'] | 'revoked' | 'only an authority';
  /** What to write among a connection’s host keys when a person accepts: the shown key, if the text names it. */
  readonly pin?: string;
  /** Every key that the text names for this server. */
  readonly keys: HostKeyComparison['keys'];
  /** Kinds of key to ask the server for, when it showed one of another kind. */
  readonly kinds: readonly string[];
}

/**
 * Holds the key that a server shows against a known_hosts file or anything else that a vendor wrote. Plain data in and
 * out; whether to accept is a person’s decision.
 * @param text what was pasted, or the content of a file
 */
export function importHostKeys(
  text: string,
  server: { readonly host: string; readonly port: number },
  shown: HostKey,
): HostKeyImport {
  if (!isKnownHosts(text)) return imported('text', compareHostKey(text, shown), shown);
  const { keys, revoked, authorities } = readKnownHosts(text, server.host, server.port);
  if (revoked.some(({ fingerprint }) => fingerprint === shown.fingerprint))
    return { from: 'known_hosts', is: 'revoked', keys, kinds: [] };
  if (keys.length === 0)
    return { from: 'known_hosts', is: authorities > 0 ? 'only an authority' : 'nothing', keys, kinds: [] };
  const lines = keys.map(({ type, fingerprint }) => `${type} ${fingerprint}`).join('\n');
  return imported('known_hosts', compareHostKey(lines, shown), shown);
}

function imported(from: HostKeyImport['from'], { is, keys, kinds }: HostKeyComparison, shown: HostKey): HostKeyImport {
  return { from, is, keys, kinds, ...(is === 'same' && { pin: pinOf(shown) }) };
}
