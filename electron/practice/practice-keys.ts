import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ed25519KeyFile, ed25519PublicBlob } from '../delivery/openssh-key';

/** What the practice server is known by and what opens it, kept from start to start. */
export interface PracticeKeys {
  /** OpenSSH key file of the server itself. */
  readonly hostKey: string;
  readonly userKeyFile: string;
  /** Public half of the user's key, in SSH's wire form. */
  readonly userKey: Buffer;
  readonly password: string;
}

/** Hidden from whoever logs in. */
export const ownFolder = '.server';

/** Reads keys and password from the practice folder; makes them at the first start, readable by their owner only. */
export async function practiceKeys(folder: string): Promise<PracticeKeys> {
  const place = join(folder, ownFolder);
  await mkdir(place, { recursive: true, mode: 0o700 });
  const userKeyFile = join(place, 'courier_ed25519');
  const hostKey = await keptOrMade(join(place, 'host_ed25519'), () => makeKey('practice server').file);
  const publicFile = `${userKeyFile}.pub`;
  const pair = makeKey('courier');
  await keptOrMade(userKeyFile, () => pair.file);
  const line = await keptOrMade(publicFile, () => `ssh-ed25519 ${pair.blob.toString('base64')} courier\n`);
  const password = await keptOrMade(join(place, 'password'), () => `${randomBytes(9).toString('base64url')}\n`);
  return { hostKey, userKeyFile, userKey: Buffer.from(line.split(' ')[1] ?? '', 'base64'), password: password.trim() };
}

async function keptOrMade(file: string, make: () => string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'ENOENT') throw problem;
    const text = make();
    await writeFile(file, text, { mode: 0o600, flag: 'wx' });
    return text;
  }
}

function makeKey(comment: string): { file: string; blob: Buffer } {
  const { x, d } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  const seed = Buffer.from(d ?? '', 'base64url');
  const publicKey = Buffer.from(x ?? '', 'base64url');
  return { file: ed25519KeyFile(seed, publicKey, comment), blob: ed25519PublicBlob(publicKey) };
}
