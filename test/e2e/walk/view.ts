import type { CDPSession, Page } from 'playwright-core';

/** A size of the window to take a picture at. */
export interface View {
  readonly width: number;
  readonly apply: (page: Page) => Promise<void>;
}

const sessions = new WeakMap<Page, CDPSession>();

async function resize(page: Page, width: number, height: number, scale = 1): Promise<void> {
  let session = sessions.get(page);
  if (session === undefined) {
    session = await page.context().newCDPSession(page);
    sessions.set(page, session);
  }
  await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false });
  await page.waitForFunction((wide) => window.innerWidth === wide, width);
  // Where the computer's own pointer rests would be shown as pointed at.
  await page.mouse.move(1, 1);
}

/** As high as it takes to see all of the page, within reason. */
async function resizeToAll(page: Page, width: number, least: number, scale = 1): Promise<void> {
  await resize(page, width, least, scale);
  const hidden = await page.evaluate(() =>
    // A question stands in the middle of the window: in a high one, far from what it is about.
    document.querySelector('[role="alertdialog"]')
      ? 0
      : Math.max(
          0,
          ...Array.from(
            document.querySelectorAll('html, .page, .main, .app'),
            (each) => each.scrollHeight - each.clientHeight,
          ),
        ),
  );
  if (hidden > 0) await resize(page, width, Math.min(least + hidden, 2600), scale);
}

export const usualView: View = { width: 1100, apply: (page) => resize(page, 1100, 722) };
export const fullView: View = { width: 1100, apply: (page) => resizeToAll(page, 1100, 722) };
/** What 200 % leaves of the smallest window. */
export const narrowView: View = { width: 450, apply: (page) => resizeToAll(page, 450, 300) };
/** 1280 × 800 at 200 %. */
export const zoomedView: View = { width: 640, apply: (page) => resizeToAll(page, 640, 400) };

/** What makes the page wider than its window, innermost first; empty when nothing has to be scrolled for sideways. */
export function widthBeyond(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const scrolls = (element: Element): boolean =>
      element.parentElement !== null &&
      (getComputedStyle(element.parentElement).overflowX !== 'visible' || scrolls(element.parentElement));
    const beyond = Array.from(document.body.querySelectorAll('*')).filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (right > clientWidth + 1 || left < -1);
    });
    const seen = beyond.filter((element) => !scrolls(element));
    // Words too long for their box stick out of it without making it wider.
    const words: Element[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right, width } = range.getBoundingClientRect();
      const holder = node.parentElement;
      if (holder && width > 0 && (right > clientWidth + 1 || left < -1) && !scrolls(holder)) words.push(holder);
    }
    const named = [...seen, ...words, ...(seen.length + words.length === 0 ? beyond : [])]
      .slice(-3)
      .map(
        (element) => `${element.tagName}.${element.getAttribute('class') ?? ''} ${element.textContent.slice(0, 40)}`,
      );
    return [`${scrollWidth} of ${clientWidth}: ${named.join(', ')}`];
  });
}
