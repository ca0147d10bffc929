import { describe, expect, it } from 'vitest';
import { transformSchema } from '../../../shared/mapping/mapping';
import { locales } from '../../../shared/words/locale';
import { say } from '../../../shared/words/say';

describe('the sentence of a step', () => {
  it.each(locales.filter((locale) => ['en', 'sv', 'he'].includes(locale)))(
    'is there for every step, in %s',
    (locale) => {
      for (const option of transformSchema.options) {
        const code = `step.${option.shape.do.value}`;
        expect(say(locale, 'screen', code), code).not.toBe(code);
      }
    },
  );
});
