import { describe, expect, it } from 'vitest';
import { everybodyIsDue } from '../../electron/run/everybody-due';
import type { RunEvent } from '../../shared/history/run-event';

const counts = {
  rows: 1,
  added: 1,
  changed: 0,
  removed: 0,
  rekeyed: 0,
  unchanged: 0,
  errors: 0,
  warnings: 0,
  missing: 0,
  inFile: 1,
};
const day = (number: number) => `2026-03-${String(number).padStart(2, '0')}T08:00:00.000Z`;

function file(number: number, everybody: boolean): RunEvent[] {
  const run = `run${number}`;
  const at = day(number);
  return [
    {
      event: 'file kept',
      at,
      run,
      file: 'f',
      bytes: 1,
      roster: 'r',
      people: 1,
      remote: 'x.csv',
      counts,
      ...(everybody && { everybody }),
    },
    { event: 'delivering', at, run, remote: 'x.csv' },
    { event: 'delivered', at, run, remote: 'x.csv', verified: 'size' },
  ];
}

describe('everybody again', () => {
  it('is never due unless wished for, nor before the first file', () => {
    expect(everybodyIsDue(file(1, false), undefined, day(20))).toBe(false);
    expect(everybodyIsDue([], 7, day(20))).toBe(false);
  });

  it('is due so many days after a file with everybody arrived, whatever else was sent since', () => {
    const events = [...file(1, true), ...file(6, false)];
    expect(everybodyIsDue(events, 7, day(7))).toBe(false);
    expect(everybodyIsDue(events, 7, '2026-03-08T07:59:00.000Z')).toBe(true);
    expect(everybodyIsDue([...events, ...file(8, true)], 7, day(9))).toBe(false);
  });

  it('is due at once where no such file is known, or it was refused', () => {
    expect(everybodyIsDue(file(1, false), 7, day(2))).toBe(true);
    const refused: RunEvent = { event: 'refused', at: day(2), run: 'run1', by: 'me' };
    expect(everybodyIsDue([...file(1, true), refused], 7, day(2))).toBe(true);
  });

  it('takes no file for arrived that was only kept', () => {
    const [kept] = file(8, true);
    expect(everybodyIsDue([...file(1, true), kept!], 7, day(9))).toBe(true);
  });
});
