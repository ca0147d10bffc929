import { hostname } from 'node:os';
import { resolve } from 'node:path';
import { makeKey, type KeyWish } from '../delivery/make-key';
import { publicFileOf, writeKeyPair } from '../store/key-pair';
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
  const problem = await writeKeyPair(path, made);
  if (problem) return faultAnswer(problem);
  const { fingerprint, publicKey } = made;
  const isProtected = passphrase !== undefined && passphrase !== '';
  return {
    exit: 0,
    data: {
      file: path,
      publicFile: publicFileOf(path),
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
