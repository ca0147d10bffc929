import { suggestMapping, type Suggestion } from '../../../shared/mapping/suggest-mapping';
import type { LabelledFile } from './labelled-files';

export interface Finding {
  readonly system: string;
  readonly language: string;
  readonly vendor: string;
  readonly column: string;
  readonly required: boolean;
  /** Ways that are right; none where the export has nothing for the column. */
  readonly wanted: readonly (readonly string[])[];
  readonly open: boolean;
  readonly got: Suggestion | undefined;
}

/** One finding for each vendor column that has something in the export, or was given something. */
export function findingsOf(files: readonly LabelledFile[]): Finding[] {
  return files.flatMap(({ system, language, table, destinations }) =>
    destinations.flatMap(({ vendor, destination, labels }) => {
      const suggestions = new Map(suggestMapping(table, destination).map((each) => [each.column, each]));
      return destination.columns.flatMap(({ name, required }): Finding[] => {
        const label = labels.get(name);
        const got = suggestions.get(name);
        if (label === undefined && got === undefined) return [];
        return [
          {
            system,
            language,
            vendor,
            column: name,
            required: required || name === destination.key,
            wanted: label?.right ?? [],
            open: label?.open ?? false,
            got,
          },
        ];
      });
    }),
  );
}

const isRight = ({ wanted, got }: Finding) =>
  got !== undefined && wanted.some((way) => way.join('\n') === got.from.join('\n'));
export const isMissed = (finding: Finding) => finding.wanted.length > 0 && !isRight(finding);
export const isWronglyTaken = (finding: Finding) =>
  finding.got?.accepted === true && (finding.open || !isRight(finding));

export interface Figures {
  readonly matchable: number;
  readonly first: number;
  readonly taken: number;
  readonly takenWrong: number;
  readonly takenWrongRequired: number;
  /** Suggested, though the export has nothing for the column. */
  readonly uncalled: number;
}

export function figuresOf(findings: readonly Finding[]): Figures {
  const taken = findings.filter(({ got }) => got?.accepted === true);
  const matchable = findings.filter(({ wanted }) => wanted.length > 0);
  return {
    matchable: matchable.length,
    first: matchable.filter(isRight).length,
    taken: taken.length,
    takenWrong: taken.filter(isWronglyTaken).length,
    takenWrongRequired: taken.filter((finding) => finding.required && isWronglyTaken(finding)).length,
    uncalled: findings.filter(({ wanted, got }) => wanted.length === 0 && got !== undefined).length,
  };
}

export const precision = ({ taken, takenWrong }: Figures) => (taken === 0 ? 1 : (taken - takenWrong) / taken);
export const recall = ({ matchable, first }: Figures) => (matchable === 0 ? 1 : first / matchable);

const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8);

/** One line for each language and one for all. */
export function tableOfFigures(title: string, findings: readonly Finding[]): string {
  const languages = [...new Set(findings.map(({ language }) => language))].sort();
  const line = (name: string, of: readonly Finding[]) => {
    const figures = figuresOf(of);
    return [
      name.padEnd(10),
      `taken ${String(figures.taken).padStart(4)}, right ${percent(precision(figures))}`,
      `matchable ${String(figures.matchable).padStart(4)}, first ${percent(recall(figures))}`,
      `wrong required ${figures.takenWrongRequired}`,
      `uncalled ${figures.uncalled}`,
    ].join(' | ');
  };
  return [
    title,
    ...languages.map((language) =>
      line(
        language,
        findings.filter((each) => each.language === language),
      ),
    ),
    line('all', findings),
  ].join('\n');
}

/** Of the suggestions with at least so much confidence, the share that is right. */
export function calibration(findings: readonly Finding[]): { least: number; count: number; right: number }[] {
  return [0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95].map((least) => {
    const found = findings.filter(({ got }) => (got?.confidence ?? 0) >= least);
    return { least, count: found.length, right: found.length === 0 ? 1 : found.filter(isRight).length / found.length };
  });
}

/** For whoever tunes, of the tuned half only. */
export function inWords({ system, vendor, column, wanted, open, got }: Finding): string {
  const way = (names: readonly string[]) => names.join(' + ');
  return `${system} → ${vendor} ${column}: wanted ${open ? '? ' : ''}${wanted.map(way).join(' | ') || 'nothing'}, got ${
    got === undefined
      ? 'nothing'
      : `${way(got.from)} (${got.confidence}${got.accepted ? ', taken' : ''}, ${got.because.code})`
  }`;
}
