import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whether PuTTY’s own maker of keys is on this machine. */
export function hasPuttygen(): boolean {
  return existsSync('/usr/bin/puttygen');
}

let count = 0;

/**
 * A key file from puttygen.
 * @param args what kind, e.g. ['-t', 'ecdsa', '-b', '384', '--ppk-param', 'version=2']; or an existing key file first
 */
export function puttygen(place: string, passphrase: string, args: readonly string[]): { file: string; bytes: Buffer } {
  count += 1;
  const file = join(place, `putty-${count}`);
  const secret = join(place, `secret-${count}`);
  writeFileSync(secret, passphrase, { mode: 0o600 });
  execFileSync('puttygen', ['-q', ...args, '-o', file, '--new-passphrase', secret], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { file, bytes: readFileSync(file) };
}

/** The public half as puttygen tells it: type and key, without the comment. */
export function publicHalf(file: string): string {
  const line = execFileSync('puttygen', ['-L', file]).toString();
  return line.split(' ').slice(0, 2).join(' ').trim();
}
