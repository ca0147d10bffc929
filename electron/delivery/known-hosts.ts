import { createHmac } from 'node:crypto';
import { fitsWildcards } from '../../shared/feed/wildcards';
import { bareHost } from './host';
import { hostKeyOf, type HostKey } from './host-key';

/** What a known_hosts file says of one server. */
export interface KnownHosts {
  readonly keys: readonly HostKey[];
  /** Marked @revoked: never to be accepted, whoever shows them. */
  readonly revoked: readonly HostKey[];
  /** Lines that name a certificate authority for this server, which cannot be used here. */
  readonly authorities: number;
  /** Lines about other servers. */
  readonly others: number;
  /** Numbers of lines that are not understood, from 1. */
  readonly unread: readonly number[];
}

/**
 * Reads a known_hosts file (sshd(8)): plain, hashed and negated names, patterns, ports, markers.
 * A revoked key is taken out of the others.
 */
export function readKnownHosts(text: string, host: string, port: number): KnownHosts {
  const name = nameOf(host, port);
  const keys: HostKey[] = [];
  const revoked: HostKey[] = [];
  const unread: number[] = [];
  let authorities = 0;
  let others = 0;
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const entry = entryOf(line);
    if (!entry) unread.push(index + 1);
    else if (
      !entry.names.some((pattern) => fits(pattern, name)) ||
      entry.names.some((pattern) => forbids(pattern, name))
    )
      others += 1;
    else if (entry.marker === '@cert-authority') authorities += 1;
    else if (entry.marker === '@revoked') revoked.push(entry.key);
    else keys.push(entry.key);
  }
  const isRevoked = (key: HostKey): boolean => revoked.some(({ fingerprint }) => fingerprint === key.fingerprint);
  return { keys: unique(keys).filter((key) => !isRevoked(key)), revoked: unique(revoked), authorities, others, unread };
}

/** Whether a text looks like such a file, rather than a letter. */
export function isKnownHosts(text: string): boolean {
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'));
  return lines.length > 0 && lines.every((line) => entryOf(line) !== undefined);
}

interface Entry {
  readonly marker: string | undefined;
  readonly names: readonly string[];
  readonly key: HostKey;
}

function entryOf(line: string): Entry | undefined {
  const [, marker, names, type, blob] =
    /^\s*(?:(@[\w-]+)\s+)?(\S+)\s+([\w@.-]+)\s+([A-Za-z0-9+/]+={0,2})(?:\s|$)/.exec(line) ?? [];
  if (names === undefined || blob === undefined) return undefined;
  if (marker !== undefined && marker !== '@revoked' && marker !== '@cert-authority') return undefined;
  const key = hostKeyOf(Buffer.from(blob, 'base64'));
  return key.type === type ? { marker, names: names.split(','), key } : undefined;
}

/** How OpenSSH writes a server there: the port only where it is not 22. */
function nameOf(host: string, port: number): string {
  const bare = bareHost(host).toLowerCase();
  return port === 22 ? bare : `[${bare}]:${port}`;
}

function fits(pattern: string, name: string): boolean {
  if (pattern.startsWith('!')) return false;
  const [, salt, digest] = /^\|1\|([^|]+)\|([^|]+)$/.exec(pattern) ?? [];
  if (salt !== undefined)
    return createHmac('sha1', Buffer.from(salt, 'base64')).update(name).digest('base64') === digest;
  // * and ? as OpenSSH knows them.
  return fitsWildcards(pattern, name);
}

function forbids(pattern: string, name: string): boolean {
  return pattern.startsWith('!') && fitsWildcards(pattern.slice(1), name);
}

function unique(keys: readonly HostKey[]): HostKey[] {
  return [...new Map(keys.map((key) => [key.fingerprint, key])).values()];
}
