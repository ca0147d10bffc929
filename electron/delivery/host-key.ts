import { createHash } from 'node:crypto';
import { hostKeyTypes } from './algorithms';

/** A server’s key as it is shown to a person. */
export interface HostKey {
  /** As OpenSSH prints it: "SHA256:" and 43 characters. */
  readonly fingerprint: string;
  /** As in a key file: "ssh-ed25519", "ssh-rsa", "ecdsa-sha2-nistp256". */
  readonly type: string;
}

/** Fingerprint and type of a public key in SSH’s wire form (RFC 4253, 6.6). */
export function hostKeyOf(blob: Buffer): HostKey {
  const digest = createHash('sha256').update(blob).digest('base64').replace(/=+$/, '');
  const length = blob.length >= 4 ? blob.readUInt32BE(0) : 0;
  return { fingerprint: `SHA256:${digest}`, type: blob.subarray(4, 4 + Math.min(length, 64)).toString('latin1') };
}

/** How an accepted key is kept: with its kind, so that a server with several is asked for this one first. */
export function pinOf({ type, fingerprint }: HostKey): string {
  return `${type} ${fingerprint}`;
}

function readPin(pin: string): { fingerprint: string; type: string | undefined } {
  const [last = '', type] = pin.trim().split(/\s+/).reverse();
  return { fingerprint: last.replace(/=+$/, ''), type };
}

/** Whether a person has accepted this key. */
export function isAccepted(key: HostKey, accepted: readonly string[]): boolean {
  return accepted.map(readPin).some(({ fingerprint }) => fingerprint === key.fingerprint);
}

/** Which types of key to ask a server for: those of the accepted keys first, so that it does not show another. */
export function typesToAsk(accepted: readonly string[]): readonly string[] {
  const pinned = accepted.flatMap((pin) => readPin(pin).type ?? []);
  const first = hostKeyTypes.filter((type) => pinned.includes(type));
  return [...first, ...hostKeyTypes.filter((type) => !first.includes(type))];
}

/** Types that an accepted key may have; every one, as soon as one was accepted without its kind. */
export function typesOfAccepted(accepted: readonly string[]): readonly string[] {
  const pins = accepted.map(readPin);
  const all = pins.every(({ type }) => type !== undefined);
  return all ? hostKeyTypes.filter((type) => pins.some((pin) => pin.type === type)) : hostKeyTypes;
}
