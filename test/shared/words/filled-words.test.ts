import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { screen } from '../../../shared/words/en/screen';

const renderer = new URL('../../../renderer/', import.meta.url).pathname;

/** Each `t('code')` of the window that gives no values at all. */
function bareWords(): { file: string; code: string }[] {
  return readdirSync(renderer, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file))
    .flatMap((file) =>
      [...readFileSync(join(renderer, file), 'utf8').matchAll(/\bt\('([^']+)'\)/gu)].map(([, code = '']) => ({
        file,
        code,
      })),
    );
}

describe('a sentence of the window', () => {
  it('is given a value for everything that stands in braces', () => {
    const bare = bareWords();
    expect(bare.length).toBeGreaterThan(300);
    const words: Readonly<Record<string, string>> = screen;
    expect(bare.filter(({ code }) => words[code]?.includes('{') === true)).toEqual([]);
  });
});
