import { describe, expect, it } from 'vitest';
import { pageToMend } from '../../renderer/pages/feed/page-to-mend';

describe('the page on which a fault can be mended', () => {
  it.each([
    ['no file matches', 'file'],
    ['source locked', 'file'],
    ['lookup column missing', 'columns'],
    ['log-in refused', 'connection'],
    ['no credentials', 'connection'],
    ['host key changed', 'connection'],
    ['remote folder missing', 'connection'],
    ['proxy not reachable', 'connection'],
  ])('%s: %s', (code, page) => {
    expect(pageToMend(code)).toBe(page);
  });

  it.each(['engine stopped', 'run took too long', 'a code of a later version', 'constructor'])('%s: none', (code) => {
    expect(pageToMend(code)).toBeUndefined();
  });
});
