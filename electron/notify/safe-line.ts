import * as tls from 'node:tls';

/** Names and addresses of this computer itself; what is said to them is heard by nobody else. */
export function isThisComputer(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
}

/**
 * Authorities whose certificates count: those that come with Node, and those of the system, where a company puts its
 * own. Node knows the latter since 22.15.
 */
export function trustedAuthorities(): readonly string[] {
  const { getCACertificates } = tls as { getCACertificates?: (which: 'system') => string[] };
  if (!getCACertificates) return [];
  try {
    return [...tls.rootCertificates, ...getCACertificates('system')];
  } catch {
    return [];
  }
}
