import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { catalogs } from '../../shared/words/catalogs';
import { boldIn, guideSteps, readGuide } from '../guide/read-guide';
import { standsOnScreen } from './words-on-screen';

const docs = fileURLToPath(new URL('../../docs/', import.meta.url));
const pictures = join(docs, 'pictures');
const read = (name: string): string => readFileSync(join(docs, name), 'utf8');

describe.each(['guide.md', 'faq.md'])('%s', (name) => {
  it('names buttons, fields and pages as they stand on the screen', () => {
    const names = boldIn(read(name));
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((one) => one !== 'bold' && !standsOnScreen(one))).toEqual([]);
  });

  it('quotes sentences as they are said', () => {
    const said = (['faults', 'holds', 'screen', 'consequences'] as const).flatMap((catalog) =>
      Object.values(catalogs.en[catalog]),
    );
    const rows = read(name)
      .split('\n')
      .flatMap((line) => /^\| “(.+?)” \|/.exec(line)?.[1] ?? []);
    const pieces = (quote: string): string[] => quote.split('…').map((piece) => piece.trim());
    const isSaid = (quote: string): boolean =>
      said.some((text) => {
        let from = 0;
        return pieces(quote).every((piece) => {
          const at = text.indexOf(piece, from);
          from = at + piece.length;
          return at >= 0;
        });
      });
    if (name === 'guide.md') expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter((quote) => !isSaid(quote))).toEqual([]);
  });
});

describe('the pictures of the guide', () => {
  const shown = guideSteps(readGuide()).flatMap(({ parts }) =>
    parts.flatMap((part) => (part.is === 'picture' ? [part.file] : [])),
  );

  it('are all there, small, and as wide as the window they were taken of', () => {
    expect(shown.length).toBeGreaterThan(8);
    for (const file of shown) {
      const path = join(docs, file);
      expect(existsSync(path), file).toBe(true);
      expect(statSync(path).size, file).toBeLessThan(150_000);
      // The width stands in the first chunk of a PNG.
      expect(readFileSync(path).readUInt32BE(16), file).toBe(1200);
    }
  });

  it('are all shown', () => {
    const taken = readdirSync(pictures).filter((name) => name.startsWith('guide-'));
    expect(taken.sort()).toEqual(shown.map((file) => file.replace('pictures/', '')).sort());
  });
});
