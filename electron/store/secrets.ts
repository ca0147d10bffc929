import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { fault, type Fault, FaultError } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import { writeWhole } from './durable';
import { ensurePrivateFolder } from './feed-folder';
import { insist, isHeld } from './insist';
import type { Protection } from './secrets-protection';

const ofFeed = ['password', 'passphrase', 'proxyPassword', 'jumpPassword', 'jumpPassphrase'] as const;
export type SecretName = `${string}/${(typeof ofFeed)[number]}` | 'data-key';

/** Where a secret ended up: for good under the system's protection, or only until the app is quit. */
export type Keeping = 'protected' | 'this session';

/** Passwords, passphrases and the data key; readable only through the operating system's protection. */
export interface Secrets {
  protected(): Promise<boolean>;
  /** Never writes a secret that would be readable on disk. '' forgets it. */
  set(name: SecretName, text: string): Promise<Keeping>;
  has(name: SecretName): boolean;
  /** Undefined when there is none; the fault 'secret locked' when the system does not give it back. */
  get(name: SecretName): Promise<Result<string | undefined, Fault>>;
  forgetFeed(feed: string): Promise<void>;
}

const fileSchema = z.strictObject({ version: z.literal(1), secrets: z.record(z.string(), z.base64()) });

/**
 * Keeps protected secrets in `secrets.json` in `folder` (0600), others in memory only. Throws FaultError where another
 * program keeps that file and its copy to itself.
 */
export function openSecrets(folder: string, protection: Protection): Secrets {
  ensurePrivateFolder(folder);
  const path = join(folder, 'secrets.json');
  const blobs = new Map(Object.entries(readBlobs(path)));
  const session = new Map<string, string>();
  // One write after the other: two at once could lose one's secret.
  let writing: Promise<unknown> = Promise.resolve();

  function write(): Promise<void> {
    const next = writing.then(() => {
      const file = { version: 1, secrets: Object.fromEntries(blobs) };
      const bytes = Buffer.from(JSON.stringify(file));
      return writeWhole(path, bytes, 'secrets').then(() => writeWhole(copyOf(path), bytes, 'secrets'));
    });
    writing = next.catch(() => undefined);
    return next;
  }

  async function forget(names: readonly string[]): Promise<void> {
    for (const name of names) session.delete(name);
    if (names.filter((name) => blobs.delete(name)).length > 0) await write();
  }

  const secrets: Secrets = {
    protected: () => protection.available(),
    async set(name, text) {
      if (text === '') {
        await forget([name]);
        return 'this session';
      }
      if (!(await protection.available())) {
        await forget([name]);
        session.set(name, text);
        return 'this session';
      }
      blobs.set(name, Buffer.from(await protection.protect(text)).toString('base64'));
      await write();
      session.delete(name);
      return 'protected';
    },
    has: (name) => session.has(name) || blobs.has(name),
    async get(name) {
      const inSession = session.get(name);
      if (inSession !== undefined) return ok(inSession);
      const blob = blobs.get(name);
      if (blob === undefined) return ok(undefined);
      try {
        const { text, stale } = await protection.reveal(Buffer.from(blob, 'base64'));
        if (stale) await secrets.set(name, text);
        return ok(text);
      } catch {
        return err(fault('secret locked', 'person'));
      }
    },
    forgetFeed: (feed) => forget(ofFeed.map((kind) => `${feed}/${kind}`)),
  };
  return secrets;
}

function copyOf(path: string): string {
  return `${path}.copy`;
}

/**
 * A damaged file is put aside, and its copy takes its place. Where that is damaged, too, the secrets have to be given
 * again, which a fault says when one is needed.
 */
function readBlobs(path: string): Record<string, string> {
  const own = readFile(path);
  if (typeof own === 'object') return own;
  if (own === 'damaged') insist(() => renameSync(path, `${path}.corrupt-${Date.now()}`));
  const copy = readFile(copyOf(path));
  // What is written next would be without them.
  if (own === 'held' && typeof copy !== 'object')
    throw new FaultError(fault('state unreadable', 'person', { file: path }));
  return typeof copy === 'object' ? copy : {};
}

function readFile(path: string): Record<string, string> | 'none' | 'damaged' | 'held' {
  try {
    return fileSchema.parse(JSON.parse(insist(() => readFileSync(path, 'utf8')))).secrets;
  } catch (problem) {
    if (isHeld(problem)) return 'held';
    return (problem as NodeJS.ErrnoException).code === 'ENOENT' ? 'none' : 'damaged';
  }
}
