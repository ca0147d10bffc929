import { fault, type Fault } from '../fault';
import { err, ok, type Result } from '../result';
import { type HandOff, handOffKind, handOffSchema, mostHandOffBytes } from './hand-off';

/**
 * The text of a hand-off file, checked from top to bottom: a size, a kind, a version, every field. `file` is only for
 * the sentences. Faults name the field that is not as it should be, never its value.
 */
export function readHandOff(text: string, file: string): Result<HandOff, Fault> {
  // A character is at least one byte of UTF-8; a file that is larger in bytes was refused before it was read.
  if (text.length > mostHandOffBytes) return err(handOffTooLarge(file));
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return err(fault('not a hand-off', 'usage', { file }));
  }
  if (typeof data !== 'object' || data === null || (data as { kind?: unknown }).kind !== handOffKind)
    return err(fault('not a hand-off', 'usage', { file }));
  const { version } = data as { version?: unknown };
  if (version !== 1)
    return err(
      fault('hand-off of another version', 'usage', { file, version: typeof version === 'number' ? version : '?' }),
    );
  const checked = handOffSchema.safeParse(data);
  if (checked.success) return ok(checked.data);
  const [issue] = checked.error.issues;
  const path = issue?.path.map(String) ?? [];
  if (issue?.code === 'unrecognized_keys')
    return err(fault('hand-off field unknown', 'usage', { file, field: shown([...path, issue.keys[0] ?? '']) }));
  return err(fault('hand-off field wrong', 'usage', { file, field: shown(path) }));
}

export function handOffTooLarge(file: string): Fault {
  return fault('hand-off too large', 'usage', { file, limit: mostHandOffBytes / 1024 ** 2 });
}

/** Whether a text begins as a hand-off does, and not as a table. */
export function looksLikeHandOff(start: string): boolean {
  return /^\uFEFF?\s*\{/.test(start) && start.includes(handOffKind);
}

/** A field's name may itself be made to deceive. */
function shown(path: readonly string[]): string {
  return path
    .join('.')
    .replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '·')
    .slice(0, 80);
}
