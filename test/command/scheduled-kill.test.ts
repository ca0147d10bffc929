import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FailPoint } from '../../electron/store/fail-point';
import { connectedFeed, courier, newPlace, openSsh, tidyPlaces } from './courier';

const { run } = courier({ failPoints: true });
const server = openSsh();
tidyPlaces();

const kills: readonly (readonly [FailPoint, readonly string[]])[] = [
  // Not even begun: the next start is the first.
  ['run: under lock', ['@08:00']],
  // Written down, and nothing else done: from here on it counts as begun.
  ['journal started: done', ['@08:00', '@08:00#2']],
  ['run: read', ['@08:00', '@08:00#2']],
  ['upload: begun', ['@08:00', '@08:00#2']],
  ['upload: ended', ['@08:00', '@08:00#2']],
];

describe('a scheduled run that is killed', () => {
  it.each(kills)('at “%s” is begun once under each name, and the file arrives once', async (point, names) => {
    const place = newPlace(server(), 'staff-sweden.libreoffice.xlsx');
    await connectedFeed(run, place, 'cosafe', (feed) => ({
      ...feed,
      id: 'killed',
      schedule: { at: '08:00', timeZone: 'UTC' },
      connection: { ...place.connection, fileName: 'people.csv' },
    }));
    const send = (at: string, env: Record<string, string> = {}) =>
      run(['send', place.feed, '--scheduled', ...place.here, '--at', `2026-03-02T${at}Z`], env);
    expect(await send('08:00:05', { ROSTER_COURIER_FAIL_AT: point })).toMatchObject({ signal: 'SIGKILL' });
    if (!point.startsWith('upload')) expect(place.files()).toEqual([]);
    await send('08:10:00');
    await send('08:20:00');
    expect(await send('08:30:00')).toMatchObject({ exit: 0, json: { outcome: 'nothing due' } });
    expect(place.files()).toEqual(['people.csv']);
    const feeds = join(place.folder, 'state', 'feeds');
    const journal = readFileSync(join(feeds, readdirSync(feeds)[0] ?? '', 'journal.jsonl'), 'utf8');
    const begun = [...journal.matchAll(/"occurrence":"killed@2026-03-02([^"]+)"/g)].map(([, name]) => name);
    expect(begun).toEqual(names);
  });
});
