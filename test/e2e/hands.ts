import type { Locator, Page } from 'playwright-core';

/** How somebody works the window: by mouse, or by keyboard alone. Both send real events through the debugger protocol. */
export interface Hands {
  readonly name: 'mouse' | 'keyboard';
  /** Presses a button, a link or a row of choices. */
  press(what: Locator): Promise<void>;
  /** Ticks a box, or chooses one of several. */
  tick(what: Locator): Promise<void>;
  type(what: Locator, text: string): Promise<void>;
  /** Opens a list to search in, finds what begins so, and takes it. */
  choose(list: Locator, text: string): Promise<void>;
  /** Carries one of the export's columns into one of the vendor's. */
  carry(page: Page, source: string, column: string): Promise<void>;
  /** Says that one of the export's columns is not to be used. */
  setAside(page: Page, source: string): Promise<void>;
  /** Opens the menu of three dots and takes the entry with this text. */
  menu(button: Locator, entry: string): Promise<void>;
  undo(page: Page): Promise<void>;
}

const trayColumn = (page: Page, source: string): Locator =>
  page.locator(`[data-source=${JSON.stringify(source)}] [data-part="column"]`);
const asideOf = (page: Page, source: string): Locator =>
  page.locator(`[data-source=${JSON.stringify(source)}] [data-part="aside"]`);
const rowOf = (page: Page, column: string): Locator =>
  page.locator('.board-row').filter({ has: page.locator(`[data-wanted=${JSON.stringify(column)}]`) });

export const byMouse: Hands = {
  name: 'mouse',
  press: (what) => what.click(),
  tick: (what) => what.locator('xpath=ancestor::label').click(),
  type: async (what, text) => {
    await what.click({ clickCount: 3 });
    await what.page().keyboard.type(text);
    await what.page().mouse.click(2, 2);
  },
  choose: async (list, text) => {
    await list.click();
    await list.page().keyboard.type(text);
    await list.page().getByRole('option').first().click();
  },
  carry: async (page, source, column) => {
    const from = trayColumn(page, source);
    await from.scrollIntoViewIfNeeded();
    const target = rowOf(page, column).locator('.board-source');
    await target.scrollIntoViewIfNeeded();
    await takeUp(page, source);
    const place = rowOf(page, column).locator('[data-put]').first();
    await place.waitFor();
    await until('it was never over its place', async () => {
      await middleOf(place, (x, y) => page.mouse.move(x, y, { steps: 6 }));
      return appears(rowOf(page, column).locator('[data-put].is-over'));
    });
    await page.mouse.up();
  },
  setAside: (page, source) => asideOf(page, source).click(),
  menu: async (button, entry) => {
    await button.click();
    await button.page().getByRole('menuitem', { name: entry }).click();
  },
  undo: async (page) => {
    await page.locator('.match-actions button').last().click();
  },
};

export const byKeyboard: Hands = {
  name: 'keyboard',
  press: async (what) => {
    await tabTo(what);
    await what.page().keyboard.press('Enter');
  },
  tick: async (what) => {
    await tabTo(what);
    await what.page().keyboard.press('Space');
  },
  type: async (what, text) => {
    await tabTo(what);
    await what.page().keyboard.press('ControlOrMeta+a');
    await what.page().keyboard.type(text);
    await what.page().keyboard.press('Tab');
  },
  choose: async (list, text) => {
    const { keyboard } = list.page();
    await tabTo(list);
    await keyboard.type(text);
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
  },
  carry: async (page, source, column) => {
    await toColumn(page, source);
    await page.keyboard.press('Enter');
    await arrowTo(page.locator(`[data-put=${JSON.stringify(column)}]`).first(), 'ArrowDown');
    await page.keyboard.press('Enter');
  },
  setAside: async (page, source) => {
    await toColumn(page, source);
    await page.keyboard.press('Tab');
    await keyTo(asideOf(page, source), 'Tab', 0);
    await page.keyboard.press('Enter');
  },
  menu: async (button, entry) => {
    const page = button.page();
    await tabTo(button);
    await page.keyboard.press('Enter');
    await arrowTo(page.getByRole('menuitem', { name: entry }), 'ArrowDown');
    await page.keyboard.press('Enter');
  },
  undo: (page) => page.keyboard.press('ControlOrMeta+z'),
};

/**
 * Begins to drag a column. Lists move while one reaches for them, when an answer comes: whoever finds another column in
 * the hand than the one meant puts it back and reaches again.
 */
async function takeUp(page: Page, source: string): Promise<void> {
  await until(`${source} was never taken up`, async () => {
    await middleOf(trayColumn(page, source), async (x, y) => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x - 8, y + 8, { steps: 3 });
    });
    if (await appears(page.locator(`.tray-item.is-held[data-source=${JSON.stringify(source)}]`))) return true;
    await page.keyboard.press('Escape');
    await page.mouse.up();
    return false;
  });
}

/** Whether it comes within a moment that is long for a page and short for a test. */
const appears = (what: Locator): Promise<boolean> =>
  what
    .first()
    .waitFor({ timeout: 2_000 })
    .then(
      () => true,
      () => false,
    );

async function until(problem: string, act: () => Promise<boolean>): Promise<void> {
  for (let attempt = 1; !(await act()); attempt += 1) if (attempt === 10) throw new Error(problem);
}

async function middleOf(what: Locator, act: (x: number, y: number) => Promise<void>): Promise<void> {
  const box = await what.boundingBox();
  if (box === null) throw new Error('nothing to point at');
  await act(box.x + box.width / 2, box.y + box.height / 2);
}

/** One stop for the whole list; arrow keys inside it. */
async function toColumn(page: Page, source: string): Promise<void> {
  await tabTo(page.locator('[data-part="column"][tabindex="0"]'));
  await page.keyboard.press('Home');
  await arrowTo(trayColumn(page, source), 'ArrowDown');
}

/** Tab until it has the focus. More presses than a page has stops mean that no key leads there. */
async function tabTo(what: Locator): Promise<void> {
  await what.waitFor({ state: 'attached' });
  await keyTo(what, 'Tab', 400);
}

async function arrowTo(what: Locator, key: 'ArrowDown'): Promise<void> {
  await what.waitFor({ state: 'attached' });
  await keyTo(what, key, 120);
}

async function keyTo(what: Locator, key: string, most: number): Promise<void> {
  // Found once: while a list is open, everything else is hidden from those who look by role. And again when the page
  // has put another in its place meanwhile.
  let found = await what.elementHandle();
  const isThere = async (): Promise<boolean> => {
    if ((await found?.evaluate((element) => element.isConnected)) !== true) found = await what.elementHandle();
    return (await found?.evaluate((element) => element === document.activeElement)) === true;
  };
  for (let pressed = 0; pressed < most; pressed += 1) {
    if (await isThere()) return;
    await what.page().keyboard.press(key);
  }
  if (await isThere()) return;
  throw new Error(`${most} times ${key} did not lead to ${String(what)}`);
}
