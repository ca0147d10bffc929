import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { read, utils } from 'xlsx';
import { calmZone } from '../calm-zone';

/** Words that no catalog has: of products and forms, what an archive column holds, what Intl writes in English, and what a list is joined with. */
const plain = new Set([
  ...['Connecteam', 'Cosafe', 'Roster', 'Courier', 'OpenSSH', 'RSA', 'SHA', 'Excel', 'CSV', 'SFTP', 'courier', 'csv'],
  'Yes',
  ...[
    'Ctrl',
    'kB',
    'MB',
    'byte',
    'bytes',
    'and',
    'or',
    'in',
    'hours',
    'hour',
    'minutes',
    'minute',
    'days',
    'day',
    'Europe',
    'Stockholm',
    'UTC',
  ],
  ...calmZone().split('/'),
  // What the library of boxes and lists says by itself, in its own translations; it has none for the made-up language.
  ...['Dismiss', 'Number', 'field', 'Suggestions', 'option', 'options', 'available'],
  ...Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day))).flatMap((date) =>
    (['long', 'short'] as const).map((weekday) =>
      new Intl.DateTimeFormat('en-GB', { weekday, timeZone: 'UTC' }).format(date),
    ),
  ),
  ...Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 1))).flatMap((date) =>
    (['long', 'short'] as const).map((month) =>
      new Intl.DateTimeFormat('en-GB', { month, timeZone: 'UTC' }).format(date),
    ),
  ),
]);

const kept = new Set<string>();

/**
 * Every cell, header, sheet and file name of the exports and templates in these folders, now or at any time before,
 * with what else is data. The longest first, so that no part of a name is taken for the whole.
 */
export function dataIn(folders: readonly string[], more: readonly string[]): string[] {
  const look = (folder: string): void => {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) look(path);
      else if (/\.(csv|xlsx)$/.test(name)) for (const text of [name, ...textsOf(path)]) kept.add(text);
    }
  };
  for (const folder of folders) look(folder);
  return [...kept, ...more, ...countries].filter((text) => /[a-z]{2}/i.test(text)).sort((a, b) => b.length - a.length);
}

const countryNames = new Intl.DisplayNames('en', { type: 'region' });
const countries = ['SE', 'NO', 'DK', 'IL', 'GB', 'US'].map((code) => countryNames.of(code) ?? code);

function textsOf(path: string): string[] {
  if (path.endsWith('.csv')) return readFileSync(path, 'utf8').split(/[,;\r\n]+/);
  const book = read(readFileSync(path));
  const cells = Object.values(book.Sheets).flatMap((sheet) =>
    utils.sheet_to_json<(string | undefined)[]>(sheet, { header: 1, raw: false }).flat(),
  );
  return [...book.SheetNames, ...cells.flatMap((cell) => (cell === undefined ? [] : [cell, ...cell.split(';')]))];
}

/**
 * Whatever stands on the page, or is read aloud, that is in plain letters though the made-up language has none: it came
 * neither from a catalog nor from the data.
 */
export async function wordsOfNoCatalog(
  page: Page,
  data: readonly string[],
  faultCodes: readonly string[],
): Promise<string[]> {
  const texts = await page.evaluate((codes) => {
    const found = new Set<string>([document.title]);
    const shown = (element: Element): boolean =>
      element.checkVisibility({ checkVisibilityCSS: true }) && element.closest('.fingerprint-text') === null;
    // The vendor's support looks a code up: it is the same in every language.
    const isCode = (element: Element, text: string): boolean =>
      element.matches('.probe-code') && codes.some((code) => text.endsWith(`${code}⟧`));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const above = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (above && text !== '' && !['TEXTAREA', 'SCRIPT', 'STYLE', 'PRE'].includes(above.tagName) && shown(above))
        if (!isCode(above, text)) found.add(`${text}\t${above.tagName}.${above.className}`);
    }
    const spoken = [
      'aria-label',
      'aria-valuetext',
      'aria-description',
      'aria-roledescription',
      'title',
      'placeholder',
      'alt',
    ];
    for (const element of Array.from(document.querySelectorAll(spoken.map((name) => `[${name}]`).join(','))))
      if (shown(element))
        for (const name of spoken)
          found.add(`${element.getAttribute(name) ?? ''}\t${name} of ${element.tagName}.${element.className}`);
    return [...found];
  }, faultCodes);
  return texts.filter((text) => foreign(text.split('\t')[0] ?? '', data));
}

function foreign(text: string, data: readonly string[]): boolean {
  let rest = text;
  for (const known of data) if (rest.includes(known)) rest = rest.replaceAll(known, ' ');
  // Addresses, paths, file names, numbers with letters in them; what a person types as it stands: {date}.
  rest = rest
    .replace(/\{\w+\}/g, ' ')
    .replace(/\S*[\d@/\\_#]\S*/g, ' ')
    .replace(/\b[\w-]+(?:\.[\w-]+)+/g, ' ');
  return (rest.match(/(?<![\p{L}\p{M}])[A-Za-z]{2,}(?![\p{L}\p{M}])/gu) ?? []).some((word) => !plain.has(word));
}
