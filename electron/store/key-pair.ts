import { rm, writeFile } from 'node:fs/promises';
import { fault, type Fault } from '../../shared/fault';

/** Path of the public half beside the private one. */
export function publicFileOf(path: string): string {
  return `${path}.pub`;
}

/**
 * Writes both halves of a new key: PATH for its owner alone, PATH.pub for everybody. Never over another file, and
 * never only one of the two.
 */
export async function writeKeyPair(
  path: string,
  { privateKey, publicKey }: { readonly privateKey: string; readonly publicKey: string },
): Promise<Fault | undefined> {
  const problem = await writeNew(path, privateKey, 0o600);
  if (problem) return problem;
  const other = await writeNew(publicFileOf(path), publicKey, 0o644);
  // Half a pair would be found by the next one who looks for a key here.
  if (other) await rm(path, { force: true });
  return other;
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
