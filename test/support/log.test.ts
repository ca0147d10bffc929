import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { codePlace, feedMark, type LogEntry, logEntrySchema } from '../../electron/log/log-entry';
import { localTime, logIn, readLog } from '../../electron/log/log-file';

const root = mkdtempSync(join(tmpdir(), 'courier-log-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('takes no text but words of the code: nothing that a person could be named by', () => {
  const fields = ['what', 'feed', 'code', 'outcome', 'trigger', 'place', 'version', 'platform', 'name', 'detail'];
  fc.assert(
    fc.property(fc.constantFrom(...fields), fc.string({ minLength: 1, maxLength: 40 }), (field, text) => {
      const entry = {
        what: 'run ended',
        feed: feedMark('a'),
        trigger: 'hand',
        outcome: 'sent',
        [field]: `Åsa ${text}`,
      };
      expect(logEntrySchema.safeParse(entry).success).toBe(false);
    }),
  );
  const place = codePlace(new Error('Åsa Åkerlund 070-174 06 05'));
  expect(place).not.toMatch(/Åsa|070/);
  expect(logEntrySchema.safeParse({ what: 'unforeseen failure', place }).success).toBe(true);
  for (const odd of ['', 'Åsa', undefined, { name: 'Åsa' }, 12, 'TypeError at read (file:///home/asa/engine.js:12:3)'])
    expect(logEntrySchema.safeParse({ what: 'unforeseen failure', place: codePlace(odd) }).success, String(odd)).toBe(
      true,
    );
  expect(codePlace('TypeError at read (file:///home/asa/engine.js:12:3)')).toBe('TypeError engine.js:12:3');
});

it('writes the time here and in UTC, for its owner alone, and what is not on the list not at all', () => {
  const log = logIn(root, () => new Date('2026-03-02T08:00:00Z'));
  log.write({ what: 'app stopped' });
  log.write({ what: 'app stopped', name: 'Åsa' } as unknown as LogEntry);
  expect(readLog(root)).toBe(
    `{"at":"2026-03-02T08:00:00.000Z","here":"${localTime(new Date('2026-03-02T08:00:00Z'))}","what":"app stopped"}\n`,
  );
  expect(localTime(new Date('2026-03-02T08:00:00Z'))).toMatch(/^2026-03-0[12] \d\d:00:00 [+-]\d\d:\d\d$/);
  expect(statSync(join(root, 'logs', 'log.jsonl')).mode & 0o777).toBe(0o600);
});

it('never grows beyond two megabytes, and keeps the newest', () => {
  const log = logIn(root);
  const holds = Array.from({ length: 400 }, () => 'too many removed');
  for (let run = 0; run < 700; run += 1)
    log.write({ what: 'run ended', feed: feedMark('a'), trigger: 'schedule', outcome: 'held', holds, rows: run });
  const folder = join(root, 'logs');
  const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
  expect(sizes).toHaveLength(5);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(400_000);
  expect(readFileSync(join(folder, 'log.jsonl'), 'utf8')).toContain('"rows":699');
  const rows = [...readLog(root).matchAll(/"rows":(\d+)/g)].map(([, row]) => Number(row));
  expect(rows).toEqual([...rows].sort((one, other) => one - other));
});
