import { createDecipheriv, createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { argon2dAsync, argon2iAsync, argon2idAsync } from '@noble/hashes/argon2.js';
import { fault, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import { fieldsOf, opensshKeyFile } from './openssh-key';
import { takePuttyApart, type PuttyDerivation, type PuttyFile } from './ppk-file';

export interface PuttyKey {
  /** The same key as an unencrypted OpenSSH file. */
  readonly text: string;
  readonly isProtected: boolean;
}

/** PuTTYgen asks for 8 MiB and some 13 passes; a file that asks for a day of work gets none. */
const most = { memoryKiB: 1024 * 1024, work: 16 * 1024 * 1024, lanes: 64 } as const;

/** Reads a PuTTY key file of version 2 or 3, and compares its checksum before anything of it is used. */
export async function readPuttyKey(bytes: Buffer, passphrase: string | undefined): Promise<Result<PuttyKey, Fault>> {
  const file = takePuttyApart(bytes);
  if (!file) return err(fault('private key of unknown form', 'usage'));
  const order = orders.get(file.type);
  if (!order) return err(fault('private key kind not taken', 'usage', { kind: file.type.slice(0, 40) }));
  if (file.privateBlob.length === 0) return err(fault('private key is a public key', 'usage'));
  const isProtected = file.encryption !== 'none';
  if (isProtected && passphrase === undefined) return err(fault('private key needs a passphrase', 'usage'));
  const costs = file.derivation;
  if (costs && (costs.memoryKiB > most.memoryKiB || costs.memoryKiB * costs.passes > most.work))
    return err(fault('private key too costly', 'usage'));
  const damaged = err(fault('private key damaged', 'usage'));
  if (isProtected && (file.privateBlob.length % 16 !== 0 || !isSound(file))) return damaged;

  const keys = isProtected ? await keysFor(file, passphrase ?? '') : undefined;
  const plain = keys ? decrypt(file.privateBlob, keys) : file.privateBlob;
  if (!isWhole(file, plain, keys?.mac))
    return isProtected ? err(fault('private key passphrase wrong', 'usage')) : damaged;

  const open = fieldsOf(file.publicBlob);
  // An encrypted part is filled up to whole blocks with bytes that mean nothing.
  const hidden = fieldsOf(plain, order.hidden);
  const privateFields = open && hidden && hidden.length === order.hidden ? order.arrange(open, hidden) : undefined;
  if (!privateFields) return damaged;
  return ok({ text: opensshKeyFile({ ...file, privateFields }), isProtected });
}

/** How the numbers of a type become OpenSSH’s: from the public fields and so many private ones. */
interface Order {
  readonly hidden: number;
  readonly arrange: (open: readonly Buffer[], hidden: readonly Buffer[]) => Buffer[] | undefined;
}

function whole(fields: readonly (Buffer | undefined)[]): Buffer[] | undefined {
  return fields.every((field) => field !== undefined) ? [...fields] : undefined;
}

const rsa: Order = {
  hidden: 4,
  arrange: ([type, e, n], [d, p, q, inverse]) => whole([type, n, e, d, inverse, p, q]),
};
const ecdsa: Order = { hidden: 1, arrange: ([type, curve, point], [d]) => whole([type, curve, point, d]) };
const ed25519: Order = {
  hidden: 1,
  arrange: ([type, point], [number]) => {
    if (!point || !number || number.length > 32) return undefined;
    // To PuTTY’s format a number, little end first: zeros at its end need not be written.
    return whole([type, point, Buffer.concat([number, Buffer.alloc(32 - number.length), point])]);
  },
};
const orders: ReadonlyMap<string, Order> = new Map([
  ['ssh-rsa', rsa],
  ['ecdsa-sha2-nistp256', ecdsa],
  ['ecdsa-sha2-nistp384', ecdsa],
  ['ecdsa-sha2-nistp521', ecdsa],
  ['ssh-ed25519', ed25519],
]);

interface Keys {
  readonly cipher: Buffer;
  readonly iv: Buffer;
  readonly mac: Buffer;
}

const flavours = { Argon2id: argon2idAsync, Argon2i: argon2iAsync, Argon2d: argon2dAsync } as const;

/** The limits that Argon2 itself has (RFC 9106, 3.1). */
function isSound({ version, derivation }: PuttyFile): boolean {
  if (version === 2) return true;
  if (!derivation) return false;
  const { passes, lanes, memoryKiB, salt } = derivation;
  return passes >= 1 && lanes >= 1 && lanes <= most.lanes && memoryKiB >= 8 * lanes && salt.length >= 8;
}

async function keysFor({ derivation }: PuttyFile, passphrase: string): Promise<Keys> {
  return derivation ? keysByArgon(derivation, passphrase) : keysBySha1(passphrase);
}

async function keysByArgon(derivation: PuttyDerivation, passphrase: string): Promise<Keys> {
  const { flavour, memoryKiB, passes, lanes, salt } = derivation;
  const costs = { m: memoryKiB, t: passes, p: lanes, dkLen: 80 };
  const made = Buffer.from(await flavours[flavour](Buffer.from(passphrase, 'utf8'), salt, costs));
  return { cipher: made.subarray(0, 32), iv: made.subarray(32, 48), mac: made.subarray(48) };
}

/** Version 2: no salt, no work. */
function keysBySha1(passphrase: string): Keys {
  const sha1 = (...parts: (string | Buffer)[]): Buffer => {
    const hash = createHash('sha1');
    for (const part of parts) hash.update(part);
    return hash.digest();
  };
  const half = (number: number): Buffer => sha1(Buffer.from([0, 0, 0, number]), passphrase);
  return {
    cipher: Buffer.concat([half(0), half(1)]).subarray(0, 32),
    iv: Buffer.alloc(16),
    mac: sha1(macName, passphrase),
  };
}

const macName = 'putty-private-key-file-mac-key';

function decrypt(bytes: Buffer, { cipher, iv }: Keys): Buffer {
  const decipher = createDecipheriv('aes-256-cbc', cipher, iv).setAutoPadding(false);
  return Buffer.concat([decipher.update(bytes), decipher.final()]);
}

/** The checksum over everything that the file says; a wrong passphrase makes another one. */
function isWhole({ version, macInput, mac }: PuttyFile, plain: Buffer, key: Buffer | undefined): boolean {
  const open = version === 2 ? createHash('sha1').update(macName).digest() : Buffer.alloc(0);
  const made = createHmac(version === 2 ? 'sha1' : 'sha256', key ?? open)
    .update(macInput(plain))
    .digest();
  return made.length === mac.length && timingSafeEqual(made, mac);
}
