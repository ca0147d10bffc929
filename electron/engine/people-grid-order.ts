import type { Locale } from '../../shared/words/locale';
import { collationOf } from './collation-keys';
import type { Slices } from './slices';

const between = 1024;
/** So many people are sorted in one go: a few milliseconds. */
const block = 2048;
/** Forms of texts that occur often are made once. */
const mostRemembered = 20_000;
/** The first letters of a key, as one number that holds them exactly. */
const headLetters = 6;

/** People in the order of a column. */
export interface ColumnOrder {
  /** Upwards; people with equal texts as in the export, those without any text last. */
  readonly places: Uint32Array;
  /** One for each of `places`: 1 where its text counts the same as the one before. */
  readonly same: Uint8Array;
  /** How many of `places` have a text. */
  readonly filled: number;
}

type Compare = (one: number, other: number) => number;

/** The places in the order of their texts: as numbers where all are, else as the language sorts, digits by their value. */
export async function columnOrder(
  places: Uint32Array,
  textOf: (place: number) => string,
  locale: Locale,
  work: Slices,
): Promise<ColumnOrder> {
  const texts: string[] = [];
  const ids = new Uint32Array(places.length);
  const blank = new Uint32Array(places.length);
  let filled = 0;
  for (let i = 0; i < places.length; i++) {
    const text = textOf(places[i]!);
    texts.push(text);
    if (text === '') blank[i - filled] = places[i]!;
    else ids[filled++] = i;
    if (i % between === 0 && work.due()) await work.rest();
  }
  const compare = (await asNumbers(texts, work)) ?? (await asTexts(texts, locale, work));
  const sorted = await sortedInSlices(ids.slice(0, filled), compare, work);
  const ordered = new Uint32Array(places.length);
  const same = new Uint8Array(places.length);
  for (let i = 0; i < filled; i++) {
    ordered[i] = places[sorted[i]!]!;
    if (i > 0 && compare(sorted[i - 1]!, sorted[i]!) === 0) same[i] = 1;
    if (i % between === 0 && work.due()) await work.rest();
  }
  ordered.set(blank.subarray(0, places.length - filled), filled);
  return { places: ordered, same, filled };
}

/** Downwards: the groups of equal texts the other way round, each as it stands, and who has no text still last. */
export function downwards({ places, same, filled }: ColumnOrder): Uint32Array {
  const turned = places.slice();
  let to = filled;
  for (let from = 0; from < filled;) {
    let end = from + 1;
    while (end < filled && same[end] === 1) end++;
    to -= end - from;
    for (let i = from; i < end; i++) turned[to + i - from] = places[i]!;
    from = end;
  }
  return turned;
}

/** Undefined where not all are numbers. */
async function asNumbers(texts: readonly string[], work: Slices): Promise<Compare | undefined> {
  const numbers = new Float64Array(texts.length);
  for (let id = 0; id < texts.length; id++) {
    const text = texts[id]!;
    if (text !== '' && !/^-?\d{1,15}(?:[.,]\d{1,15})?$/u.test(text)) return undefined;
    numbers[id] = Number(text.replace(',', '.'));
    if (id % between === 0 && work.due()) await work.rest();
  }
  return (one, other) => numbers[one]! - numbers[other]!;
}

async function asTexts(texts: readonly string[], locale: Locale, work: Slices): Promise<Compare> {
  const collation = collationOf(locale);
  const heads = new Float64Array(texts.length);
  const keys: (string | undefined)[] = [];
  const made = new Map<string, string | undefined>();
  for (let id = 0; id < texts.length; id++) {
    const text = texts[id]!;
    let key = made.get(text);
    if (key === undefined) {
      key = collation.key(text);
      if (made.size < mostRemembered) made.set(text, key);
    }
    keys.push(key);
    heads[id] = key === undefined ? NaN : headOf(key);
    if (id % between === 0 && work.due()) await work.rest();
  }
  return (one, other) => {
    const byHead = heads[one]! - heads[other]!;
    // Not a number: one of them has no key.
    if (byHead < 0 || byHead > 0) return byHead;
    if (texts[one] === texts[other]) return 0;
    if (byHead === 0) {
      const [first, second] = [keys[one]!, keys[other]!];
      if (first < second) return -1;
      if (first > second) return 1;
    }
    return collation.compare(texts[one]!, texts[other]!);
  };
}

function headOf(key: string): number {
  let head = 0;
  for (let at = 0; at < headLetters; at++) head = head * 256 + (at < key.length ? key.charCodeAt(at) : 0);
  return head;
}

/** A merge sort with pauses. */
async function sortedInSlices(ids: Uint32Array, compare: Compare, work: Slices): Promise<Uint32Array> {
  let from = ids;
  for (let start = 0; start < from.length; start += block) {
    from.subarray(start, start + block).sort(compare);
    if (work.due()) await work.rest();
  }
  let to: Uint32Array = new Uint32Array(from.length);
  for (let width = block; width < from.length; width *= 2) {
    for (let start = 0; start < from.length; start += 2 * width) {
      const middle = Math.min(start + width, from.length);
      const end = Math.min(start + 2 * width, from.length);
      let left = start;
      let right = middle;
      for (let at = start; at < end; at++) {
        const takeLeft = left < middle && (right >= end || compare(from[left]!, from[right]!) <= 0);
        to[at] = takeLeft ? from[left++]! : from[right++]!;
        if (at % between === 0 && work.due()) await work.rest();
      }
    }
    [from, to] = [to, from];
  }
  return from;
}
