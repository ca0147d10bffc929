import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { LaunchedApp } from './launch';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** How a page is looked at: as it is, in the dark, and from right to left. */
const looks = [
  { name: '', theme: undefined, direction: 'ltr' },
  { name: '-dark', theme: 'dark', direction: 'ltr' },
  { name: '-rtl', theme: undefined, direction: 'rtl' },
] as const;

/** Takes a picture of the page in each look, and expects that axe finds nothing wrong in any of them. */
export async function lookOver(app: LaunchedApp, name: string): Promise<void> {
  const { page } = app;
  await page.mouse.move(0, 0);
  const before = await page.evaluate(() => [document.documentElement.dataset['theme'], document.documentElement.dir]);
  for (const look of looks) {
    await dress(page, look.theme, look.direction);
    await app.picture(`${name}${look.name}`);
    expect(await violations(page), `axe on ${name}${look.name}`).toEqual([]);
  }
  await dress(page, before[0], before[1] ?? 'ltr');
}

async function dress(page: Page, theme: string | undefined, direction: string): Promise<void> {
  await page.evaluate(
    ([wanted, side]) => {
      const root = document.documentElement;
      if (wanted === undefined) delete root.dataset['theme'];
      else root.dataset['theme'] = wanted;
      root.dir = side ?? 'ltr';
    },
    [theme, direction] as const,
  );
}

interface AxeWindow {
  readonly axe: {
    run(where: Document): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
  };
}

/** What axe objects to, short enough to read in a test's failure. Evaluated from outside, because the page's own policy allows no foreign script. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(() => (window as unknown as AxeWindow).axe.run(document));
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary.slice(0, 300)}`),
  );
}

/** Nothing sticks out at the side, so nothing has to be scrolled for sideways. */
export async function expectNothingCutOff(page: Page, name: string): Promise<void> {
  const [wide, window_] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth] as const);
  expect(wide, `width of ${name}`).toBeLessThanOrEqual(window_);
}
