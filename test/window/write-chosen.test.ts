import './with-electron-store';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FaultError } from '../../shared/fault';
import { feedCalls } from '../../electron/window/calls/feed-calls';
import { save } from '../../electron/window/calls/review-calls';
import type { Desk } from '../../electron/window/desk';
import { writeChosen } from '../../electron/window/write-chosen';
import { engineDesk } from './engine-desk';

let home: string;
let desk: Desk;
/** What cannot be written, as a file that another program holds: a folder has its name. */
let held: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'roster-courier-chosen-'));
  held = join(home, 'samples', 'sample-staff.xlsx');
  mkdirSync(held, { recursive: true });
  mkdirSync(join(home, 'out', 'sample'), { recursive: true });
  writeFileSync(join(home, 'out', 'sample', 'sample-staff.xlsx'), 'a list');
  const folders = { state: join(home, 'state'), samples: join(home, 'samples'), out: join(home, 'out') };
  const dialogs = { save: async () => held };
  desk = { ...engineDesk(home), folders, dialogs } as unknown as Desk;
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

async function faultOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'done',
    (problem: unknown) => (problem instanceof FaultError ? problem.fault : problem),
  );
}

describe('a file that cannot be written', () => {
  it.each([
    ['the sample list', () => feedCalls(desk, {} as never, {} as never).createSample({ destination: 'cosafe' })],
    ['what a person saves', () => save(desk, 'list.csv', Buffer.from('x'))],
    ['what is written at all', () => writeChosen(held, 'x')],
  ])('is told with its name: %s', async (_, work) => {
    expect(await faultOf(work())).toMatchObject({ code: 'output not writable', values: { file: held } });
    expect(desk.settings.read().feeds).toEqual([]);
  });

  it('is left alone where only a new one is wanted', async () => {
    const there = join(home, 'there.csv');
    writeFileSync(there, 'mine');
    expect(await writeChosen(there, 'other', true)).toBe(false);
    expect(readFileSync(there, 'utf8')).toBe('mine');
    expect(await writeChosen(join(home, 'new.csv'), 'other', true)).toBe(true);
  });
});
