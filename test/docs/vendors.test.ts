import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHandOff } from '../../shared/feed/read-hand-off';
import { courier, project, settle } from '../command/courier';
import { standsOnScreen } from './words-on-screen';

const text = readFileSync(join(project, 'docs', 'vendors.md'), 'utf8');
const blocks = (kind: string): string[] =>
  Array.from(text.matchAll(new RegExp('```' + kind + '\\n(.*?)```', 'gs')), ([, block = '']) => block);
const { run } = courier();
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'courier-vendors-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the page for vendors', () => {
  it('names what stands on the screen', () => {
    const names = Array.from(text.matchAll(/_([A-Z][^_`]*)_/g), ([, name = '']) => name.replace(/\s+/g, ' '));
    expect(names.length).toBeGreaterThan(2);
    expect(names.filter((name) => !standsOnScreen(name))).toEqual([]);
  });
});

describe('the example for vendors', () => {
  it('is a hand-off file', () => {
    const [file = ''] = blocks('json');
    const read = readHandOff(file, 'vendor.json');
    expect(read.ok ? undefined : read.error).toBeUndefined();
  });

  it('makes of the customer’s export the file that it promises', async () => {
    const [file = ''] = blocks('json');
    const [given = '', promised = ''] = blocks('csv');
    const at = (name: string): string => join(folder, name);
    const here = ['--json', '--state', at('state')];
    writeFileSync(at('vendor.json'), file);
    writeFileSync(at('staff.csv'), given);
    settle(at('staff.csv'));
    const matched = await run(['match', at('staff.csv'), '--to', at('vendor.json'), '--out', at('feed.json'), ...here]);
    expect(matched).toMatchObject({ exit: 0, json: { unmatched: [] } });
    const exported = await run(['export', at('feed.json'), '--out', at('people.csv'), ...here]);
    expect(exported.words).toContain('2 rows');
    expect(readFileSync(at('people.csv'), 'utf8')).toBe(promised.replaceAll('\n', '\r\n'));
  });

  it('has nothing in its feed that the file did not say, and no connection', async () => {
    const feed = JSON.parse(readFileSync(join(folder, 'feed.json'), 'utf8')) as Record<string, unknown>;
    expect(feed).not.toHaveProperty('connection');
    expect(feed).toMatchObject({
      settings: { key: 'Badge', delimiter: ';', deletesWhatItRead: true },
      pickup: { at: '02:00', timeZone: 'Europe/Stockholm' },
    });
  });
});
