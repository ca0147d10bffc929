import { describe, expect, it } from 'vitest';
import { fault } from '../../shared/fault';
import { mayComeRight } from '../../electron/run/may-come-right';

describe('a run that failed', () => {
  it.each([
    'source not found',
    'source folder missing',
    'no file matches',
    'source locked',
    'source still changing',
  ] as const)('is tried again where the export is late: %s', (code) => {
    expect(mayComeRight(fault(code, 'usage'))).toBe(true);
  });

  // Windows has no name for what keeps it from a share that is not connected, nor for a file that OneDrive cannot fetch.
  it('is tried again where the drive is not connected yet', () => {
    expect(mayComeRight(fault('source unreadable', 'usage', { file: '\\\\server\\hr', detail: 'UNKNOWN' }))).toBe(true);
  });

  it.each([
    ['missing', true],
    ['locked', true],
    ['changing', true],
    ['other', true],
    ['password', false],
    ['header', false],
    ['folder', false],
    ['large', false],
  ])('is tried again for a second file, too, where it may come: %s', (why, again) => {
    expect(mayComeRight(fault('lookup unreadable', 'usage', { lookup: 'Sites', file: 'sites.xlsx', why }))).toBe(again);
  });

  it('is not where a person has to mend something', () => {
    expect(mayComeRight(fault('source has a password', 'usage'))).toBe(false);
    expect(mayComeRight(fault('host key changed', 'stop'))).toBe(false);
  });
});
