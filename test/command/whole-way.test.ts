import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  connectedFeed,
  courier,
  editFeed,
  editSheet,
  newPlace,
  openSsh,
  type Place,
  project,
  type Said,
  tidyPlaces,
} from './courier';

const { run } = courier();
const server = openSsh();
tidyPlaces();

const sheet = 'Anställda';
const monday = '2025-03-03T07:00:00Z';

function golden(name: string): string {
  return readFileSync(join(project, 'test', 'command', 'golden', name), 'utf8');
}

/** From the export to the first file at the vendor, command by command, as a person would. */
async function firstSend(
  vendor: 'connecteam' | 'cosafe',
): Promise<Place & { sent: Said; send: (at: string, ...more: string[]) => Promise<Said> }> {
  const place = newPlace(server(), 'staff-sweden.libreoffice.xlsx', 'Personal mars.xlsx');
  const matched = await run(['match', place.list, '--to', vendor, '--out', place.feed, '--json']);
  expect(matched).toMatchObject({
    exit: 0,
    json: {
      unmatchedRequired: [],
      leavers: { status: { from: 'Status', left: ['Terminated'] }, endDate: { from: 'End date' } },
    },
  });
  editFeed(place, (feed) => ({ ...feed, connection: place.connection }));
  const at = ['--at', monday];
  expect(await run(['probe', place.feed, ...place.here])).toMatchObject({ exit: 0, json: { ok: true } });
  expect(await run(['check', place.feed, ...place.here, ...at])).toMatchObject({
    exit: 0,
    json: { issues: [], counts: { rows: 60 } },
  });
  const counts = {
    rows: 60,
    added: 58,
    changed: 0,
    removed: 0,
    rekeyed: 0,
    unchanged: 0,
    errors: 0,
    warnings: 0,
    missing: 0,
  };
  expect(await run(['preview', place.feed, ...place.here, ...at])).toMatchObject({
    exit: 0,
    json: { verdict: 'send', holds: [], counts },
  });
  expect(place.files()).toEqual([]);
  const send = (moment: string, ...more: string[]): Promise<Said> =>
    run(['send', place.feed, ...place.here, '--at', moment, ...more]);
  const sent = await send(monday);
  expect(sent).toMatchObject({
    exit: 0,
    json: { verdict: 'send', outcome: 'sent', holds: [], counts, verified: 'hash' },
  });
  return { ...place, sent, send };
}

describe('the whole way to Connecteam', () => {
  it('delivers everybody, then nothing, then only what changed', async () => {
    const place = await firstSend('connecteam');
    const csv = golden('staff-sweden.connecteam.csv');
    expect(place.arrived()).toBe(csv);
    expect(place.sent.json).toMatchObject({
      bytes: Buffer.byteLength(csv),
      file: `${place.arrivals.split('/').at(-1)}/${place.files()[0]}`,
    });
    expect(place.sent.words).toContain('58 people added.');
    expect(place.sent.words).toContain('checked by reading it back');

    expect(await place.send('2025-03-03T09:00:00Z')).toMatchObject({
      exit: 0,
      json: { verdict: 'nothing', outcome: 'nothing', counts: { unchanged: 58 } },
    });
    expect(place.files()).toHaveLength(1);

    // Six days later the vendor must have read the first file: a changed title is not mapped, a changed last name is.
    editSheet(place, sheet, (cells) => (cells(7, 2).v = 'Öberg-Lund'));
    const changed = await place.send('2025-03-09T07:00:00Z');
    expect(changed).toMatchObject({
      exit: 0,
      json: { outcome: 'sent', counts: { added: 0, changed: 1, removed: 0, unchanged: 57 } },
    });
    expect(place.arrived(nameOf(changed))).toBe(
      'First name,Last name,Mobile phone,Archive\r\nCecilia,Öberg-Lund,+46701740607,\r\n',
    );

    editSheet(place, sheet, (cells) => (cells(5, 6).v = 'Terminated'));
    const left = await place.send('2025-03-15T07:00:00Z');
    expect(left).toMatchObject({ exit: 0, json: { outcome: 'sent', counts: { changed: 0, removed: 1 } } });
    expect(place.arrived(nameOf(left))).toBe(
      'First name,Last name,Mobile phone,Archive\r\nÅsa,Åkerlund,+46701740605,Yes\r\n',
    );
    expect(place.files()).toHaveLength(3);
  });

  it('repeats what the vendor may not have read yet', async () => {
    const place = await firstSend('connecteam');
    editSheet(place, sheet, (cells) => (cells(7, 2).v = 'Öberg-Lund'));
    const sameDay = await place.send('2025-03-03T12:00:00Z');
    expect(sameDay).toMatchObject({ json: { outcome: 'sent', counts: { changed: 1, inFile: 58 } } });
    expect(place.arrived(nameOf(sameDay))).toBe(
      golden('staff-sweden.connecteam.csv').replace('Cecilia,Öberg,', 'Cecilia,Öberg-Lund,'),
    );
  });

  it('knows a new phone number as the same person', async () => {
    const place = await firstSend('connecteam');
    editSheet(place, sheet, (cells) => (cells(7, 10).v = '+46 70 174 99 99'));
    const said = await place.send('2025-03-09T07:00:00Z');
    expect(said).toMatchObject({ exit: 0, json: { outcome: 'sent', counts: { rekeyed: 1, added: 0, removed: 0 } } });
    expect(place.arrived(nameOf(said))).toContain('Cecilia,Öberg,+46701749999,');
  });

  it('sends everybody again when asked', async () => {
    const place = await firstSend('connecteam');
    const again = await place.send('2025-03-09T07:00:00Z', '--full');
    expect(again).toMatchObject({ exit: 0, json: { outcome: 'sent', counts: { inFile: 58, changed: 0 } } });
    expect(place.arrived(nameOf(again))).toBe(golden('staff-sweden.connecteam.csv'));
  });
});

describe('the whole way to Cosafe', () => {
  it('delivers the whole register every time, under one name', async () => {
    const place = await firstSend('cosafe');
    const csv = golden('staff-sweden.cosafe.csv');
    expect(place.files()).toEqual(['cosafe-users.csv']);
    expect(place.arrived()).toBe(csv);

    expect(await place.send('2025-03-04T07:00:00Z')).toMatchObject({
      exit: 0,
      json: { verdict: 'send', outcome: 'sent', counts: { unchanged: 58, changed: 0 } },
    });
    expect(place.arrived()).toBe(csv);

    editSheet(place, sheet, (cells) => {
      cells(7, 10).v = '+46 70 174 99 99';
      cells(5, 6).v = 'Terminated';
    });
    expect(await place.send('2025-03-05T07:00:00Z')).toMatchObject({
      exit: 0,
      json: { outcome: 'sent', counts: { changed: 1, removed: 1, unchanged: 56 } },
    });
    expect(place.files()).toEqual(['cosafe-users.csv']);
    expect(place.arrived()).toBe(csv.replace('+46701740607', '+46701749999').replace(/^00042,.*\r\n/m, ''));
  });
});

describe('everywhere on the way', () => {
  it('says nothing of any person to the screen, the journal or a kept file that can be read', async () => {
    const place = await firstSend('cosafe');
    editSheet(place, sheet, (cells) => (cells(7, 10).v = 'not a phone'));
    const commands = [
      ['check'],
      ['preview'],
      ['send'],
      ['status'],
      ['history'],
      ['export', '--out', join(place.folder, 'out.csv')],
    ];
    let words = '';
    for (const [command = '', ...more] of commands) {
      const said = await run([command, place.feed, ...place.here, '--at', '2025-03-05T07:00:00Z', ...more]);
      words += said.words;
    }
    const journal = execFileSync(
      'find',
      [join(place.folder, 'state'), '-name', 'journal.jsonl', '-exec', 'cat', '{}', '+'],
      { encoding: 'utf8' },
    );
    expect(journal).toContain('"event":"delivered"');
    expect(words).toContain('phone');
    for (const canary of [
      'Cecilia',
      'Öberg',
      'cecilia.oberg',
      '701740607',
      '0701740607',
      'not a phone',
      'Teamledare',
      '00068',
    ]) {
      expect(words, canary).not.toContain(canary);
      expect(journal, canary).not.toContain(canary);
    }
    for (const canary of ['Cecilia', 'cecilia.oberg@nordvik.example']) {
      expect(() => execFileSync('grep', ['-r', '-a', '-l', canary, join(place.folder, 'state')]), canary).toThrow();
    }
  });

  it('lets nobody but its owner into the state', async () => {
    const place = await firstSend('cosafe');
    const open = execFileSync('find', [join(place.folder, 'state'), '-perm', '/077'], { encoding: 'utf8' });
    expect(open).toBe('');
  });

  it('remembers nothing of what was only looked at', async () => {
    const place = newPlace(server(), 'staff-sweden.libreoffice.xlsx');
    await connectedFeed(run, place, 'cosafe');
    for (const [command = '', ...more] of [
      ['check'],
      ['preview'],
      ['status'],
      ['history'],
      ['hold'],
      ['probe'],
      ['export', '--out', join(place.folder, 'out.csv')],
    ]) {
      expect((await run([command, place.feed, ...place.here, ...more])).exit, command).toBe(0);
    }
    expect(execFileSync('ls', [place.folder], { encoding: 'utf8' })).toBe(
      'feed.json\nout.csv\nstaff-sweden.libreoffice.xlsx\n',
    );
    expect(readFileSync(join(place.folder, 'out.csv'), 'utf8')).toBe(golden('staff-sweden.cosafe.csv'));
    expect(place.files()).toEqual([]);
  });
});

function nameOf({ json }: Said): string {
  return String(json.file).split('/').at(-1) ?? '';
}
