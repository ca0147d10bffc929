import type { DestinationColumn } from '../destination/destination';
import type { ReasonCode } from '../words/en/reasons';
import { affinity, sensitiveSubjects } from './affinity';
import type { Classified } from './classify';
import type { ColumnProfile } from './column-profile';
import type { PhoneKinds } from './phone-kinds';
import { letterPairs, wordSimilarity } from './similarity';
import type { Subject } from './subjects';

export interface Source {
  readonly profile: ColumnProfile;
  readonly about: Classified;
  /** Where the cells are telephone numbers of a country that is known. */
  readonly phoneKinds?: PhoneKinds;
  /** The cells say more than the header: why it counts as what it is not called. */
  readonly readAs?: ReasonCode;
}

export interface Wanted {
  readonly column: DestinationColumn;
  readonly about: Classified;
  readonly isKey: boolean;
}

export interface Score {
  readonly confidence: number;
  readonly reason: ReasonCode;
  /** Never taken without a person, however well it fits. */
  readonly barred: boolean;
  /** What the source column was taken for. */
  readonly subject?: Subject;
}

export const noFit: Score = { confidence: 0, reason: 'stands in', barred: false };

/** How well a source column fits a vendor column: its words first, then what its cells show. */
export function scoreOf(wanted: Wanted, source: Source): Score {
  const byWords = wordScore(wanted, source);
  const byValues = shapeScore(wanted.column, source);
  const start = byWords.confidence >= byValues.confidence ? byWords : byValues;
  return start.confidence === 0 ? noFit : guarded(source, weigh(wanted, source, start));
}

/** The same for a column that a person chose before, whatever it is called: only its cells can speak against it. */
export function scoreOfChosen(wanted: Wanted, source: Source): Score {
  return guarded(source, weigh(wanted, source, { confidence: 1, reason: 'chosen before', barred: false }));
}

/** What should not leave the company is never taken by itself. */
function guarded(source: Source, weighed: Score): Score {
  const sensitive = [...source.about.subjects].find(
    ([subject, sure]) => sure >= 0.75 && sensitiveSubjects.has(subject),
  );
  if (source.profile.nationalIds >= 0.8)
    return { ...weighed, confidence: Math.min(weighed.confidence, 0.6), reason: 'identity number', barred: true };
  if (sensitive !== undefined)
    return {
      ...weighed,
      confidence: Math.min(weighed.confidence, 0.8),
      reason: sensitive[0] === 'national id' ? 'identity number' : 'sensitive',
      barred: true,
    };
  return weighed;
}

function wordScore(wanted: Wanted, source: Source): Score {
  const same =
    wanted.about.header.compact === source.about.header.compact &&
    wanted.about.header.ordinal === source.about.header.ordinal;
  if (same) return { confidence: 1, reason: 'same name', barred: false };
  let best = noFit;
  for (const [subject, sureWanted] of wanted.about.subjects) {
    for (const [offered, sureOffered] of source.about.subjects) {
      const fit = affinity(subject, offered);
      const confidence = sureWanted * sureOffered * fit;
      if (confidence <= best.confidence) continue;
      best = { confidence, reason: reasonFor(source, sureOffered, fit), barred: false, subject: offered };
    }
  }
  if (wanted.about.subjects.size === 0 || source.about.subjects.size === 0) {
    const near = wordSimilarity(wanted.about.header.words, source.about.header.words);
    const spelled = letterPairs(wanted.about.header.compact, source.about.header.compact);
    const alike = Math.max(near, spelled) * 0.85;
    if (alike >= 0.6 && alike > best.confidence) best = { confidence: alike, reason: 'near word', barred: false };
  }
  const sameQualifiers =
    wanted.about.qualifiers.size === source.about.qualifiers.size &&
    [...wanted.about.qualifiers].every((qualifier) => source.about.qualifiers.has(qualifier));
  return sameQualifiers ? best : { ...best, confidence: best.confidence * 0.25 };
}

function reasonFor({ about, readAs }: Source, sure: number, fit: number): ReasonCode {
  if (readAs !== undefined && fit >= 0.85) return readAs;
  if (about.partly) return 'part of it';
  if (sure < 0.85 && about.spelled.length < 2) return 'near word';
  return fit >= 0.85 ? 'other word' : 'stands in';
}

/** Cells alone: an e-mail address is one whatever its column is called. Enough for a hint, never for more. */
function shapeScore(column: DestinationColumn, { profile, about, phoneKinds }: Source): Score {
  if (profile.looked < 3) return noFit;
  if (column.type === 'email' && profile.emails >= 0.9) return { confidence: 0.5, reason: 'values fit', barred: false };
  const phone = column.type === 'phone' || column.type === 'mobile';
  if (phone && about.subjects.size === 0 && about.qualifiers.size === 0 && (phoneKinds?.mobile ?? 0) >= 0.9)
    return { confidence: 0.5, reason: 'values fit', barred: false };
  if (column.type === 'choice' && column.choices !== undefined && choiceShare(column.choices, profile) >= 0.9) {
    return { confidence: 0.6, reason: 'values fit', barred: false };
  }
  return noFit;
}

function choiceShare(choices: readonly string[], profile: ColumnProfile): number {
  if (profile.distinct.size === 0) return 0;
  const known = new Set(choices.map((choice) => choice.toLowerCase()));
  return [...profile.distinct].filter((value) => known.has(value.toLowerCase())).length / profile.distinct.size;
}

const names: ReadonlySet<Subject> = new Set<Subject>(['full name', 'first name', 'last name', 'job title', 'manager']);
/** Vendors want these in words; an export often has a column of codes beside them. */
const inWords: ReadonlySet<Subject> = new Set<Subject>(['department', 'division', 'site', 'team', 'groups']);

/** "Title" is a word for Mr and Mrs, too. */
const courtesy =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|herr|frau|fru|fröken|hr|m|mme|mlle|dhr|mevr|mw|sr|sra|srta|מר|גב|גברת|ד"?ר)[.']?$/iu;

/** Lowers a score where the cells speak against the words. */
function weigh(wanted: Wanted, source: Source, score: Score): Score {
  const { profile } = source;
  const less = (factor: number, reason: ReasonCode): Score => ({
    ...score,
    confidence: score.confidence * factor,
    reason,
  });
  if (profile.looked === 0) return less(0.82, 'no values');
  const { type } = wanted.column;
  const main = [...wanted.about.subjects].sort((a, b) => b[1] - a[1])[0]?.[0];
  if (type === 'email' && profile.emails < 0.6) return less(profile.emails < 0.3 ? 0.2 : 0.7, 'values differ');
  if ((type === 'phone' || type === 'mobile') && profile.phones < 0.6)
    return less(profile.phones < 0.3 ? 0.3 : 0.8, 'values differ');
  if (type === 'mobile' && source.phoneKinds !== undefined && source.phoneKinds.fixed > 0.5)
    return less(0.6, 'landline numbers');
  if (type === 'date' && profile.dates < 0.6) return less(profile.dates < 0.3 ? 0.3 : 0.8, 'values differ');
  if (
    type === 'text' &&
    profile.emails > 0.6 &&
    main !== undefined &&
    main !== 'username' &&
    !String(main).includes('email')
  )
    return less(0.5, 'values differ');
  if (main !== undefined && names.has(main) && profile.digits > 0.5) return less(0.4, 'values differ');
  if (main !== undefined && inWords.has(main)) {
    if (profile.digits > 0.5) return less(0.84, 'holds codes');
    // The same for everybody: a person hardly wants to be told so, where another column tells them apart.
    if (profile.distinct.size === 1 && profile.looked >= 5) return { ...score, confidence: score.confidence * 0.88 };
  }
  if (main === 'job title' && [...profile.distinct].every((value) => courtesy.test(value))) {
    return less(0.3, 'values differ');
  }
  if (main === 'full name' && profile.commas > 0.5) return less(0.78, 'values differ');
  if (main === 'full name' && profile.looked >= 3 && profile.twoWords < 0.5) return less(0.8, 'values differ');
  if (main === 'employee number' || (wanted.isKey && type === 'text')) {
    if (profile.dates > 0.5 || profile.meanLength > 40) return less(0.3, 'values differ');
    if (profile.repeated > 0.05) return less(0.55, 'not unique');
    if (profile.filled < 0.8) return less(0.82, 'some empty');
  }
  return score;
}
