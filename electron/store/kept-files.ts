import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { fault, type Fault, FaultError } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import type { DataKeys } from './data-key';
import { writeWhole } from './durable';
import { ensurePrivateFolder } from './feed-folder';
import { removeFile } from './insist';

/** Immutable files named by the SHA-256 of their plain bytes: rosters, strikes, and every file as it was delivered. */
export interface KeptFiles {
  /** Keeps the bytes for good and returns their SHA-256 in hex; on disk when it returns. */
  keep(bytes: Uint8Array): Promise<string>;
  /** The plain bytes again, checked against their name. */
  read(sha256: string): Promise<Result<Uint8Array, Fault>>;
  /** Deletes every kept file that is not named; returns how many went. */
  forgetAllBut(wanted: ReadonlySet<string>): number;
}

const squeeze = promisify(gzip);
const unzip = promisify(gunzip);

// Layout: 4 bytes of mark, 12 of nonce, 16 of tag, then the compressed and encrypted bytes (AES-256-GCM).
const mark = Buffer.from('RCK1');
const nonceLength = 12;
const tagLength = 16;

/** Kept files in a folder of their own, mode 0600, compressed and then encrypted with the data key. */
export function keptFiles(folder: string, keys: DataKeys): KeptFiles {
  async function read(sha256: string): Promise<Result<Uint8Array, Fault>> {
    const path = join(folder, sha256);
    try {
      const plain = await open(await readFile(path), sha256, await keys.load());
      if (sha256Of(plain) === sha256) return ok(plain);
    } catch (problem) {
      if (problem instanceof FaultError) return err(problem.fault);
      // Missing, cut short, another key: one and the same to the person who must restore it.
    }
    return err(fault('kept file unreadable', 'person', { folder }));
  }

  async function keep(bytes: Uint8Array): Promise<string> {
    const sha256 = sha256Of(bytes);
    const path = join(folder, sha256);
    if (existsSync(path) && (await read(sha256)).ok) return sha256;
    const sealed = await seal(bytes, sha256, await keys.load());
    try {
      ensurePrivateFolder(folder);
      await writeWhole(path, sealed, 'kept file');
    } catch (problem) {
      throw new FaultError(fault('state not writable', 'person', { folder }), { cause: problem });
    }
    return sha256;
  }

  function forgetAllBut(wanted: ReadonlySet<string>): number {
    if (!existsSync(folder)) return 0;
    const gone = readdirSync(folder).filter((name) => /^[0-9a-f]{64}$/.test(name) && !wanted.has(name));
    for (const name of gone) removeFile(join(folder, name));
    return gone.length;
  }

  return { keep, read, forgetAllBut };
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function seal(plain: Uint8Array, name: string, key: Buffer): Promise<Buffer> {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength });
  cipher.setAAD(Buffer.from(name));
  const body = Buffer.concat([cipher.update(await squeeze(plain)), cipher.final()]);
  return Buffer.concat([mark, nonce, cipher.getAuthTag(), body]);
}

async function open(sealed: Buffer, name: string, key: Buffer): Promise<Buffer> {
  if (!sealed.subarray(0, mark.length).equals(mark)) throw new Error('not a kept file');
  const nonce = sealed.subarray(mark.length, mark.length + nonceLength);
  const tag = sealed.subarray(mark.length + nonceLength, mark.length + nonceLength + tagLength);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength });
  decipher.setAAD(Buffer.from(name));
  decipher.setAuthTag(tag);
  const body = sealed.subarray(mark.length + nonceLength + tagLength);
  return unsqueeze(Buffer.concat([decipher.update(body), decipher.final()]));
}

/** In one piece: a roster in thousands of small ones leaves the process larger for good. */
function unsqueeze(zipped: Buffer): Promise<Buffer> {
  // A gzip stream ends with its plain length (RFC 1952); one byte more, or a second piece would be begun.
  const plain = zipped.length < 4 ? 0 : zipped.readUInt32LE(zipped.length - 4);
  return unzip(zipped, { chunkSize: Math.min(Math.max(plain + 1, 1 << 14), 1 << 29) });
}
