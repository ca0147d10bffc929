import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FeedInput } from '../../shared/feed/feed';
import { courier } from './courier';

const { run } = courier();
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'roster-courier-sensitive-'));
  const rows = ['811228-9874', '670919-9530', '900118-9811', '640823-3234', '811228-9874'].map(
    (id, at) => `10${at},Anna Berg ${at},p${at}@example.com,${id},${30_000 + at}`,
  );
  writeFileSync(join(folder, 'staff.csv'), ['Anst.nr,Namn,E-post,Kod,Månadslön', ...rows, ''].join('\r\n'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function feed(more: Partial<FeedInput>): string {
  const path = join(folder, 'feed.json');
  const whole: FeedInput = {
    version: 1,
    name: 'Staff',
    source: { path: 'staff.csv' },
    destination: 'cosafe',
    mapping: {
      UniqueID: { from: ['Kod'] },
      Name: { from: ['Namn'] },
      Mail: { from: ['E-post'] },
      Title: { from: ['Månadslön'] },
    },
    ...more,
  };
  writeFileSync(path, JSON.stringify(whole));
  return path;
}

it('never matches a sensitive column by itself', async () => {
  const said = await run(['match', join(folder, 'staff.csv'), '--to', 'cosafe', '--json']);
  expect(said.exit).toBe(0);
  expect(JSON.stringify(said.json.mapping)).not.toMatch(/Kod|Månadslön/);
});

it('warns of sensitive columns that go along, until a person has allowed exactly them', async () => {
  const before = readFileSync(feed({}), 'utf8');
  for (const command of ['check', 'preview']) {
    const said = await run([command, join(folder, 'feed.json'), '--json', '--state', join(folder, 'state')]);
    expect(said.exit, said.words).toBe(0);
    expect(said.json.warnings).toMatchObject([
      { code: 'sensitive column', header: 'Kod', column: 'UniqueID', kind: 'identity' },
      { code: 'sensitive column', header: 'Månadslön', column: 'Title', kind: 'salary' },
    ]);
    expect(said.words).not.toContain('811228');
  }
  expect(readFileSync(join(folder, 'feed.json'), 'utf8')).toBe(before);

  const at = '2026-11-23T08:00:00.000Z';
  feed({ columnChoices: { allowed: [{ from: 'Kod', to: 'UniqueID', at }] } });
  const said = await run(['check', join(folder, 'feed.json'), '--json', '--state', join(folder, 'state')]);
  expect(said.json.warnings).toMatchObject([{ header: 'Månadslön', column: 'Title' }]);
});
