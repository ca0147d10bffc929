import { rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { resolve } from 'node:path';
import { fault, type Fault } from '../../shared/fault';
import { makeKey, type KeyWish } from '../delivery/make-key';
import { type Answer, faultAnswer, tell } from './answer';
import { personAtTheKeys } from './send';

/**
 * `key FILE`: a new key pair, the private half for its owner alone. Never over another file. The passphrase is the one
 * that a log-in with this key will find in the environment.
 */
export async function key(
  file: string,
  type: KeyWish['type'],
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Answer> {
  const passphrase = env.ROSTER_COURIER_PASSPHRASE;
  const path = resolve(file);
  const made = await makeKey({ type, comment: `roster-courier ${personAtTheKeys()}@${hostname()}`, passphrase });
  const problem =
    (await writeNew(path, made.privateKey, 0o600)) ?? (await writeNew(`${path}.pub`, made.publicKey, 0o644));
  if (problem) {
    // Half a pair would be found by the next one who looks for a key here.
    if (problem.values.file === `${path}.pub`) await rm(path, { force: true });
    return faultAnswer(problem);
  }
  const { fingerprint, publicKey } = made;
  const isProtected = passphrase !== undefined && passphrase !== '';
  return {
    exit: 0,
    data: {
      file: path,
      publicFile: `${path}.pub`,
      type: made.type,
      fingerprint,
      publicKey: publicKey.trim(),
      protected: isProtected,
    },
    words: [
      tell('key made', { file: path, fingerprint }),
      tell('key protected', { protected: isProtected ? 'yes' : 'no' }),
    ],
  };
}

async function writeNew(file: string, text: string, mode: number): Promise<Fault | undefined> {
  try {
    await writeFile(file, text, { mode, flag: 'wx' });
    return undefined;
  } catch (problem) {
    const exists = (problem as NodeJS.ErrnoException).code === 'EEXIST';
    return fault(exists ? 'output exists' : 'output not writable', 'usage', { file });
  }
}
