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
    expect(await axeFindings(page), `axe on ${name}${look.name}`).toEqual([]);
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
    run(
      where: Document | Element,
      options?: { runOnly: string[] },
    ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
  };
}

/** What axe objects to, short enough to read in a test's failure. Evaluated from outside, because the page's own policy allows no foreign script. */
export async function axeFindings(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const found = await page.evaluate((only) => {
    // While a list, menu or question is open, the rest of the page is out of reach, and said to be.
    const above = document.querySelector(
      '.popover [role="listbox"], .popover [role="menu"], .popover[role="menu"], [role="alertdialog"]',
    );
    return (window as unknown as AxeWindow).axe.run(above ?? document, only && { runOnly: [...only] });
  }, rules);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary.slice(0, 300)}`),
  );
}

/** Nothing sticks out at the side, so nothing has to be scrolled for sideways. */
export async function expectNothingCutOff(page: Page, name: string): Promise<void> {
  // Not window.innerWidth: that counts the scroll bar in.
  const [wide, seen] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth] as const;
  });
  expect(wide, `width of ${name}`).toBeLessThanOrEqual(seen);
}

/** What can be reached by Tab and does not show that it has the focus; reached by keyboard, as a person would. */
export async function focusFindings(page: Page): Promise<string[]> {
  if ((await page.locator('.popover').count()) > 0) return listFocusFindings(page);
  // A key that does nothing anywhere; Shift alone is not yet "by keyboard" to the library of lists.
  await page.keyboard.press('ScrollLock');
  return page.evaluate(async () => {
    const before = document.activeElement;
    const inside = document.querySelector('[role="alertdialog"]');
    const wanted = 'a[href], button, input, textarea, select, [tabindex]:not([tabindex="-1"])';
    const all = Array.from((inside ?? document).querySelectorAll<HTMLElement>(wanted));
    const found: string[] = [];
    // A hidden tick box shows it on the box drawn for it: beside it, or around both.
    const looks = (element: HTMLElement): string =>
      [
        element,
        ...Array.from(element.children),
        element.parentElement,
        ...Array.from(element.parentElement?.children ?? []),
        element.parentElement?.parentElement,
      ]
        .filter((each): each is Element => each instanceof Element)
        .map((each) => {
          const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor } = getComputedStyle(each);
          return outlineStyle === 'none'
            ? `${boxShadow} ${borderColor}`
            : `${outlineWidth} ${outlineColor} ${boxShadow}`;
        })
        .join();
    for (const element of all) {
      if (element.matches(':disabled, [type="hidden"]') || !element.checkVisibility({ checkVisibilityCSS: true }))
        continue;
      // A question takes the focus back when nothing has it: there something else must have it meanwhile.
      const elsewhere = inside && all.find((each) => !element.parentElement?.parentElement?.contains(each));
      if (elsewhere) elsewhere.focus();
      else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const unfocused = looks(element);
      element.focus();
      if (document.activeElement !== element) continue;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (looks(element) === unfocused) found.push(element.outerHTML.slice(0, 140));
    }
    if (before instanceof HTMLElement && before !== document.body) before.focus();
    else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    return found;
  });
}

/** An open list keeps the focus inside: the option that the arrow keys reach is held against one beside it. */
async function listFocusFindings(page: Page): Promise<string[]> {
  await page.keyboard.press('ArrowDown');
  const found = await page.evaluate(() => {
    const looks = (element: Element): string => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
      return outlineStyle === 'none' ? boxShadow : `${outlineWidth} ${outlineColor} ${boxShadow}`;
    };
    const { activeElement } = document;
    const virtual = document.getElementById(activeElement?.getAttribute('aria-activedescendant') ?? '');
    const reached = virtual ?? activeElement;
    const beside = Array.from(document.querySelectorAll('[role="option"], [role^="menuitem"]')).filter(
      (each) => each !== reached,
    );
    const seen = reached !== null && beside.every((each) => looks(each) !== looks(reached));
    return seen ? [] : [reached?.outerHTML.slice(0, 140) ?? 'nothing has it'];
  });
  await page.keyboard.press('ArrowUp');
  return found;
}
