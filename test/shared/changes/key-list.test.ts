import { describe, expect, it } from 'vitest';
import { spellingsOf } from '../../../shared/changes/key-list';

describe('other spellings of known keys', () => {
  it('are found by case, blanks and composed letters, and nothing else is', () => {
    const found = spellingsOf(['ANNA@x.se', 'E\u0301va', '7'], ['bo@x.se', ' anna@x.se', '\u00e9va', '07']);
    expect([...found]).toEqual([
      ['anna@x.se', ' anna@x.se'],
      ['\u00e9va', '\u00e9va'],
    ]);
  });

  it('are the last to appear where there are several', () => {
    expect([...spellingsOf(['ANNA'], ['Anna', 'anna', 'Anna'])]).toEqual([['anna', 'anna']]);
  });
});
