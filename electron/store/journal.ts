import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fault, type Fault, FaultError } from '../../shared/fault';
import { type RunEvent, runEventSchema } from '../../shared/history/run-event';
import { err, ok, type Result } from '../../shared/result';
import { syncFolder, writeAll } from './durable';
import { ensurePrivateFolder } from './feed-folder';

export interface JournalReading {
  /** Oldest first. */
  readonly events: readonly RunEvent[];
  /** The last line was cut short by a crash; it is left out here and put aside by the next append. */
  readonly torn: boolean;
}

/** The history of one feed: a line for each event, never rewritten. */
export interface Journal {
  read(): Result<JournalReading, Fault>;
  /** On disk when it returns. Only under the feed's lock. Throws FaultError. */
  append(event: RunEvent): void;
}

interface Scan {
  readonly events: readonly RunEvent[];
  /** Bytes of whole, believed lines. */
  readonly good: number;
  /** Sum of the last believed line, which the next one continues. */
  readonly sum: string;
  readonly torn: string;
  /** The last believed line only lacks its line end. */
  readonly unended: boolean;
}

const line = /^\{"sum":"([0-9a-f]{16})","record":(.*)\}$/s;

/**
 * Append-only JSON lines. Each carries a checksum over itself and the sum of the line before, so that
 * a changed, missing or swapped line is noticed. A line without its end is what a crash leaves behind:
 * what it told had not been acted on, because acting waits for the fsync.
 */
export function journal(path: string): Journal {
  return {
    read() {
      const scanned = scan(path);
      return scanned.ok ? ok({ events: scanned.value.events, torn: scanned.value.torn !== '' }) : scanned;
    },
    append(event) {
      const scanned = scan(path);
      if (!scanned.ok) throw new FaultError(scanned.error);
      const { good, sum, torn, unended } = scanned.value;
      const json = JSON.stringify(runEventSchema.parse(event));
      try {
        ensurePrivateFolder(dirname(path));
        const isNew = !existsSync(path);
        if (torn !== '') putAside(path, torn);
        if (!isNew) truncateSync(path, good);
        const handle = openSync(path, 'a', 0o600);
        try {
          writeAll(handle, Buffer.from(`${unended ? '\n' : ''}{"sum":"${sumOf(sum, json)}","record":${json}}\n`));
          fsyncSync(handle);
        } finally {
          closeSync(handle);
        }
        if (isNew) syncFolder(dirname(path));
      } catch (problem) {
        throw new FaultError(fault('state not writable', 'person', { folder: dirname(path) }), { cause: problem });
      }
    },
  };
}

function scan(path: string): Result<Scan, Fault> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT')
      return ok({ events: [], good: 0, sum: '', torn: '', unended: false });
    return err(fault('state unreadable', 'person', { file: path }));
  }
  const events: RunEvent[] = [];
  let sum = '';
  let at = 0;
  for (let number = 1; at < bytes.length; number += 1) {
    const end = bytes.indexOf(0x0a, at);
    const last = end === -1 ? bytes.length : end;
    const believed = believe(bytes.toString('utf8', at, last), sum);
    if (believed) {
      events.push(believed.event);
      sum = believed.sum;
      at = end === -1 ? last : last + 1;
      if (end === -1) return ok({ events, good: at, sum, torn: '', unended: true });
      continue;
    }
    const rest = bytes.subarray(at);
    // A power cut may leave a grown file whose last blocks were never written: zeros.
    const torn = end === -1 || (rest.includes(0) && rest.indexOf(0x0a) === rest.length - 1);
    if (!torn) return err(fault('state damaged', 'person', { file: path, line: number }));
    return ok({ events, good: at, sum, torn: rest.toString('latin1'), unended: false });
  }
  return ok({ events, good: at, sum, torn: '', unended: false });
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
