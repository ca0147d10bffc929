import { fileURLToPath } from 'node:url';
import { destinationFor } from '../../../shared/destination/destination-for';
import { faults } from '../../../shared/words/en/faults';
import { axeFindings, focusFindings } from '../look-over';
import { coveredFocus, cutOffText } from './in-sight';
import { dataIn, wordsOfNoCatalog } from './own-words';
import { narrowView, usualView, widthBeyond, zoomedView } from './view';
import { dress, type Look, type Walker } from './walker';

const SAMPLES = fileURLToPath(new URL('../../../build/sample', import.meta.url));

/** Names that the walk gives to feeds. */
const feedNames = [
  'All staff in Sweden, Norway and Denmark, with the summer helpers',
  'All staff',
  'Shift staff',
  'Night staff',
  'Shifts',
  'Fire watch',
  'Staff to',
];
const vendorColumns = (['cosafe', 'connecteam'] as const).flatMap((vendor) =>
  destinationFor(vendor, {}).columns.flatMap(({ name }) => [name, ...name.split(/(?<=[a-z])(?=[A-Z])/)]),
);

/** Colours are all that differs between these, so only contrast is looked at again. */
const otherLooks: readonly Look[] = [
  { locale: 'en', theme: 'dark' },
  { locale: 'en', theme: 'forced' },
  { locale: 'he', theme: 'light' },
  { locale: 'he', theme: 'forced' },
];

/** What is typed, ticked and chosen, field by field, and what has the focus. */
function entered({ page }: Walker): Promise<string[]> {
  return page.evaluate(() => [
    ...Array.from(document.querySelectorAll<HTMLInputElement>('input, textarea'), (field, at) => {
      const held = field.type === 'checkbox' || field.type === 'radio' ? String(field.checked) : field.value;
      return `${at} ${field.type}: ${held}`;
    }),
    `focus: ${document.activeElement?.tagName ?? ''} ${document.activeElement?.id ?? ''}`,
  ]);
}

/** Words that this page has from no catalog; called while it is in the made-up language. */
function ownWords({ page, desk }: Walker): Promise<string[]> {
  return wordsOfNoCatalog(page, dataIn([desk, SAMPLES], [...feedNames, ...vendorColumns]), Object.keys(faults));
}

/** Something found, as "state: what: where". */
type Complain = (what: string, found: readonly string[]) => void;

function into(complaints: string[], state: string): Complain {
  return (what, found) => {
    for (const each of found) complaints.push(`${state}: ${what}: ${each}`);
  };
}

/** What had the focus may vanish by being pressed; Tab then begins at the top of the window again. */
async function focusNowhere({ page }: Walker, state: string): Promise<string[]> {
  // Nobody has done anything yet.
  if (state === 'start') return [];
  return page.evaluate(() => (document.activeElement === document.body ? ['the focus is on nothing'] : []));
}

async function ifAnythingIsLost(at: Walker, before: readonly string[], complain: Complain): Promise<void> {
  const now = await entered(at);
  const lost = before.flatMap((line, place) => (line === now[place] ? [] : [`${line} -> ${now[place] ?? 'nothing'}`]));
  complain('lost when the language changes', lost);
  if (now.length > before.length) complain('new when the language changes', now.slice(before.length));
}

/** Everything there is to find in one state of one page, in every language, in all colours, at every size. */
export async function thorough(at: Walker, state: string, complaints: string[]): Promise<void> {
  const { page } = at;
  const complain = into(complaints, state);
  complain('focus lost', await focusNowhere(at, state));
  complain('axe', await axeFindings(page));
  // Moves the mark of an open list, as the arrow keys do.
  complain('focus not seen', await focusFindings(page));
  const before = await entered(at);
  for (const look of otherLooks) {
    await dress(at, look);
    complain(`contrast, ${look.locale} ${look.theme}`, await axeFindings(page, ['color-contrast']));
  }
  complain('cut off, he', await cutOffText(page));
  await dress(at, { locale: 'he', theme: 'dark' });
  complain('axe, he dark', await axeFindings(page));
  await zoomedView.apply(page);
  complain('too wide at 200 %, he', await widthBeyond(page));
  await narrowView.apply(page);
  complain('too wide in a narrow window, he', await widthBeyond(page));
  complain('cut off in a narrow window, he', await cutOffText(page));
  await dress(at, { locale: 'en-XA', theme: 'light' });
  complain('too wide in a narrow window, longer words', await widthBeyond(page));
  complain('cut off in a narrow window, longer words', await cutOffText(page));
  await zoomedView.apply(page);
  complain('too wide at 200 %, longer words', await widthBeyond(page));
  await usualView.apply(page);
  complain('cut off, longer words', await cutOffText(page));
  complain('focus covered, longer words', await coveredFocus(page));
  complain('no catalog has', await ownWords(at));
  await dress(at, { locale: 'en', theme: 'light' });
  await ifAnythingIsLost(at, before, complain);
}

/** What goes wrong most easily, in a tenth of the time: every language once, the dark once. */
export async function brief(at: Walker, state: string, complaints: string[]): Promise<void> {
  const { page } = at;
  const complain = into(complaints, state);
  complain('focus lost', await focusNowhere(at, state));
  const before = await entered(at);
  complain('axe', await axeFindings(page));
  await dress(at, { locale: 'sv', theme: 'light' });
  complain('cut off, sv', await cutOffText(page));
  await dress(at, { locale: 'he', theme: 'dark' });
  complain('contrast, he dark', await axeFindings(page, ['color-contrast']));
  complain('cut off, he', await cutOffText(page));
  await dress(at, { locale: 'en-XA', theme: 'light' });
  complain('no catalog has', await ownWords(at));
  await narrowView.apply(page);
  complain('too wide in a narrow window, longer words', await widthBeyond(page));
  await usualView.apply(page);
  await dress(at, { locale: 'en', theme: 'light' });
  await ifAnythingIsLost(at, before, complain);
}
