import ssh2, { type ParsedKey } from 'ssh2';
import { hostKeyOf } from './host-key';

export interface KeyWish {
  readonly type: 'ed25519' | 'rsa';
  /** One line that tells people whose key it is; goes into both halves. */
  readonly comment: string;
  readonly passphrase?: string | undefined;
}

export interface MadeKey {
  /** OpenSSH key file, encrypted when there is a passphrase. To be kept readable by its owner only. */
  readonly privateKey: string;
  /** One line, for the vendor: type, key, comment. */
  readonly publicKey: string;
  /** "SHA256:…" of the public half. */
  readonly fingerprint: string;
  readonly type: string;
}

const rsaBits = 4096;
/** bcrypt rounds of the passphrase, as ssh-keygen has long taken: each log-in works through them. */
const rounds = 16;
const mostTurns = 20;

/** Makes a new key pair: Ed25519, or RSA of 4096 bits, which takes seconds. */
export async function makeKey({ type, comment, passphrase }: KeyWish): Promise<MadeKey> {
  const said = comment.replace(/\s+/g, ' ').trim();
  const protection = passphrase === undefined || passphrase === '' ? {} : { passphrase, cipher: 'aes256-ctr', rounds };
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const pair = await generate(type, { bits: rsaBits, comment: said, ...protection });
    const key = ssh2.utils.parseKey(pair.private, passphrase);
    // ssh2 drops a zero at the start of an Ed25519 key, one time in 256; nobody can read such a file.
    if (!isSound(key)) continue;
    const blob = key.getPublicSSH();
    return {
      privateKey: pair.private,
      publicKey: `${[key.type, blob.toString('base64'), said].join(' ').trim()}\n`,
      ...hostKeyOf(blob),
    };
  }
  throw new Error('no key could be made');
}

function isSound(key: ParsedKey | Error): key is ParsedKey {
  if (key instanceof Error || !key.isPrivateKey()) return false;
  const signature: Buffer | Error = key.sign(Buffer.from('try'));
  return !(signature instanceof Error) && key.verify(Buffer.from('try'), signature);
}

function generate(
  type: KeyWish['type'],
  options:
    | { bits: number; comment: string }
    | { bits: number; comment: string; passphrase: string; cipher: string; rounds: number },
): Promise<{ readonly private: string; readonly public: string }> {
  return new Promise((resolve, reject) => {
    ssh2.utils.generateKeyPair(type, options, (problem, pair) => (problem ? reject(problem) : resolve(pair)));
  });
}
