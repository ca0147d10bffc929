import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fault } from '../../shared/fault';
import type { CommandWord } from '../../shared/words/en/commands';
import { type HostKeyImport, importHostKeys } from '../delivery/host-key-import';
import { type HostKey, pinOf } from '../delivery/host-key';
import { readHostKey } from '../delivery/read-host-key';
import { wayCredentialsOf } from '../run/credentials';
import { type Answer, type ExitCode, faultAnswer, tell } from './answer';
import type { CommandContext } from './context';
import { feedTarget } from './feed-target';

/**
 * `fingerprint FEED`: the key that the server shows, held against a known_hosts file or a letter. Logs in nowhere but
 * at a jump host, and changes nothing: to accept a key is a person’s own doing.
 * @param compare path of what the vendor wrote
 */
export async function fingerprint(context: CommandContext, feedFile: string, compare?: string): Promise<Answer> {
  const found = await feedTarget(feedFile);
  if (!found.ok) return faultAnswer(found.error);
  const { loaded, target } = found.value;
  const given = compare === undefined ? undefined : await textOf(resolve(compare));
  if (given === null) return faultAnswer(fault('comparison unreadable', 'usage', { file: resolve(compare ?? '') }));
  const credentials = await wayCredentialsOf(context.secrets, loaded);
  if (!credentials.ok) return faultAnswer(credentials.error);

  const ask = (kinds?: readonly string[]) => readHostKey(target, credentials.value, { signal: context.signal }, kinds);
  const shown = await ask();
  if (!shown.ok) return faultAnswer(shown.error);
  if (given === undefined) return answer(shown.value, tell('host key shown', valuesOf(shown.value)));
  const held = importHostKeys(given, target, shown.value);
  if (held.is !== 'other kind') return compared(shown.value, held);
  // It may own the key that was given, and only like another one better.
  const other = await ask(held.kinds);
  return other.ok ? compared(other.value, importHostKeys(given, target, other.value)) : compared(shown.value, held);
}

async function textOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return null;
  }
}

const outcomes: Readonly<Record<HostKeyImport['is'], readonly [CommandWord, ExitCode]>> = {
  same: ['key same', 0],
  different: ['key different', 4],
  revoked: ['key revoked', 4],
  'other kind': ['key other kind', 2],
  'too weak': ['key too weak', 2],
  nothing: ['key not named', 2],
  'only an authority': ['key only authority', 2],
};

function compared(shown: HostKey, held: HostKeyImport): Answer {
  const [word, exit] = outcomes[held.is];
  return answer(shown, tell(word, { ...valuesOf(shown), kinds: held.kinds.join(', ') }), { ...held }, exit);
}

function answer(shown: HostKey, sentence: string, more: Answer['data'] = {}, exit: ExitCode = 0): Answer {
  return { exit, data: { type: shown.type, fingerprint: shown.fingerprint, ...more }, words: [sentence] };
}

function valuesOf(key: HostKey): { readonly type: string; readonly fingerprint: string; readonly pin: string } {
  return { type: key.type, fingerprint: key.fingerprint, pin: pinOf(key) };
}
