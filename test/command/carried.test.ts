import { describe, expect, it } from 'vitest';
import { connectedFeed, courier, editText, newPlace, openSsh, tidyPlaces } from './courier';

const { run } = courier();
const server = openSsh();
tidyPlaces();

const onDay = (day: number) => new Date(Date.UTC(2025, 2, day, 7)).toISOString();

describe('a preview', () => {
  it('says which files the vendor may not have read, and why their changes go along', async () => {
    const place = newPlace(server(), 'staff-sweden.utf8-bom.csv');
    await connectedFeed(run, place, 'connecteam', (feed) => ({
      ...feed,
      schedule: { at: '08:00', timeZone: 'Europe/Stockholm' },
    }));
    const at = (day: number) => [place.feed, ...place.here, '--at', onDay(day)];
    expect(await run(['send', ...at(1)])).toMatchObject({ exit: 0, json: { outcome: 'sent' } });
    editText(place, (text) => text.replace(',Active,', ',Terminated,'));
    const preview = await run(['preview', ...at(2)]);
    expect(preview.json).toMatchObject({
      mayHold: [{ is: 'nothing' }, { is: 'delivery', at: onDay(1) }],
      unread: [onDay(1)],
    });
    const said = 'Connecteam may not have read the file sent on Sat, 1 Mar 2025, 08:00 yet';
    expect(preview.words).toContain(said);
    expect(preview.words).toContain(
      'at an unknown hour, and may miss a day: the last file has certainly been read on Tue, 4 Mar 2025, 09:00.',
    );
    // Four days later it has been read, and nothing is repeated.
    const later = await run(['preview', ...at(6)]);
    expect(later.json).toMatchObject({ unread: [], mayHold: [{ is: 'delivery' }] });
    expect(later.words).not.toContain('may not have read');
  });
});
