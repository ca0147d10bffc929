import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { fault, type Fault, FaultError } from '../../shared/fault';
import { type RunEvent, runEventSchema } from '../../shared/history/run-event';
import { err, ok, type Result } from '../../shared/result';
import { syncFolder, writeAll } from './durable';
import { failPoint } from './fail-point';
import { ensurePrivateFolder } from './feed-folder';
import { insist } from './insist';

export interface JournalReading {
  /** Oldest first. */
  readonly events: readonly RunEvent[];
  /** The last line was cut short by a crash; it is left out here and put aside by the next append. */
  readonly torn: boolean;
  /** The file was damaged, cut short, gone or an older one; these events are those of its copy. */
  readonly restored: boolean;
}

/** The history of one feed: a line for each event, never rewritten, and a copy of it beside it. */
export interface Journal {
  read(): Result<JournalReading, Fault>;
  /** On disk, in both, when it returns. Only under the feed's lock. Throws FaultError. */
  append(event: RunEvent): void;
}

/** One file, as far as it can be believed. */
interface Scan {
  readonly events: readonly RunEvent[];
  /** The checksum after each believed line. */
  readonly sums: readonly string[];
  /** Bytes of whole, believed lines. */
  readonly good: Buffer;
  readonly torn: string;
  /** The last believed line only lacks its line end. */
  readonly unended: boolean;
  readonly is: 'missing' | 'whole' | 'damaged';
  readonly problem?: Fault;
}

interface Chosen {
  readonly from: Scan;
  readonly main: Scan;
  readonly copy: Scan;
  readonly restored: boolean;
}

const line = /^\{"sum":"([0-9a-f]{16})","record":(.*)\}$/s;

/** Where the copy of a journal lies. */
export function copyOf(path: string): string {
  return path.replace(/(\.jsonl)?$/, '.copy$1');
}

/**
 * Append-only JSON lines. Each carries a checksum over itself and the sum of the line before, so that
 * a changed, missing or swapped line is noticed. A line without its end is what a crash leaves behind:
 * what it told had not been acted on, because acting waits for the fsync.
 *
 * A journal that was cut off after a line, or replaced by last week's, looks whole: so a copy is written first, and the
 * longer of the two counts. It knows of everything that was ever acted on.
 */
export function journal(path: string): Journal {
  const copyPath = copyOf(path);
  return {
    read() {
      const chosen = choose(path, copyPath);
      if (!chosen.ok) return chosen;
      const { from, restored } = chosen.value;
      return ok({ events: from.events, torn: from.torn !== '', restored });
    },
    append(event) {
      const chosen = choose(path, copyPath);
      if (!chosen.ok) throw new FaultError(chosen.error);
      const json = JSON.stringify(runEventSchema.parse(event));
      const what = `journal ${event.event}` as const;
      failPoint(`${what}: begun`);
      try {
        ensurePrivateFolder(dirname(path));
        heal(path, copyPath, chosen.value);
        failPoint(`${what}: in place`);
        const text = Buffer.from(`{"sum":"${sumOf(chosen.value.from.sums.at(-1) ?? '', json)}","record":${json}}\n`);
        const isNew = !existsSync(path) || !existsSync(copyPath);
        for (const file of [copyPath, path]) {
          const handle = insist(() => openSync(file, 'a', 0o600));
          try {
            writeAll(handle, text, what);
            fsyncSync(handle);
          } finally {
            closeSync(handle);
          }
          failPoint(`${what}: synced`);
        }
        if (isNew) syncFolder(dirname(path));
        failPoint(`${what}: done`);
      } catch (problem) {
        throw new FaultError(fault('state not writable', 'person', { folder: dirname(path) }), { cause: problem });
      }
    },
  };
}

/** Which of the two files counts: the longer, where one begins like the other. */
function choose(path: string, copyPath: string): Result<Chosen, Fault> {
  const [main, copy] = [scan(path), scan(copyPath)];
  const ahead = copy.events.length - main.events.length;
  const longer = ahead > 0 || (ahead === 0 && main.is === 'damaged' && copy.is === 'whole') ? copy : main;
  const shorter = longer === copy ? main : copy;
  const agree = shorter.events.length === 0 || longer.sums[shorter.events.length - 1] === shorter.sums.at(-1);
  if (!agree || longer.is === 'damaged') {
    const problem = (longer.is === 'damaged' ? longer.problem : undefined) ?? main.problem ?? copy.problem;
    return err(problem ?? fault('state damaged', 'person', { file: path, line: 1 }));
  }
  // A kill between the two writes leaves the copy one line ahead, and no damage.
  const restored = longer === copy && (main.is === 'damaged' || ahead > 1);
  return ok({ from: longer, main, copy, restored });
}

/** Before anything is added, both files hold exactly what is believed; what could not be is put aside. */
function heal(path: string, copyPath: string, { from, main, copy }: Chosen): void {
  for (const [file, own] of [
    [copyPath, copy],
    [path, main],
  ] as const) {
    if (own.is === 'damaged')
      insist(() => renameSync(file, `${file}.damaged-${sumOf('', String(Date.now())).slice(0, 8)}`));
    else if (own.torn !== '') putAside(file, own.torn);
    const whole = own.is !== 'damaged' && own.sums.length === from.sums.length;
    if (whole && own.is === 'missing') continue;
    if (whole && !own.unended) insist(() => truncateSync(file, own.good.length));
    else writeInPlace(file, from.unended ? Buffer.concat([from.good, Buffer.from('\n')]) : from.good);
  }
}

/** Whole or not at all. */
function writeInPlace(file: string, bytes: Buffer): void {
  const temporary = `${file}.tmp`;
  const handle = insist(() => openSync(temporary, 'w', 0o600));
  try {
    writeAll(handle, bytes, 'journal aside');
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  insist(() => renameSync(temporary, file));
}

function scan(path: string): Scan {
  const none = { events: [], sums: [], good: Buffer.alloc(0), torn: '', unended: false };
  let bytes: Buffer;
  try {
    bytes = insist(() => readFileSync(path));
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return { ...none, is: 'missing' };
    return { ...none, is: 'damaged', problem: fault('state unreadable', 'person', { file: path }) };
  }
  const events: RunEvent[] = [];
  const sums: string[] = [];
  let at = 0;
  const upTo = (rest: Pick<Scan, 'torn' | 'unended' | 'is' | 'problem'>): Scan => ({
    events,
    sums,
    good: bytes.subarray(0, at),
    ...rest,
  });
  for (let number = 1; at < bytes.length; number += 1) {
    const end = bytes.indexOf(0x0a, at);
    const last = end === -1 ? bytes.length : end;
    const believed = believe(bytes.toString('utf8', at, last), sums.at(-1) ?? '');
    if (believed) {
      events.push(believed.event);
      sums.push(believed.sum);
      at = end === -1 ? last : last + 1;
      if (end === -1) return upTo({ torn: '', unended: true, is: 'whole' });
      continue;
    }
    const rest = bytes.subarray(at);
    // A power cut may leave a grown file whose last blocks were never written: zeros.
    const torn = end === -1 || (rest.includes(0) && rest.indexOf(0x0a) === rest.length - 1);
    if (torn) return upTo({ torn: rest.toString('latin1'), unended: false, is: 'whole' });
    const problem = fault('state damaged', 'person', { file: path, line: number });
    return upTo({ torn: '', unended: false, is: 'damaged', problem });
  }
  return upTo({ torn: '', unended: false, is: 'whole' });
}

function believe(text: string, sumBefore: string): { event: RunEvent; sum: string } | undefined {
  const [, sum = '', json = ''] = line.exec(text) ?? [];
  if (sum === '' || sum !== sumOf(sumBefore, json)) return undefined;
  try {
    return { event: runEventSchema.parse(JSON.parse(json)), sum };
  } catch {
    return undefined;
  }
}

function sumOf(sumBefore: string, json: string): string {
  return createHash('sha256').update(sumBefore).update(json).digest('hex').slice(0, 16);
}

function putAside(path: string, torn: string): void {
  const bytes = Buffer.from(torn, 'latin1');
  writeFileSync(`${path}.torn-${sumOf('', torn).slice(0, 8)}`, bytes, { mode: 0o600 });
}
