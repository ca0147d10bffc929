import { z } from 'zod';
import type { Destination } from '../destination/destination';
import { headerWords } from './header-words';
import type { Mapping, Transform } from './mapping';
import type { Source, Wanted } from './score';

const header = z.string().min(1).max(2000);

/** A way that a person chose, or refused, for a vendor's column. Headers only: never a cell's value. */
const choiceSchema = z.strictObject({
  /** The vendor's column. */
  column: header,
  /** Source headers, in order. */
  from: z.array(header).min(1).max(8),
  /** Joiner between several. */
  with: z.string().max(10).optional(),
  /** The only step that belongs to the columns and not to their cells. */
  split: z.strictObject({ take: z.enum(['first', 'last']), order: z.enum(['first last', 'last, first']) }).optional(),
});
type Choice = z.infer<typeof choiceSchema>;

/** What people matched by hand, by vendor (vendorKey), the newest first. It outlives the feed that it was learned from. */
export const learnedChoicesSchema = z.strictObject({
  version: z.literal(1),
  vendors: z.record(
    z.string(),
    z.strictObject({ chosen: z.array(choiceSchema).default([]), refused: z.array(choiceSchema).default([]) }),
  ),
});
export type LearnedChoices = z.infer<typeof learnedChoicesSchema>;

export const nothingLearned: LearnedChoices = { version: 1, vendors: {} };

const mostKept = 300;

/** Templates of vendors that are not known are told apart by their names. */
export function vendorKey({ id, name }: Pick<Destination, 'id' | 'name'>): string {
  return id === 'template' ? `template ${name}` : id;
}

/** What a person's change of a mapping teaches: what is new in it was chosen, what it took the place of was refused. */
export function learnFrom(learned: LearnedChoices, vendor: string, before: Mapping, after: Mapping): LearnedChoices {
  const known = Object.hasOwn(learned.vendors, vendor) ? learned.vendors[vendor] : undefined;
  let { chosen, refused } = known ?? { chosen: [], refused: [] };
  const columns = new Set([...Object.keys(before), ...Object.keys(after)]);
  for (const column of columns) {
    const old = choiceOf(column, Object.hasOwn(before, column) ? before[column] : undefined);
    const now = choiceOf(column, Object.hasOwn(after, column) ? after[column] : undefined);
    if (JSON.stringify(old) === JSON.stringify(now)) continue;
    if (old !== undefined && (now === undefined || !sameWay(old, now))) {
      chosen = chosen.filter((each) => !sameWay(each, old));
      refused = [old, ...refused.filter((each) => !sameWay(each, old))];
    }
    if (now !== undefined) {
      chosen = [now, ...chosen.filter((each) => !sameWay(each, now))];
      refused = refused.filter((each) => !sameWay(each, now));
    }
  }
  if (chosen === known?.chosen && refused === known.refused) return learned;
  if (known === undefined && chosen.length === 0 && refused.length === 0) return learned;
  return {
    ...learned,
    vendors: {
      ...learned.vendors,
      [vendor]: { chosen: chosen.slice(0, mostKept), refused: refused.slice(0, mostKept) },
    },
  };
}

function choiceOf(column: string, entry: Mapping[string] | undefined): Choice | undefined {
  const from = entry?.from ?? [];
  if (entry === undefined || from.length === 0) return undefined;
  const split = (entry.transforms ?? []).find((step) => step.do === 'split name');
  return {
    column,
    from,
    ...(from.length > 1 && entry.with !== undefined && entry.with.length <= 10 ? { with: entry.with } : {}),
    ...(split === undefined ? {} : { split: { take: split.take, order: split.order } }),
  };
}

/** "EMPLOYEE_ID" in the next export is the "Employee ID" of the last one. */
const folded = (name: string) => {
  const { compact, ordinal } = headerWords(name);
  return compact === '' ? name : `${compact} ${ordinal}`;
};
const sameHeaders = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((name, at) => name === b[at] || folded(name) === folded(b[at] ?? ''));
const sameWay = (a: Choice, b: Choice) => a.column === b.column && sameHeaders(a.from, b.from);

/** A way chosen before, in the spelling of the present export. */
export interface LearnedWay {
  readonly from: readonly string[];
  readonly with?: string;
  readonly transforms?: readonly Transform[];
}

/** For each vendor column the newest choice whose headers the export has. */
export function learnedWays(
  wanted: readonly Wanted[],
  sources: readonly Source[],
  destination: Destination,
  learned: LearnedChoices | undefined,
): ReadonlyMap<string, LearnedWay> {
  const found = new Map<string, LearnedWay>();
  const { chosen } = choicesFor(destination, learned);
  if (chosen.length === 0) return found;
  const spelled = new Set(sources.map(({ profile }) => profile.name));
  const byFolded = new Map<string, string[]>();
  for (const name of spelled) byFolded.set(folded(name), [...(byFolded.get(folded(name)) ?? []), name]);
  const present = (name: string) => {
    if (spelled.has(name)) return name;
    const alike = byFolded.get(folded(name)) ?? [];
    return alike.length === 1 ? alike[0] : undefined;
  };
  for (const { column } of wanted) {
    for (const choice of chosen) {
      if (choice.column !== column.name) continue;
      const from = choice.from.map(present).filter((name) => name !== undefined);
      if (from.length < choice.from.length) continue;
      found.set(column.name, {
        from,
        ...(choice.with === undefined ? {} : { with: choice.with }),
        ...(choice.split === undefined ? {} : { transforms: [{ do: 'split name', ...choice.split }] }),
      });
      break;
    }
  }
  return found;
}

/** Whether a person once put something else in the place of these headers for that column. */
export function refusedBy(
  destination: Destination,
  learned: LearnedChoices | undefined,
): (column: string, from: readonly string[]) => boolean {
  const { refused } = choicesFor(destination, learned);
  return (column, from) => refused.some((each) => each.column === column && sameHeaders(each.from, from));
}

function choicesFor(
  destination: Destination,
  learned: LearnedChoices | undefined,
): { readonly chosen: readonly Choice[]; readonly refused: readonly Choice[] } {
  const key = vendorKey(destination);
  const vendors = learned?.vendors ?? {};
  return (Object.hasOwn(vendors, key) ? vendors[key] : undefined) ?? { chosen: [], refused: [] };
}
