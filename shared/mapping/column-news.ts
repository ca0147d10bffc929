import { columnIndexNamed, columnNamed } from '../destination/column-named';
import type { Destination } from '../destination/destination';
import { classify } from './classify';
import type { ColumnChoices } from './column-choices';
import { headersOf, type Mapping } from './mapping';
import { letterPairs, wordSimilarity } from './similarity';

/** A column that the vendor's newer template does not have, and that still has a source. */
export interface GoneColumn {
  readonly column: string;
  readonly from: readonly string[];
  /** The column of the newer template that it was probably renamed to. */
  readonly becomes?: string;
}

/** What changed since a person last looked at the board. */
export interface ColumnNews {
  /** Headers of the export that nobody has decided about. */
  readonly fresh: readonly string[];
  /** Columns that the vendor's newer template brought. */
  readonly added: readonly string[];
  /** Matched columns that it took away. They stay in the mapping until a person lets them go. */
  readonly gone: readonly GoneColumn[];
}

const alike = 0.6;

/** @param used source headers that leaver rules and the like read */
export function columnNews(
  choices: ColumnChoices | undefined,
  headers: readonly string[],
  mapping: Mapping,
  used: readonly string[],
  destination: Destination,
): ColumnNews {
  const { known, knownWanted, unused = [] } = choices ?? {};
  const decided = new Set([...(known ?? headers), ...unused, ...used, ...Object.values(mapping).flatMap(headersOf)]);
  const seen = (knownWanted ?? destination.columns.map(({ name }) => name)).map((name) => ({ name }));
  const added = destination.columns.map(({ name }) => name).filter((name) => columnIndexNamed(seen, name) < 0);
  const free = new Set(added.filter((name) => !Object.hasOwn(mapping, name)));
  const gone = Object.entries(mapping)
    .filter(([name]) => columnNamed(destination, name) === undefined)
    .map(([column, { from = [] }]): GoneColumn => {
      const becomes = nearest(column, [...free]);
      if (becomes !== undefined) free.delete(becomes);
      return { column, from, ...(becomes !== undefined && { becomes }) };
    });
  return { fresh: headers.filter((name) => !decided.has(name)), added, gone };
}

/** The most alike by words, letters or meaning; undefined when none is alike enough. */
function nearest(name: string, others: readonly string[]): string | undefined {
  const about = classify(name);
  const scored = others.map((other) => {
    const { header, subjects } = classify(other);
    const meaning = Math.max(0, ...[...subjects].map(([subject, sure]) => sure * (about.subjects.get(subject) ?? 0)));
    const score = Math.max(
      meaning,
      wordSimilarity(about.header.words, header.words),
      letterPairs(about.header.compact, header.compact),
    );
    return { other, score };
  });
  const [best] = scored.sort((a, b) => b.score - a.score);
  return best !== undefined && best.score >= alike ? best.other : undefined;
}
