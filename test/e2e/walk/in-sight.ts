import type { Page } from 'playwright-core';

/** Text that its box cuts off, with no way to scroll to the rest and no title that says it whole. */
export function cutOffText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const holder = node.parentElement;
      if (text === '' || holder === null || !holder.checkVisibility({ checkVisibilityCSS: true })) continue;
      // What only a screen reader says; examples of values, of which a line shows as many as fit; a grid's rows, which
      // scroll under its edges.
      const cutOnPurpose = '.visually-hidden, [data-live-announcer], .tray-samples, .option-detail, [role="grid"]';
      if (holder.closest(cutOnPurpose) !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const lines = Array.from(range.getClientRects());
      for (let box: Element | null = holder; box !== null && box !== document.documentElement;) {
        const { overflowX, overflowY, position } = getComputedStyle(box);
        const { left, right, top, bottom, width, height } = box.getBoundingClientRect();
        if (width <= 1 || height <= 1) break;
        const across = ['hidden', 'clip'].includes(overflowX);
        const along = ['hidden', 'clip'].includes(overflowY);
        const scrolls = ['auto', 'scroll'].includes(overflowX) || ['auto', 'scroll'].includes(overflowY);
        const cut = lines.some(
          (line) =>
            (across && (line.left < left - 2 || line.right > right + 2)) ||
            (along && (line.top < top - 2 || line.bottom > bottom + 2)),
        );
        if (cut && holder.closest('[title]') === null)
          found.add(`${text.slice(0, 80)} in ${box.tagName}.${box.getAttribute('class') ?? ''}`);
        if (cut || scrolls || position === 'fixed') break;
        box = box.parentElement;
      }
    }
    return [...found];
  });
}

/** What takes the focus by Tab and then lies outside the window, or under something else. */
export async function coveredFocus(page: Page): Promise<string[]> {
  // Tab would close an open list, and take what is marked in it.
  if ((await page.locator('.popover').count()) > 0) return [];
  const before = await page.evaluateHandle(() => document.activeElement);
  const found: string[] = [];
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  for (;;) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(passed);
    if (at === undefined) break;
    if (at !== '') found.push(at);
  }
  await before.evaluate((element) => {
    for (const each of Array.from(document.querySelectorAll('[data-passed]'))) each.removeAttribute('data-passed');
    if (element instanceof HTMLElement && element !== document.body) element.focus();
    else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  return found;
}

/** Whether what has the focus lies under something, and under what; undefined when Tab has been everywhere. */
function passed(): string | undefined {
  const element = document.activeElement;
  if (element === null || element === document.body || element.hasAttribute('data-passed')) return undefined;
  element.setAttribute('data-passed', '');
  // A hidden tick box is seen by what is drawn around it.
  const shown = element.closest('label') ?? element;
  const { left, right, top, bottom, width, height } = shown.getBoundingClientRect();
  // Part of a long sentence may lie beyond the edge; not all of it.
  const across = [(left + right) / 2, left + Math.min(width / 2, 8), right - Math.min(width / 2, 8)];
  const along = [(top + bottom) / 2, top + Math.min(height / 2, 8), bottom - Math.min(height / 2, 8)];
  const hits = across.flatMap((x) => along.map((y) => document.elementFromPoint(x, y)));
  if (hits.some((hit) => hit !== null && (shown.contains(hit) || hit.contains(shown)))) return '';
  const place = `at ${Math.round(left)}, ${Math.round(top)}`;
  return `${element.textContent.slice(0, 40)} ${element.outerHTML.slice(0, 80)} ${place} under ${hits[0]?.outerHTML.slice(0, 60) ?? 'nothing'}`;
}
