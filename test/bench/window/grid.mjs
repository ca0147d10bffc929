/**
 * The grid of people with a whole export in it, in a real Electron: how even its frames are while somebody scrolls with
 * the wheel, by the bar, finds, filters and sorts; beside them those of an empty page that scrolls, because a machine is
 * never quite idle. Meanwhile the engine is asked something easy again and again: how long that waits is its longest
 * piece of work. The cells that are shown, and how many people a filter leaves, are held against the invented people.
 * Too slow, or too much memory, ends it with an error.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { table } from '../figures.mjs';
import { COLUMNS, cellsOf } from '../people/people.mjs';
import { writeCsv } from '../people/write-csv.mjs';
import { startAsking, stopAsking } from './answers.mjs';
import { framesDuring, privateMemory, share } from './frames.mjs';
import { openApp } from './open-app.mjs';
import { startWatching, stopWatching } from './pauses.mjs';
import { withDisplay } from './window.mjs';

/** Columns that arrive as they were read. */
const UNCHANGED = ['Employee ID', 'First name', 'Last name', 'Department', 'Title', 'Personal number'];
const PATIENCE = 600_000;
/** What was promised: milliseconds that 95 of 100 frames stay below, and megabytes of the page. */
const PROMISED = { frame: 33, memory: 300 };
const empty = 'an empty page, wheel';
/** Before the vendor's columns stand the row's number and the name. */
const BEFORE = 2;

/** @param {{ folder: string, rows: readonly number[] }} wish */
export async function benchGrid({ folder, rows }) {
  await withDisplay(async () => {
    for (const count of rows) await benchOnce(folder, await writeCsv(folder, count), count);
  });
}

async function benchOnce(folder, people, count) {
  const window = await openApp();
  const { app, page } = window;
  page.setDefaultTimeout(PATIENCE);
  const figures = [];
  const tell = (name, frames) => {
    figures.push([name, ...[0.5, 0.95, 1].map((part) => share(frames, part).toFixed(0)), frames.length]);
  };
  try {
    await makeFeed(window, folder, people);
    const other = await emptyFeed(page);
    tell(empty, await framesDuring(page, () => emptyPage(page)));
    await startAsking(page, other);
    const started = performance.now();
    await page.locator('.side-item', { hasText: 'Bench' }).click();
    await page.locator('.tabs button', { hasText: 'Check' }).click();
    await openEverybody(page);
    const checked = performance.now();
    await rowsThere(page);
    const shown = performance.now();
    const preparing = await stopAsking(page);
    const total = await page.locator('[role=grid]').getAttribute('aria-rowcount');
    if (total !== String(count + 1)) throw new Error(`${total} rows, not ${count + 1}`);

    await startWatching(window);
    await page.locator('.grid-body').hover({ position: { x: 400, y: 100 } });
    tell('wheel, slowly', await framesDuring(page, () => wheel(page, 120, 120)));
    tell('wheel, fast', await framesDuring(page, () => wheel(page, 120, 4000)));
    await checkRows(page);
    tell('dragging the bar', await framesDuring(page, () => dragBar(page)));
    await checkRows(page);
    tell('sideways', await framesDuring(page, () => sideways(page)));
    for (const part of [0, 0.1234, 0.5, 0.77777, 0.999999]) {
      const person = Math.min(count - 1, Math.floor(part * count));
      await goToRow(page, person + 2);
      await checkRows(page, person);
    }
    tell('jumping from row to row', await framesDuring(page, () => jumps(page, count)));
    const scrolled = await stopWatching(window);
    console.log(`\n${count.toLocaleString('en')} people × ${COLUMNS.length} columns`);
    table(['milliseconds between frames', 'p50', 'p95', 'most', 'frames'], figures);

    await startWatching(window);
    await startAsking(page, other);
    const expected = whoFits(count);
    const times = [];
    const timed = async (name, work) => {
      const from = performance.now();
      const frames = await framesDuring(page, work);
      times.push([name, ((performance.now() - from) / 1000).toFixed(1), share(frames, 1).toFixed(0)]);
    };
    await timed('find one person', () => find(page, `p${count - 1}@`, 1));
    await checkRows(page, count - 2);
    await timed('find a name with accents', () => find(page, 'hakansson', expected.hakansson));
    await timed('find what is not there', () => find(page, 'nobody has this', 0));
    await page.locator('.people-find-text input').fill('');
    await timed('filter by a column’s text', () => filter(page, 'oberg', expected.oberg));
    await timed('and back to everybody', () => filter(page, '', count));
    await timed('only who has something worth a look', () => filterBySeverity(page, 'worth a look', expected.damaged));
    await checkRows(page);
    await timed('everybody once more', () => filterBySeverity(page, 'Everybody', count));
    for (const [name, inOrder] of [
      ['Last name', (a, b) => a.localeCompare(b, 'en') <= 0],
      ['E-mail', (a, b) => Number(a.slice(1, a.indexOf('@'))) < Number(b.slice(1, b.indexOf('@')))],
      ['Mobile phone', (a, b) => a <= b],
      ['Hours', (a, b) => b === '' || Number(a) <= Number(b)],
    ]) {
      await timed(`sort by ${name}`, () => sort(page, name, 'ascending'));
      await checkOrder(page, name, inOrder);
      await timed(`${name} downwards`, () => sort(page, name, 'descending'));
    }
    const worked = { ...(await stopWatching(window)), engine: await stopAsking(page) };

    console.log('');
    table(
      ['', 'seconds', 'longest frame, ms'],
      [
        ['reading and checking the export', ((checked - started) / 1000).toFixed(1), ''],
        ['then the first rows', ((shown - checked) / 1000).toFixed(1), ''],
        ...times,
      ],
    );
    console.log('');
    const memory = async (type) => (await privateMemory(app, type)).toFixed(0);
    const pageMemory = await memory({ type: 'Tab' });
    table(
      ['', ''],
      [
        ['longest wait for the engine, reading and checking, ms', preparing.longest.toFixed(0)],
        ['longest wait for the engine, finding and sorting, ms', worked.engine.longest.toFixed(0)],
        ['longest pause of main, scrolling, ms', scrolled.main.longest.toFixed(0)],
        ['longest pause of main, finding and sorting, ms', worked.main.longest.toFixed(0)],
        ['memory of the page, MB', pageMemory],
        ['memory of the engine, MB', await memory({ type: 'Utility', name: 'Roster Courier engine' })],
      ],
    );
    const late = figures.filter(([, , p95]) => Number(p95) >= PROMISED.frame).map(([name]) => name);
    // Where an empty page is late as well, the machine has something else to do.
    const slow = late.includes(empty) ? [] : late;
    if (slow.length > 0) throw new Error(`too slow: ${slow.join(', ')}`);
    if (Number(pageMemory) >= PROMISED.memory) throw new Error(`the page holds ${pageMemory} MB`);
  } finally {
    await window.close();
  }
}

/** A vendor whose template asks for every column of the list. */
async function makeFeed({ app, page }, folder, people) {
  const template = join(folder, 'grid-template.csv');
  writeFileSync(template, `${COLUMNS.join(',')}\r\n`);
  const choose = (path) =>
    app.evaluate(({ dialog }, chosen) => {
      Object.assign(dialog, { showOpenDialog: () => Promise.resolve({ canceled: false, filePaths: [chosen] }) });
    }, path);
  const call = (method, argument) =>
    page.evaluate(
      async ([name, given]) => {
        const reply = await globalThis.courier.call(name, given);
        if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.problem)}`);
        return reply.value;
      },
      [method, argument],
    );
  await choose(template);
  const { card } = await call('createFeed', { destination: 'template', name: 'Bench' });
  await call('setSettings', { feed: card.id, settings: { key: 'Employee ID', defaultCountry: 'SE' } });
  await choose(people);
  await call('chooseSource', { feed: card.id });
  const mapping = Object.fromEntries(COLUMNS.map((name) => [name, { from: [name] }]));
  await call('setMapping', { feed: card.id, mapping });
  return card.id;
}

/** Another feed, in which nothing is set up. */
async function emptyFeed(page) {
  const reply = await page.evaluate(() =>
    globalThis.courier.call('createFeed', { destination: 'cosafe', name: 'Empty' }),
  );
  if (!reply.ok) throw new Error(JSON.stringify(reply.problem));
  return reply.value.card.id;
}

/** How many of the invented people each filter leaves. */
function whoFits(count) {
  const [last, budget] = ['Last name', 'Budget'].map((name) => COLUMNS.indexOf(name));
  const fits = { oberg: 0, hakansson: 0, damaged: 0 };
  for (let person = 0; person < count; person++) {
    const cells = cellsOf(person);
    if (cells[last] === 'Öberg') fits.oberg++;
    if (cells[last] === 'Håkansson') fits.hakansson++;
    if (cells[budget] === '#N/A') fits.damaged++;
  }
  return fits;
}

async function openEverybody(page) {
  await page.locator('.notice').first().waitFor();
  await page
    .locator('label')
    .filter({ hasText: /^Everybody$/ })
    .click();
}

async function rowsThere(page) {
  await page.locator('.grid-line:not(.grid-waiting, .grid-spare) .grid-cell[role=rowheader]').first().waitFor();
  await page.waitForFunction(
    () => !globalThis.document.querySelector('.grid-body .grid-line.grid-waiting:not(.grid-spare)'),
  );
}

async function emptyPage(page) {
  await page.evaluate(() => {
    const { document } = globalThis;
    const box = document.createElement('div');
    box.id = 'bench-empty';
    Object.assign(box.style, { position: 'fixed', inset: '0', overflow: 'auto', background: 'white', zIndex: '99' });
    const tall = document.createElement('div');
    tall.style.height = '6000000px';
    box.append(tall);
    document.body.append(box);
  });
  await page.mouse.move(500, 400);
  await wheel(page, 120, 4000);
  await page.evaluate(() => globalThis.document.querySelector('#bench-empty').remove());
}

async function wheel(page, times, by) {
  for (let turn = 0; turn < times; turn++) {
    await page.mouse.wheel(0, turn < times * 0.7 ? by : -by);
    await page.waitForTimeout(16);
  }
}

async function dragBar(page) {
  const frame = await page.locator('.grid-scroller').boundingBox();
  const x = frame.x + frame.width - 7;
  const at = await page.locator('.grid-scroller').evaluate((one) => one.scrollTop / one.scrollHeight);
  const from = frame.y + 20 + at * (frame.height - 40);
  await page.mouse.move(x, from);
  await page.mouse.down();
  for (let step = 0; step <= 100; step++) {
    await page.mouse.move(x, frame.y + 20 + ((frame.height - 50) * Math.abs(100 - ((step * 3) % 200))) / 100);
    await page.waitForTimeout(16);
  }
  const moved = await page.locator('.grid-scroller').evaluate((one) => one.scrollTop / one.scrollHeight);
  await page.mouse.up();
  if (Math.abs(moved - at) < 0.001) throw new Error('the bar was not dragged');
  await page.locator('.grid-body').hover({ position: { x: 400, y: 100 } });
}

async function sideways(page) {
  const scroller = page.locator('.grid-scroller');
  for (let step = 0; step < 60; step++) {
    await scroller.evaluate((one, by) => (one.scrollLeft = by), Math.abs(((step * 120) % 4800) - 2400));
    await page.waitForTimeout(16);
  }
  await scroller.evaluate((one) => (one.scrollLeft = 0));
}

async function goToRow(page, row) {
  const box = page.locator('.row-number-box input');
  await box.fill(String(row));
  await box.press('Enter');
  await page
    .locator('.grid-line:not(.grid-spare) .grid-cell[aria-colindex="1"]', { hasText: new RegExp(`^${row}$`) })
    .waitFor();
}

async function jumps(page, count) {
  for (let turn = 0; turn < 12; turn++) await goToRow(page, 2 + ((turn * 7919 * 131) % count));
}

/** Every row that is seen says what the export says in that row. */
async function checkRows(page, mustShow) {
  await rowsThere(page);
  const places = UNCHANGED.map((name) => [COLUMNS.indexOf(name), COLUMNS.indexOf(name) + BEFORE + 1]);
  const rows = await page.evaluate((wanted) => {
    const lines = [...globalThis.document.querySelectorAll('.grid-body .grid-line:not(.grid-spare)')];
    return lines.map((line) => {
      const text = (column) => line.querySelector(`[aria-colindex="${column}"] > bdi`)?.textContent;
      return { number: Number(text(1)), cells: wanted.map(([at, column]) => [at, text(column)]) };
    });
  }, places);
  if (rows.length < 5) throw new Error(`${rows.length} rows are seen`);
  let compared = 0;
  for (const { number, cells } of rows) {
    const expected = cellsOf(number - 2);
    for (const [at, text] of cells) {
      if (text === undefined) continue;
      compared++;
      if (text !== expected[at]) throw new Error(`row ${number}, ${COLUMNS[at]}: “${text}”, not “${expected[at]}”`);
    }
  }
  if (compared < rows.length) throw new Error('nothing was compared');
  if (mustShow !== undefined && !rows.some(({ number }) => number === mustShow + 2))
    throw new Error(`row ${mustShow + 2} is not seen`);
}

async function find(page, text, people) {
  await page.locator('.people-find-text input').fill(text);
  const told = page.locator('.people-find-told');
  // What was told of the text before goes when the new one has settled.
  await page.waitForTimeout(400);
  await told.filter({ hasText: /\d|nobody/ }).waitFor();
  const said = await told.textContent();
  const right = (people === 0 ? /nobody/ : new RegExp(`of ${people.toLocaleString('en')} p`)).test(said);
  if (!right) throw new Error(`${text}: ${said}`);
}

async function filter(page, text, people) {
  await page.locator('.people-filter-choice input').last().fill(text);
  await listHas(page, people, text === '');
}

async function filterBySeverity(page, name, people) {
  await page.locator('.people-filter-choice button').first().click();
  await page.getByRole('option', { name, exact: false }).click();
  await listHas(page, people, name === 'Everybody');
}

/** Waits until the list is another one, and looks how many people it says that it has. */
async function listHas(page, people, everybody) {
  const told = page.locator('.people-grid-count');
  await told.filter({ hasText: everybody ? /^[\d,]+ people$/ : / of / }).waitFor();
  const said = await told.textContent();
  if (!said.startsWith(people.toLocaleString('en'))) throw new Error(`${said}, not ${people} people`);
  await rowsThere(page);
}

async function sort(page, name, direction) {
  const heading = page.getByRole('columnheader', { name, exact: true });
  const column = COLUMNS.indexOf(name);
  if (!(await heading.isVisible())) {
    await page.locator('.grid-scroller').evaluate((one, by) => (one.scrollLeft = by), column * 140 - 200);
    await heading.waitFor();
  }
  await heading.click();
  await page.locator(`[aria-sort=${direction}]`).waitFor();
  await page.locator('.people-grid[aria-busy=false]').waitFor();
  await rowsThere(page);
}

/** At several places of the sorted list, what stands beneath follows what stands above. */
async function checkOrder(page, name, inOrder) {
  const column = COLUMNS.indexOf(name) + BEFORE + 1;
  for (const part of [0, 0.3, 0.9]) {
    await page.locator('.grid-scroller').evaluate((one, to) => (one.scrollTop = to * one.scrollHeight), part);
    await page.waitForTimeout(300);
    await rowsThere(page);
    const texts = await page.evaluate((wanted) => {
      const lines = [...globalThis.document.querySelectorAll('.grid-body .grid-line:not(.grid-spare)')];
      return lines
        .map((line) => [
          Number(line.ariaRowIndex),
          line.querySelector(`[aria-colindex="${wanted}"] > bdi`)?.textContent,
        ])
        .filter(([, text]) => text !== undefined)
        .sort(([a], [b]) => a - b)
        .map(([, text]) => text);
    }, column);
    if (texts.length < 5) throw new Error(`${name}: ${texts.length} rows are seen`);
    for (const [at, text] of texts.entries())
      if (at > 0 && !inOrder(texts[at - 1], text)) throw new Error(`${name}: “${texts[at - 1]}” before “${text}”`);
  }
  await page.locator('.grid-scroller').evaluate((one) => (one.scrollTop = 0));
}
