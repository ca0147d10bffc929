import { describe, expect, it } from 'vitest';
import { faultInWindow } from '../../../shared/words/fault-in-window';
import { locales } from '../../../shared/words/locale';
import { say } from '../../../shared/words/say';

const values = { username: 'staff', user: 'staff', host: 'sftp.example.com', proxy: 'proxy.example.com' };

describe('a fault told in the window', () => {
  it.each(
    locales.flatMap((locale) =>
      ['no credentials', 'no jump host credentials', 'no proxy password'].map((code) => [locale, code] as const),
    ),
  )('%s: %s names no variable, and where to type instead', (locale, code) => {
    const told = faultInWindow(locale, code, values);
    expect(told).toContain('staff');
    expect(told).not.toMatch(/ROSTER_COURIER/);
    expect(told).toContain(say(locale, 'screen', 'page.connection'));
    expect(say(locale, 'faults', code, values)).toMatch(/ROSTER_COURIER/);
  });

  it('is the general sentence where that is as good', () => {
    const told = faultInWindow('en', 'source not found', { file: 'staff.csv' });
    expect(told).toBe(say('en', 'faults', 'source not found', { file: 'staff.csv' }));
  });
});
