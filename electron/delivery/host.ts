import { isIPv6 } from 'node:net';
import { domainToASCII } from 'node:url';

/** A host as Node wants it: an IPv6 address without the brackets that people write around it. */
export function bareHost(host: string): string {
  const inside = /^\[(.+)\]$/.exec(host.trim())?.[1];
  return inside !== undefined && isIPv6(inside) ? inside : host.trim();
}

/** Whether it is a name or an address and nothing else; people paste "sftp://…" and "name:22". */
export function isHost(host: string): boolean {
  const bare = bareHost(host);
  return isIPv6(bare) || (/^[^\s/@[\]:,]+$/.test(bare) && domainToASCII(bare) !== '');
}

/** For a person to read, and for "host:port": an IPv6 address in brackets. */
export function hostInUrl(host: string): string {
  const bare = bareHost(host);
  return isIPv6(bare) ? `[${bare}]` : bare;
}
