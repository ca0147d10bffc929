import type { Rows } from './rows';

/** Texts remembered at a time: more than any column has of what repeats, few enough to cost nothing. */
const places = 1 << 14;
const nothing = 0xffffffff;
/** A column that has repeated itself so seldom among so many cells is not looked at for repetitions any more. */
const trial = 10_000;
const fewRepetitions = 500;

/**
 * Work on the texts of some columns of a row, done once for texts that repeat (departments, dates, empty cells). An
 * answer is kept from the second time on: numbers and addresses that are everybody's own leave nothing behind.
 */
export function perText<T>(rows: Rows, columns: readonly number[], work: (at: number) => T): (at: number) => T {
  const [only, ...others] = columns;
  if (only === undefined) {
    let answer: { readonly is: T } | undefined;
    return (at) => (answer ??= { is: work(at) }).is;
  }
  const answers = new Array<T | undefined>(places);
  const seen = new Uint32Array(places).fill(nothing);
  const answered = new Uint32Array(places).fill(nothing);
  let asked = 0;
  let repeated = 0;
  if (others.length === 0) {
    return (at) => {
      if (asked >= trial && repeated < fewRepetitions) return work(at);
      asked += 1;
      const id = rows.id(at, only);
      const place = id & (places - 1);
      if (answered[place] === id) {
        repeated += 1;
        return answers[place] as T;
      }
      const answer = work(at);
      if (seen[place] === id) {
        repeated += 1;
        answers[place] = answer;
        answered[place] = id;
      } else seen[place] = id;
      return answer;
    };
  }
  const together = new TextsTogether(columns.length);
  const ids = new Uint32Array(columns.length);
  return (at) => {
    if (asked >= trial && repeated < fewRepetitions) return work(at);
    asked += 1;
    for (let i = 0; i < ids.length; i++) ids[i] = rows.id(at, columns[i] as number);
    const place = together.placeOf(ids);
    const known = together.put(place, ids);
    if (known) repeated += 1;
    if (known && answers[place] !== undefined) return answers[place];
    const answer = work(at);
    answers[place] = known ? answer : undefined;
    return answer;
  };
}

/** The numbers of several texts, as they were last met at each place. */
class TextsTogether {
  readonly #ids: Uint32Array;

  constructor(readonly width: number) {
    this.#ids = new Uint32Array(width * places).fill(nothing);
  }

  placeOf(ids: Uint32Array): number {
    let place = 0;
    for (let i = 0; i < this.width; i++) place = Math.imul(place, 31) + (ids[i] as number);
    return place & (places - 1);
  }

  /** Whether the same ones were met there before. */
  put(place: number, ids: Uint32Array): boolean {
    const from = place * this.width;
    let same = true;
    for (let i = 0; i < this.width; i++) {
      if (this.#ids[from + i] === ids[i]) continue;
      this.#ids[from + i] = ids[i] as number;
      same = false;
    }
    return same;
  }
}
