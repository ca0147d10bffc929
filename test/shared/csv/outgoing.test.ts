import { describe, expect, it } from 'vitest';
import { buildChanges } from '../../../shared/changes/build-changes';
import { remoteFileName } from '../../../shared/csv/file-name';
import { toOutgoing } from '../../../shared/csv/to-outgoing';
import { changesVendor, input, person, registerVendor, row, state } from '../changes/people';

describe('the outgoing file', () => {
  const made = (more: Parameters<typeof input>[0]) => buildChanges(input(more));
  const states = [state('mon', [row('1'), row('2'), row('3')])];
  const ready = [person('1'), person('2', { team: 'B' }), person('3', { left: true })];
  const archived = [...row('3').slice(0, 6), 'Yes'];

  it('has the vendor’s header and the rows of the changes', () => {
    expect(toOutgoing(made({ ready, states }), changesVendor, false)).toEqual({
      header: ['Id', 'First name', 'Last name', 'Email', 'Phone', 'Team', 'Archive'],
      rows: [archived, row('2', { team: 'B' })],
      form: changesVendor.file,
    });
  });

  it('has everybody and the leavers when all is sent again, however the changes were built', () => {
    const all = [archived, row('1'), row('2', { team: 'B' })];
    expect(toOutgoing(made({ ready, states }), changesVendor, true).rows).toEqual(all);
    expect(toOutgoing(made({ ready, states, full: true }), changesVendor, true).rows).toEqual(all);
    expect(toOutgoing(made({ ready, states, full: true }), changesVendor, false).rows).toEqual(all);
  });

  it('never has never-sent people', () => {
    expect(toOutgoing(made({ ready, states, neverSend: ['1', '3'] }), changesVendor, true).rows).toEqual([
      row('2', { team: 'B' }),
    ]);
  });

  it('has no leavers in a register', () => {
    for (const full of [true, false]) {
      expect(toOutgoing(made({ ready, states, destination: registerVendor }), registerVendor, full).rows).toEqual([
        row('1'),
        row('2', { team: 'B' }),
      ]);
    }
  });
});

describe('the remote file name', () => {
  const at = { date: '2026-03-02', time: '08:00' };

  it.each([
    ['connecteam-{date}-{time}.csv', 'connecteam-2026-03-02-080000.csv'],
    ['{date}{date}', '2026-03-022026-03-02'],
    ['cosafe-users.csv', 'cosafe-users.csv'],
    ['Användare åäö.csv', 'Användare åäö.csv'],
    ['משתמשים.csv', 'משתמשים.csv'],
    ['../../etc/passwd', 'passwd'],
    ['in\\out\\x.csv', 'x.csv'],
    ['folder/', 'people.csv'],
    ['..', 'people.csv'],
    ['.hidden.csv', 'hidden.csv'],
    ['a:b*c?"<>|.csv', 'a-b-c-----.csv'],
    ['a\u0000\nb\u202E.csv', 'a--b-.csv'],
    ['name. ', 'name'],
    ['', 'people.csv'],
  ])('%j becomes %j', (pattern, name) => {
    expect(remoteFileName(pattern, at)).toBe(name);
  });

  it('has the time to the second', () => {
    expect(remoteFileName('{time}', { ...at, time: '23:59:07' })).toBe('235907');
  });

  it('is numbered when it is taken', () => {
    const taken = new Set(['a-2026-03-02.csv', 'a-2026-03-02-2.csv', 'plain']);
    expect(remoteFileName('a-{date}.csv', at, taken)).toBe('a-2026-03-02-3.csv');
    expect(remoteFileName('plain', at, taken)).toBe('plain-2');
    expect(remoteFileName('b-{date}.csv', at, taken)).toBe('b-2026-03-02.csv');
  });
});
