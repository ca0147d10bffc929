import { fault, type Fault } from '../fault';
import { headersOf, type Mapping } from '../mapping/mapping';
import { err, ok, type Result } from '../result';
import type { Policy } from './policy';

/** A server as a connection names it. */
export interface NamedServer {
  readonly host: string;
  readonly port: number;
  /** Those that a person accepted. */
  readonly hostKeys: readonly string[];
}

/** The keys by which the server has to be known: the policy's where it names servers, else the accepted ones. */
export function keysUnder(
  { servers }: Pick<Policy, 'servers'>,
  { host, port, hostKeys }: NamedServer,
): Result<readonly string[], Fault> {
  if (!servers) return ok(hostKeys);
  const same = servers.filter((server) => server.port === port && plainHost(server.host) === plainHost(host));
  return same.length === 0
    ? err(fault('server not allowed', 'stop', { host, port }))
    : ok([...new Set(same.flatMap((server) => server.hostKeys))]);
}

/** Names are the same in small and capital letters, with and without the dot at their end (RFC 1035, 2.3.3). */
function plainHost(host: string): string {
  return host
    .trim()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '')
    .toLowerCase();
}

export interface KeptBack {
  /** The export's column, as the mapping spells it. */
  readonly header: string;
  /** The vendor's column that would be filled from it. */
  readonly column: string;
}

/** The first column of a mapping that would carry what must not go out; undefined where there is none. */
export function keptBackIn(
  { neverSendColumns }: Pick<Policy, 'neverSendColumns'>,
  mapping: Mapping,
): KeptBack | undefined {
  if (neverSendColumns.length === 0) return undefined;
  const never = new Set(neverSendColumns.map(plainHeader));
  for (const [column, entry] of Object.entries(mapping)) {
    // A second file may have a column of that name, too.
    const taken = (entry.transforms ?? []).flatMap((step) => (step.do === 'look up' ? [step.take] : []));
    const header = [...headersOf(entry), ...taken].find((name) => never.has(plainHeader(name)));
    if (header !== undefined) return { header, column };
  }
  return undefined;
}

/** Headers are compared as people read them: capitals and blanks make no difference. */
function plainHeader(header: string): string {
  return header.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Days that past rosters and sent files are kept. */
export function keepDaysUnder({ mostKeepDays }: Pick<Policy, 'mostKeepDays'>, days: number): number {
  return mostKeepDays === undefined ? days : Math.min(days, mostKeepDays);
}
