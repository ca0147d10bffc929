import { nameColumn } from '../../shared/bridge/people-grid-view';
import { occursIn } from '../../shared/table/folded-text';
import type { Slices } from './slices';

const between = 512;

/** The people of a list in whose cells a text occurs. */
export interface Hits {
  /** One for each position of the list: the first column with the text plus 2 (the name is -1), or 0. */
  readonly column: Uint16Array;
  readonly people: number;
}

/** Looks through a list with pauses. */
export async function hitsIn(
  places: Uint32Array,
  textsOf: (place: number) => readonly string[],
  nameOf: (place: number) => string,
  wanted: string,
  work: Slices,
): Promise<Hits> {
  const occurs = occursIn(wanted);
  // A name is put together from columns: only what spans two of them is not found there.
  const spans = /\s/u.test(wanted.trim());
  const column = new Uint16Array(places.length);
  let people = 0;
  for (let at = 0; at < places.length; at++) {
    const place = places[at]!;
    let hit = firstWith(textsOf(place), occurs);
    if (hit < 0 && !(spans && occurs(nameOf(place)))) hit = nothing;
    if (hit !== nothing) {
      column[at] = hit + 2;
      people++;
    }
    if (at % between === 0 && work.due()) await work.rest();
  }
  return { column, people };
}

const nothing = -2;

/** The first column whose text has it; `nameColumn` where none has. */
function firstWith(texts: readonly string[], occurs: (text: string) => boolean): number {
  for (let column = 0; column < texts.length; column++) {
    const text = texts[column]!;
    if (text !== '' && occurs(text)) return column;
  }
  return nameColumn;
}

/** The nearest hit from a position on (it included), around the end of the list; which one it is, counted from 1. */
export function nearestHit(
  { column, people }: Hits,
  from: number,
  back: boolean,
): { readonly at: number; readonly column: number; readonly nth: number } | undefined {
  if (people === 0) return undefined;
  const { length } = column;
  let at = (from + length) % length;
  while (column[at] === 0) at = (at + (back ? length - 1 : 1)) % length;
  let nth = 0;
  for (let i = 0; i <= at; i++) if (column[i] !== 0) nth++;
  return { at, column: column[at]! - 2, nth };
}
