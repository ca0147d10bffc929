import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FeedInput } from '../../shared/feed/feed';
import {
  connectedFeed,
  courier,
  editFeed,
  editText,
  newPlace,
  openSsh,
  type Place,
  type Said,
  settle,
  tidyPlaces,
} from './courier';

const { run } = courier();
const server = openSsh();
tidyPlaces();

type Sender = Place & {
  send: (day: number, ...more: string[]) => Promise<Said>;
  command: (name: string, ...more: string[]) => Promise<Said>;
};

/** A Cosafe feed on a text export whose first file was sent on day 1, a Saturday. */
async function sentOnce(change: (feed: FeedInput) => FeedInput = (feed) => feed, vendor = 'cosafe'): Promise<Sender> {
  const place = newPlace(server(), 'staff-sweden.utf8-bom.csv');
  await connectedFeed(run, place, vendor, change);
  const sender = {
    ...place,
    send: (day: number, ...more: string[]) => run(['send', place.feed, ...place.here, '--at', onDay(day), ...more]),
    command: (name: string, ...more: string[]) => run([name, place.feed, ...place.here, ...more]),
  };
  expect(await sender.send(1)).toMatchObject({ exit: 0, json: { outcome: 'sent' } });
  return sender;
}

function onDay(day: number): string {
  return new Date(Date.UTC(2025, 2, day, 7)).toISOString();
}

function terminate(place: Place, from: number, to: number): void {
  editText(place, (text) =>
    text
      .split('\n')
      .map((line, at) => (at + 1 >= from && at + 1 <= to ? line.replace(',Active,', ',Terminated,') : line))
      .join('\n'),
  );
}

describe('an export that lost its people', () => {
  it.each([
    ['has only its column names left', (text: string) => `${text.split('\n').slice(0, 4).join('\n')}\n`],
    ['is empty', () => ''],
  ])('and %s is held, even with an approval, and removes nobody', async (_, cut) => {
    const place = await sentOnce();
    const before = place.arrived();
    const whole = readFileSync(place.list, 'utf8');
    editText(place, cut);
    const preview = await place.command('preview', '--at', onDay(2));
    expect(preview).toMatchObject({
      exit: 3,
      json: { verdict: 'held', holds: [{ code: 'empty', approvable: false }] },
    });
    expect(await place.send(2)).toMatchObject({
      exit: 3,
      json: { verdict: 'held', outcome: 'held', holds: [{ code: 'empty' }] },
    });
    const approved = await place.send(3, '--approve', 'really');
    expect(approved).toMatchObject({ exit: 3, json: { outcome: 'held' } });
    expect(approved.words).toContain('The export has no people in it.');
    expect(place.arrived()).toBe(before);

    // Two empty exports are no two times missing: the next good one removes nobody.
    editText(place, () => whole);
    expect(await place.send(4)).toMatchObject({
      exit: 0,
      json: { outcome: 'sent', counts: { removed: 0, missing: 0 }, supersedes: expect.any(String) },
    });
    expect(place.arrived()).toBe(before);
  });

  it('is held on its very first run, too', async () => {
    const place = newPlace(server(), 'staff-sweden.utf8-bom.csv');
    await connectedFeed(run, place, 'cosafe');
    editText(place, () => '');
    expect(await run(['send', place.feed, ...place.here])).toMatchObject({
      exit: 3,
      json: { holds: [{ code: 'empty' }] },
    });
    expect(place.files()).toEqual([]);
  });
});

describe('a mass removal', () => {
  it('waits for a person, who sends exactly what was held', async () => {
    const place = await sentOnce();
    const before = place.arrived();
    terminate(place, 5, 14);
    const held = await place.send(2);
    expect(held).toMatchObject({ exit: 3, json: { verdict: 'held', outcome: 'held', counts: { removed: 10 } } });
    expect(held.json.holds).toEqual([
      expect.objectContaining({ code: 'too many removed', removed: 10, people: 58, limit: 5, approvable: true }),
    ]);
    expect(held.json.holds[0].message).toBe('10 of 58 people would be removed from Cosafe. Your limit is 5.');
    expect(place.arrived()).toBe(before);
    expect(await place.command('hold')).toMatchObject({
      exit: 3,
      json: { held: { run: held.json.run, holds: held.json.holds } },
    });
    expect((await place.command('status')).json).toMatchObject({ held: { run: held.json.run } });

    // The export changes meanwhile: what was shown and approved is what goes.
    terminate(place, 20, 22);
    const sent = await place.send(2, '--approve', 'The night shift was outsourced');
    expect(sent).toMatchObject({
      exit: 0,
      json: {
        outcome: 'sent',
        run: held.json.run,
        sha256: held.json.sha256,
        bytes: held.json.bytes,
        approved: { reason: 'The night shift was outsourced' },
      },
    });
    expect(place.arrived().split('\r\n')).toHaveLength(58 - 10 + 2);
    const history = await place.command('history');
    expect(history.json.runs[0]).toMatchObject({
      outcome: 'sent',
      approved: { reason: 'The night shift was outsourced', by: expect.any(String) },
      holds: [{ code: 'too many removed' }],
    });

    expect(await place.send(3)).toMatchObject({ exit: 0, json: { outcome: 'sent', counts: { removed: 3 } } });
  });

  it('can be approved beforehand', async () => {
    const place = await sentOnce();
    terminate(place, 5, 14);
    const sent = await place.send(2, '--approve', 'known');
    expect(sent).toMatchObject({ exit: 0, json: { verdict: 'held', outcome: 'sent', approved: { reason: 'known' } } });
    expect(place.arrived().split('\r\n')).toHaveLength(58 - 10 + 2);
  });

  it('can be discarded, and is held again as long as it is there', async () => {
    const place = await sentOnce();
    const before = place.arrived();
    terminate(place, 5, 14);
    const held = await place.send(2);
    expect(await place.command('hold', '--discard', 'a mistake')).toMatchObject({
      exit: 0,
      json: { discarded: held.json.run },
    });
    expect(await place.command('hold', '--discard', 'again')).toMatchObject({
      exit: 2,
      json: { error: { code: 'nothing held' } },
    });
    expect((await place.command('status')).json).toMatchObject({
      held: null,
      lastRuns: [{ outcome: 'discarded' }, {}],
    });
    expect(await place.send(2)).toMatchObject({ exit: 3, json: { counts: { removed: 10 } } });
    expect(place.arrived()).toBe(before);
  });

  it('is superseded by an export that is within the limits, and says so', async () => {
    const place = await sentOnce();
    const good = readFileSync(place.list, 'utf8');
    terminate(place, 5, 14);
    const held = await place.send(2);
    editText(place, () => good);
    expect(await place.send(3)).toMatchObject({ exit: 0, json: { outcome: 'sent', supersedes: held.json.run } });
    expect((await place.command('history')).json.runs.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'sent',
      'superseded',
      'sent',
    ]);
    expect(await place.command('hold')).toMatchObject({ exit: 0, json: { held: null } });
  });
});

describe('people who vanish from the export', () => {
  it('stay once, and are removed the second time; looking twice on one day counts once', async () => {
    const place = await sentOnce();
    editText(place, (text) =>
      text
        .split('\n')
        .filter((line) => !/^0*(?:42|55),/.test(line))
        .join('\n'),
    );
    const first = { counts: { missing: 2, removed: 0, unchanged: 58 } };
    expect(await place.command('preview', '--at', onDay(2))).toMatchObject({ exit: 0, json: first });
    expect(await place.send(2)).toMatchObject({ exit: 0, json: { outcome: 'sent', ...first } });
    expect(await place.command('preview', '--at', onDay(2))).toMatchObject({ exit: 0, json: first });
    expect(await place.send(2)).toMatchObject({ exit: 0, json: { outcome: 'sent', ...first } });
    expect(place.arrived()).toContain('Åsa Åkerlund');
    expect(await place.command('preview', '--at', onDay(3))).toMatchObject({
      exit: 0,
      json: { counts: { missing: 0, removed: 2 } },
    });
    expect(await place.send(3)).toMatchObject({
      exit: 0,
      json: { outcome: 'sent', counts: { missing: 0, removed: 2 } },
    });
    expect(place.arrived()).not.toContain('Åsa Åkerlund');
  });

  it('are counted again from the start when they were back in between', async () => {
    const place = await sentOnce();
    const whole = readFileSync(place.list, 'utf8');
    const without = whole
      .split('\n')
      .filter((line) => !/^0*42,/.test(line))
      .join('\n');
    for (const [day, text, missing] of [
      [2, without, 1],
      [3, whole, 0],
      [4, without, 1],
    ] as const) {
      editText(place, () => text);
      expect(await place.send(day), `day ${day}`).toMatchObject({ exit: 0, json: { counts: { missing, removed: 0 } } });
    }
  });

  it('are never removed while a person protects them', async () => {
    const place = await sentOnce((feed) => ({ ...feed, protected: ['42', '00042'] }));
    editText(place, (text) =>
      text
        .split('\n')
        .filter((line) => !/^0*42,/.test(line))
        .join('\n'),
    );
    for (const day of [2, 3, 4])
      expect(await place.send(day)).toMatchObject({ exit: 0, json: { counts: { removed: 0 } } });
    expect(place.arrived()).toContain('Åsa Åkerlund');
  });
});

describe('an export of another shape', () => {
  it('is held every day until a person approves its columns, then no more', async () => {
    const place = await sentOnce();
    editText(place, (text) => text.replace('Weekly hours', 'Hours'));
    for (const day of [2, 3]) {
      expect(await place.send(day)).toMatchObject({
        exit: 3,
        json: { holds: [{ code: 'header changed', added: 'Hours', gone: 'Weekly hours' }] },
      });
    }
    expect(await place.send(3, '--approve', 'only hours')).toMatchObject({ exit: 0, json: { outcome: 'sent' } });
    expect(await place.send(4)).toMatchObject({ exit: 0, json: { outcome: 'sent', holds: [] } });
    editText(place, (text) => text.replace('Hours', 'Hours per week'));
    expect(await place.send(5)).toMatchObject({ exit: 3, json: { holds: [{ code: 'header changed' }] } });
  });

  it('is held without a way to approve it when a column that is needed is gone', async () => {
    const place = await sentOnce();
    editText(place, (text) => text.replace('Work e-mail', 'E-post'));
    const held = await place.send(2, '--approve', 'go');
    expect(held).toMatchObject({ exit: 3, json: { outcome: 'held' } });
    expect(held.json.holds.map(({ code }: { code: string }) => code)).toContain('column missing');
  });

  it('does not become the measure for the next one: half the people are held twice', async () => {
    const place = await sentOnce();
    editText(place, (text) =>
      text
        .split('\n')
        .filter((_, at) => at < 4 + 30)
        .join('\n'),
    );
    for (const day of [2, 3]) {
      const held = await place.send(day);
      expect(held, `day ${day}`).toMatchObject({ exit: 3, json: { outcome: 'held' } });
      expect(
        held.json.holds.map(({ code }: { code: string }) => code),
        `day ${day}`,
      ).toContain('row swing');
    }
  });
});

describe('a feed that changed after its run was held', () => {
  it.each([
    ['somebody is never to be sent', (feed: FeedInput) => ({ ...feed, neverSend: ['00042'] }), 'asa.akerlund@'],
    [
      'a column is not to go any more',
      ({ mapping: { Title: _, ...mapping } = {}, ...feed }: FeedInput) => ({ ...feed, mapping }),
      'Undersköterska',
    ],
  ])('so that %s, sends a file without it', async (_, change, text) => {
    const place = await sentOnce();
    expect(place.arrived()).toContain(text);
    terminate(place, 5, 14);
    editText(place, (whole) => whole.replace(/^(00042,.*),Terminated,/m, '$1,Active,'));
    expect(await place.send(2)).toMatchObject({ exit: 3 });
    editFeed(place, change);
    expect(await place.send(2, '--approve', 'yes')).toMatchObject({ exit: 0, json: { outcome: 'sent' } });
    expect(place.arrived()).not.toContain(text);
  });
});

describe('a fault on the way', () => {
  it('keeps an approved run held until it has arrived', async () => {
    const place = await sentOnce();
    terminate(place, 5, 14);
    const held = await place.send(2);
    const good = readFileSync(place.feed, 'utf8');
    editFeed(place, (feed) => ({ ...feed, connection: { ...place.connection, port: 1 } }));
    expect(await place.send(2, '--approve', 'yes')).toMatchObject({
      exit: 1,
      json: { outcome: 'failed', error: { code: expect.any(String) } },
    });
    writeFileSync(place.feed, good);
    settle(place.feed);
    expect(await place.command('hold')).toMatchObject({ exit: 3, json: { held: { run: held.json.run } } });
    expect(await place.send(2, '--approve', 'yes')).toMatchObject({
      exit: 0,
      json: { outcome: 'sent', sha256: held.json.sha256 },
    });
    expect(place.files()).toEqual(['cosafe-users.csv']);
  });
});
