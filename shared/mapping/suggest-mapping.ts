import { columnLabel } from '../destination/column-label';
import type { Destination } from '../destination/destination';
import type { Table } from '../table/table';
import { reasons, type ReasonCode } from '../words/en/reasons';
import { bestAssignment } from './assignment';
import { classify } from './classify';
import { columnProfiles } from './column-profile';
import type { Mapping, Transform } from './mapping';
import { joinedName, readNamesInContext, splitName, type NameWay } from './name-columns';
import { scoreOf, type Score, type Source, type Wanted } from './score';

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
  readonly because: { readonly code: ReasonCode; readonly values: Readonly<Record<string, string>> };
  /** Sure enough to be taken without a person having chosen it. */
  readonly accepted: boolean;
}

const sure = 0.85;
const margin = 0.1;
const worthShowing = 0.4;

/**
 * Proposes for each vendor column the source column that fits best, all columns at once, so that
 * no source column serves two. Columns for which nothing is worth showing are left out. Only for
 * set-up: an unattended run uses the stored mapping.
 */
export function suggestMapping(table: Table, destination: Destination): Suggestion[] {
  const sources: Source[] = readNamesInContext(
    columnProfiles(table).map((profile) => ({ profile, about: classify(profile.name) })),
  );
  const archive = destination.leavers.how === 'archive column' ? destination.leavers.column : undefined;
  const wanted: Wanted[] = destination.columns
    .filter((column) => column.name !== archive)
    .map((column) => ({ column, about: classify(columnLabel(column.name)), isKey: column.name === destination.key }));
  const scores = wanted.map((want) => sources.map((source) => scoreOf(want, source)));
  const ways = wanted.map((want) => joinedName(want, sources) ?? splitName(want, sources));
  // Each row may also use its own way over names, which takes no source column away from others.
  const table2 = scores.map((row, at) => [
    ...row.map((score) => (score.confidence >= worthShowing ? score.confidence : 0)),
    ...ways.map((way, other) =>
      other === at && way !== undefined && way.confidence >= worthShowing ? way.confidence : 0,
    ),
  ]);
  const chosen = bestAssignment(table2);
  const taken = new Set(chosen.filter((source) => source >= 0 && source < sources.length));
  return wanted.flatMap((want, row): Suggestion[] => {
    const source = chosen[row] ?? -1;
    if (source < 0) return [];
    if (source >= sources.length) {
      const way = ways[row];
      return way === undefined ? [] : [fromWay(want.column.name, way)];
    }
    const score = scores[row]?.[source];
    const name = sources[source]?.profile.name;
    if (score === undefined || name === undefined) return [];
    const rivals = (scores[row] ?? []).flatMap((other, at) => (at !== source && !taken.has(at) ? [{ other, at }] : []));
    const rival = rivals.sort((a, b) => b.other.confidence - a.other.confidence)[0];
    return [
      fromScore(
        want,
        name,
        score,
        rival && { confidence: rival.other.confidence, name: sources[rival.at]?.profile.name ?? '' },
      ),
    ];
  });
}

function fromScore(
  want: Wanted,
  from: string,
  score: Score,
  rival?: { readonly confidence: number; readonly name: string },
): Suggestion {
  const alike = rival !== undefined && score.confidence - rival.confidence < margin;
  const accepted = !score.barred && score.confidence >= sure && !alike;
  const code: ReasonCode = alike && score.confidence >= sure && !score.barred ? 'two alike' : score.reason;
  return finished({ column: want.column.name, from: [from], confidence: score.confidence, accepted }, code, {
    from,
    other: rival?.name ?? '',
  });
}

function fromWay(column: string, way: NameWay): Suggestion {
  const { from, transforms, confidence } = way;
  const accepted = confidence >= sure;
  return finished(
    {
      column,
      from,
      confidence,
      accepted,
      ...(from.length > 1 ? { with: ' ' } : {}),
      ...(transforms === undefined ? {} : { transforms }),
    },
    way.reason,
    { from: from[0] ?? '', other: from[1] ?? '' },
  );
}

function finished(
  suggestion: Omit<Suggestion, 'reason' | 'because'>,
  code: ReasonCode,
  values: Readonly<Record<string, string>>,
): Suggestion {
  const reason = reasons[code].replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '');
  return {
    ...suggestion,
    confidence: Math.round(suggestion.confidence * 100) / 100,
    reason,
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
