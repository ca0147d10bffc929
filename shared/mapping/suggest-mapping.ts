import { columnLabel } from '../destination/column-label';
import type { Destination } from '../destination/destination';
import type { Table } from '../table/table';
import type { ReasonCode } from '../words/en/reasons';
import { say } from '../words/say';
import { bestAssignment } from './assignment';
import { classify } from './classify';
import { evidenceOf } from './evidence';
import { learnedWays, refusedBy, type LearnedChoices, type LearnedWay } from './learned-choices';
import { joinedName, splitName, type NameWay } from './name-columns';
import { noFit, scoreOf, scoreOfChosen, type Score, type Source, type Wanted } from './score';
import { sensitiveColumns } from './sensitive-columns';
import { readSources } from './sources-in-context';
import type { Mapping, Transform } from './mapping';
import type { LanguageCode } from './synonym-index';

/** A source column, or two, proposed for a vendor column; for a person to look at. */
export interface Suggestion {
  readonly column: string;
  readonly from: readonly string[];
  /** Joiner, where there are several. */
  readonly with?: string;
  readonly transforms?: readonly Transform[];
  /** 0..1 */
  readonly confidence: number;
  /** A short English sentence. */
  readonly reason: string;
  /** The same as data, for other languages. */
  readonly because: { readonly code: ReasonCode; readonly values: Readonly<Record<string, string | number>> };
  /** Sure enough to be taken without a person having chosen it. */
  readonly accepted: boolean;
}

type Draft = Omit<Suggestion, 'reason' | 'because'>;
type Values = Suggestion['because']['values'];

/** Taken without a person from this confidence on, where no other column comes within the margin; shown from the last on. */
const sure = 0.85;
const margin = 0.1;
const worthShowing = 0.4;

/**
 * Proposes for each vendor column the source column that fits best, all columns at once, so that
 * no source column serves two. Columns for which nothing is worth showing are left out. Only for
 * set-up: an unattended run uses the stored mapping.
 *
 * @param learned what people chose and refused for this vendor before: it goes before everything else
 */
export function suggestMapping(table: Table, destination: Destination, learned?: LearnedChoices): Suggestion[] {
  const { sources, language } = readSources(table);
  const archive = destination.leavers.how === 'archive column' ? destination.leavers.column : undefined;
  const wanted: Wanted[] = destination.columns
    .filter((column) => column.name !== archive)
    .map((column) => ({ column, about: classify(columnLabel(column.name)), isKey: column.name === destination.key }));
  const guarded = new Set(sensitiveColumns(table).map(({ column }) => column));
  const before = learnedWays(wanted, sources, destination, learned);
  const refused = refusedBy(destination, learned);
  const used = new Set([...before.values()].flatMap(({ from }) => (from.length === 1 ? from : [])));
  const scores = wanted.map((want) =>
    sources.map((source) => {
      const { name } = source.profile;
      if (before.has(want.column.name) || used.has(name) || refused(want.column.name, [name])) return noFit;
      return scoreOf(want, source);
    }),
  );
  const ways = wanted.map((want) => {
    if (before.has(want.column.name)) return undefined;
    const way = joinedName(want, sources) ?? splitName(want, sources);
    return way !== undefined && refused(want.column.name, way.from) ? undefined : way;
  });
  // Each row may also use its own way over names, which takes no source column away from others.
  const chosen = bestAssignment(
    scores.map((row, at) => [
      ...row.map((score) => (score.confidence >= worthShowing ? score.confidence : 0)),
      ...ways.map((way, other) =>
        other === at && way !== undefined && way.confidence >= worthShowing ? way.confidence : 0,
      ),
    ]),
  );
  const taken = new Set(chosen.filter((source) => source >= 0 && source < sources.length));
  return wanted.flatMap((want, row): Suggestion[] => {
    const again = before.get(want.column.name);
    if (again !== undefined) return [fromLearned(want, again, sources, guarded)];
    const at = chosen[row] ?? -1;
    const way = ways[row];
    if (at >= sources.length) return way === undefined ? [] : [fromWay(want.column.name, way)];
    const plain = scores[row]?.[at];
    const source = sources[at];
    if (plain === undefined || source === undefined) return [];
    const rival = (scores[row] ?? [])
      .flatMap((other, index) => (index !== at && !taken.has(index) ? [{ other, index }] : []))
      .sort((a, b) => b.other.confidence - a.other.confidence)[0];
    return [
      fromScore(
        want,
        source,
        guarded.has(source.profile.name) ? barred(plain) : plain,
        language,
        rival && { confidence: rival.other.confidence, name: sources[rival.index]?.profile.name ?? '' },
      ),
    ];
  });
}

/** A sensitive column is never taken without a person, however well it fits. */
function barred(score: Score): Score {
  return score.barred
    ? score
    : { ...score, confidence: Math.min(score.confidence, 0.8), reason: 'sensitive', barred: true };
}

function fromScore(
  want: Wanted,
  source: Source,
  score: Score,
  language: LanguageCode | undefined,
  rival?: { readonly confidence: number; readonly name: string },
): Suggestion {
  const from = source.profile.name;
  const alike = rival !== undefined && score.confidence - rival.confidence < margin;
  const accepted = !score.barred && score.confidence >= sure && !alike;
  const code: ReasonCode = alike && score.confidence >= sure && !score.barred ? 'two alike' : score.reason;
  return finished({ column: want.column.name, from: [from], confidence: score.confidence, accepted }, code, {
    from,
    other: rival?.name ?? '',
    language: languageShown(source, language),
    subject: (score.subject ?? 'none').replaceAll(' ', '_'),
    ...evidenceOf(want, source),
  });
}

/** The language to name a header's word in: the export's own where it is one of several, none where English has it too. */
function languageShown({ about }: Source, main: LanguageCode | undefined): string {
  if (about.languages.includes('en')) return 'none';
  if (main !== undefined && about.languages.includes(main)) return main;
  return about.languages.length === 1 ? (about.languages[0] ?? 'none') : 'none';
}

function fromWay(column: string, way: NameWay): Suggestion {
  const { from, transforms, confidence } = way;
  return finished(
    {
      column,
      from,
      confidence,
      accepted: confidence >= sure,
      ...(from.length > 1 ? { with: ' ' } : {}),
      ...(transforms === undefined ? {} : { transforms }),
    },
    way.reason,
    { from: from[0] ?? '', other: from[1] ?? '' },
  );
}

/** What was chosen before is right again, unless the cells have become something else or the column is sensitive. */
function fromLearned(
  want: Wanted,
  way: LearnedWay,
  sources: readonly Source[],
  guarded: ReadonlySet<string>,
): Suggestion {
  const scores = way.from.flatMap((name) => {
    const source = sources.find(({ profile }) => profile.name === name);
    return source === undefined ? [] : [scoreOfChosen(want, source)];
  });
  const doubtful =
    way.from.some((name) => guarded.has(name)) ||
    scores.some((score) => score.barred || (way.from.length === 1 && score.reason === 'values differ'));
  return finished(
    {
      column: want.column.name,
      from: way.from,
      confidence: doubtful ? 0.8 : 1,
      accepted: !doubtful,
      ...(way.with === undefined ? (way.from.length > 1 ? { with: ' ' } : {}) : { with: way.with }),
      ...(way.transforms === undefined ? {} : { transforms: way.transforms }),
    },
    'chosen before',
    { from: way.from[0] ?? '' },
  );
}

function finished(draft: Draft, code: ReasonCode, values: Values): Suggestion {
  return {
    ...draft,
    confidence: Math.round(draft.confidence * 100) / 100,
    reason: say('en', 'reasons', code, values),
    because: { code, values },
  };
}

/** The mapping that may be used without asking: the accepted suggestions alone. */
export function acceptedMapping(suggestions: readonly Suggestion[]): Mapping {
  return Object.fromEntries(
    suggestions
      .filter((suggestion) => suggestion.accepted)
      .map(({ column, from, with: joiner, transforms }) => [
        column,
        {
          from: [...from],
          ...(joiner === undefined ? {} : { with: joiner }),
          ...(transforms === undefined ? {} : { transforms: [...transforms] }),
        },
      ]),
  );
}
