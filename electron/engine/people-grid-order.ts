import type { Locale } from '../../shared/words/locale';
import { collationOf } from './collation-keys';
import type { Slices } from './slices';

const between = 1024;
/** So many people are sorted in one go: a few milliseconds. */
const block = 2048;
/** Texts that are looked for again: more than departments, days and names are many. */
const mostRemembered = 1 << 16;
/** Letters of a key that one number holds exactly. */
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

/**
 * The places in the order of their texts: as numbers where all are, else as the language sorts, digits by their value.
 * Texts that repeat are sorted once. `form` makes of a text what it is sorted by.
 */
export async function columnOrder(
  places: Uint32Array,
  textOf: (place: number) => string,
  locale: Locale,
  work: Slices,
  form: (text: string) => string = (text) => text,
): Promise<ColumnOrder> {
  const distinct = new DistinctTexts(form);
  const idOf = new Uint32Array(places.length);
  let filled = 0;
  for (let i = 0; i < places.length; i++) {
    const text = textOf(places[i]!);
    // 0 stands for no text.
    if (text !== '') {
      idOf[i] = distinct.idOf(text) + 1;
      filled++;
    }
    if (i % between === 0 && work.due()) await work.rest();
  }
  const { texts } = distinct;
  const compare = (await asNumbers(texts, work)) ?? (await asTexts(texts, locale, work));
  const sorted = await sortedInSlices(
    new Uint32Array(texts.length).map((_, id) => id),
    compare,
    work,
  );
  const rankOf = new Uint32Array(texts.length);
  // Where the people of each rank begin; whoever has no text comes behind them all.
  const next = new Uint32Array(texts.length + 1);
  let rank = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i > 0 && compare(sorted[i - 1]!, sorted[i]!) !== 0) rank++;
    rankOf[sorted[i]!] = rank;
    if (i % between === 0 && work.due()) await work.rest();
  }
  for (const id of idOf) if (id > 0) next[rankOf[id - 1]! + 1]!++;
  for (let at = 1; at < next.length; at++) next[at]! += next[at - 1]!;
  const starts = next.slice();
  const ordered = new Uint32Array(places.length);
  const same = new Uint8Array(places.length);
  let blank = filled;
  for (let i = 0; i < places.length; i++) {
    const id = idOf[i]!;
    if (id === 0) ordered[blank++] = places[i]!;
    else {
      const mine = rankOf[id - 1]!;
      const to = next[mine]!++;
      ordered[to] = places[i]!;
      if (to > starts[mine]!) same[to] = 1;
    }
    if (i % between === 0 && work.due()) await work.rest();
  }
  return { places: ordered, same, filled };
}

/** Gives texts numbers: the same for the same text as long as few are different, else mostly. */
class DistinctTexts {
  /** By number, in the form by which they are sorted. */
  readonly texts: string[] = [];
  private readonly ids = new Map<string, number>();
  private asked = 0;

  constructor(private readonly form: (text: string) => string) {}

  idOf(text: string): number {
    this.asked++;
    // Of addresses and numbers, everybody has their own: to look for them again would be in vain.
    if (this.ids.size >= mostRemembered && 2 * this.texts.length > this.asked) return this.add(text);
    const known = this.ids.get(text);
    if (known !== undefined) return known;
    if (this.ids.size < mostRemembered) this.ids.set(text, this.texts.length);
    return this.add(text);
  }

  private add(text: string): number {
    return this.texts.push(this.form(text)) - 1;
  }
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
  const keys: (string | undefined)[] = [];
  const heads = new Float64Array(texts.length);
  // Phones and web addresses all begin alike.
  const seconds = new Float64Array(texts.length);
  for (let id = 0; id < texts.length; id++) {
    const key = collation.key(texts[id]!);
    keys.push(key);
    heads[id] = key === undefined ? NaN : lettersFrom(key, 0);
    seconds[id] = key === undefined ? NaN : lettersFrom(key, headLetters);
    if (id % between === 0 && work.due()) await work.rest();
  }
  return (one, other) => {
    const byHead = heads[one]! - heads[other]! || seconds[one]! - seconds[other]!;
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

/** Letters of a key as one number, so that numbers compare as the letters do. */
function lettersFrom(key: string, from: number): number {
  let number = 0;
  const to = from + headLetters;
  for (let at = from; at < to; at++) number = number * 256 + (at < key.length ? key.charCodeAt(at) : 0);
  return number;
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
