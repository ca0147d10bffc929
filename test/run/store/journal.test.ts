import { appendFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOf, journal } from '../../../electron/store/journal';
import type { RunEvent } from '../../../shared/history/run-event';
import { tempFolder } from './temp-folder';

const started = (run: string): RunEvent => ({
  event: 'started',
  at: '2025-03-03T07:00:00.000Z',
  run,
  trigger: 'command',
});
const delivering = (run: string): RunEvent => ({
  event: 'delivering',
  at: '2025-03-03T07:00:01.000Z',
  run,
  remote: 'Uploads/é.csv',
});
const failed = (run: string): RunEvent => ({ event: 'failed', at: '2025-03-03T07:00:02.000Z', run, code: 'busy' });

function written(): { path: string; bytes: Buffer; events: RunEvent[] } {
  const path = join(tempFolder(), 'feed', 'journal.jsonl');
  const events = [started('a'), delivering('a'), failed('a')];
  for (const event of events) journal(path).append(event);
  return { path, bytes: readFileSync(path), events };
}

describe('journal', () => {
  it('gives back what was appended, in order, by any process', () => {
    const { path, events } = written();
    expect(journal(path).read()).toEqual({ ok: true, value: { events, torn: false, restored: false } });
  });

  it('is empty where there is none yet, and reading makes none', () => {
    const folder = tempFolder();
    expect(journal(join(folder, 'feed', 'journal.jsonl')).read()).toEqual({
      ok: true,
      value: { events: [], torn: false, restored: false },
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('can be read by its owner only', () => {
    const { path } = written();
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(join(path, '..')).mode & 0o777).toBe(0o700);
  });

  it('cut at any byte, loses nothing but the line that was cut, and goes on', () => {
    const { bytes, events } = written();
    for (let length = 0; length <= bytes.length; length += 1) {
      const path = join(tempFolder(), 'journal.jsonl');
      writeFileSync(path, bytes.subarray(0, length));
      // Without a copy, as an earlier version left it.
      const whole = bytes
        .subarray(0, length)
        .toString()
        .split('\n')
        .filter((line) => line.endsWith('}') && isJson(line)).length;
      const reading = journal(path).read();
      expect(reading.ok && reading.value.events, `cut at ${length}`).toEqual(events.slice(0, whole));
      journal(path).append(started('next'));
      expect(journal(path).read(), `cut at ${length}`).toEqual({
        ok: true,
        value: { events: [...events.slice(0, whole), started('next')], torn: false, restored: false },
      });
    }
  });

  it('says that a line was torn, and puts it aside instead of throwing it away', () => {
    const { path, bytes } = written();
    rmSync(copyOf(path));
    writeFileSync(path, bytes.subarray(0, bytes.length - 20));
    const reading = journal(path).read();
    expect(reading.ok && reading.value.torn).toBe(true);
    journal(path).append(started('b'));
    const aside = readdirSync(join(path, '..')).find((name) => name.includes('.torn-'));
    expect(readFileSync(join(path, '..', aside ?? ''), 'utf8')).toContain('"event":"failed"');
  });

  it('tolerates a tail of zeros, as a power cut leaves it', () => {
    const { path, events } = written();
    rmSync(copyOf(path));
    appendFileSync(path, Buffer.alloc(512));
    expect(journal(path).read()).toEqual({ ok: true, value: { events, torn: true, restored: false } });
  });

  it.each([
    ['a changed letter', (text: string) => text.replace('"run":"a","remote"', '"run":"b","remote"'), 2],
    [
      'a missing line',
      (text: string) =>
        text
          .split('\n')
          .filter((_, index) => index !== 1)
          .join('\n'),
      2,
    ],
    [
      'swapped lines',
      (text: string) =>
        text
          .split('\n')
          .map((_, index, all) => all[[1, 0, 2, 3][index] ?? 3])
          .join('\n'),
      1,
    ],
    ['a changed last line', (text: string) => text.replace('"code":"busy"', '"code":"fine"'), 3],
    ['an unknown event', (text: string) => text.replace('"event":"failed"', '"event":"forged"'), 3],
  ])(
    'takes the copy where there is %s, and stops where the copy has it, too: a person must look',
    (_, damage, line) => {
      const { path, bytes, events } = written();
      const damaged = damage(bytes.toString());
      expect(damaged).not.toBe(bytes.toString());
      writeFileSync(path, damaged);
      const whole = { ok: true, value: { events, torn: false, restored: true } };
      expect(journal(path).read()).toEqual(whole);
      writeFileSync(copyOf(path), damaged);
      expect(journal(path).read()).toEqual({
        ok: false,
        error: { code: 'state damaged', decision: 'person', values: { file: path, line } },
      });
      expect(() => journal(path).append(started('b'))).toThrow('state damaged');
      expect(readFileSync(path, 'utf8')).toBe(damaged);
    },
  );

  it('refuses to write an event that it could not read again', () => {
    const { path, bytes } = written();
    expect(() => journal(path).append({ ...started('b'), at: 'yesterday' })).toThrow();
    expect(readFileSync(path)).toEqual(bytes);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
