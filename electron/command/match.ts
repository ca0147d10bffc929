import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { fault } from '../../shared/fault';
import type { FeedInput } from '../../shared/feed/feed';
import type { Destination } from '../../shared/destination/destination';
import { foundSettings } from '../../shared/mapping/found-settings';
import { suggestLeavers } from '../../shared/mapping/suggest-leavers';
import { acceptedMapping, type Suggestion, suggestMapping } from '../../shared/mapping/suggest-mapping';
import type { SourceChoices } from '../../shared/table/source-reading';
import { allowedSuggestions } from '../policy/in-force';
import { destinationOf } from '../run/destination-of';
import { feedFrom } from '../run/load-feed';
import { isHandOffFile, readHandOffFile } from '../sources/hand-off-file';
import { readSource } from '../sources/read-source';
import { understood } from '../sources/understood';
import { writeWhole } from '../store/durable';
import { readLearned } from '../store/learned-choices';
import { type Answer, faultAnswer, tell } from './answer';
import { handOffWords } from './hand-off';
import { readingWord } from './inspect';
import { rescueWords } from './rescue-words';

export interface MatchOptions {
  /** 'cosafe', 'connecteam', the path of a vendor's template, or of a hand-off file. */
  readonly to: string;
  readonly out?: string;
  /** Connecteam: the account's own template. */
  readonly template?: string;
  readonly choices: SourceChoices;
  /** The state folder: what people matched by hand in the app is suggested first. Left out: nothing was. */
  readonly root?: string;
}

/** `match FILE --to VENDOR`: which column goes where, for a person to look at; with --out a feed to fill in. */
export async function match(file: string, { to, out, template, choices, root }: MatchOptions): Promise<Answer> {
  const baseFolder = out === undefined ? process.cwd() : dirname(resolve(out));
  const fromBase = (path: string): string => relativeTo(baseFolder, resolve(path));
  if (out !== undefined && holdsSomethingElse(out))
    return faultAnswer(fault('output exists', 'usage', { file: resolve(out) }));
  if (to !== 'cosafe' && to !== 'connecteam' && !existsSync(to))
    return faultAnswer(fault('no such vendor', 'usage', { to }));
  const handed =
    to !== 'cosafe' && to !== 'connecteam' && (await isHandOffFile(to)) ? await readHandOffFile(to) : undefined;
  if (handed && !handed.ok) return faultAnswer(handed.error);
  const given = handed?.value;
  const choice =
    to === 'cosafe' || to === 'connecteam'
      ? to
      : given && given.destination !== 'template'
        ? given.destination
        : { template: fromBase(to) };
  const own = template ?? (given?.destination === 'connecteam' && given.columns ? to : undefined);
  const asked = { ...given?.settings, ...(own !== undefined && { template: fromBase(own) }) };

  const reading = await readSource(resolve(file), choices);
  if (!reading.ok) return faultAnswer(reading.error);
  const { table } = reading.value;
  const found = await destinationOf({ destination: choice, settings: asked }, baseFolder);
  if (!found.ok) return faultAnswer(found.error);
  const destination = found.value;
  const suggestions = allowedSuggestions(
    suggestMapping(table, destination, root === undefined ? undefined : readLearned(root)),
  );
  const mapping = acceptedMapping(suggestions);
  const { status, endDate } = suggestLeavers(table).rules;
  const leavers: NonNullable<FeedInput['leavers']> = {
    ...(status && { status: { from: status.from, left: [...status.left] } }),
    ...(endDate && { endDate }),
  };
  const feed: FeedInput = {
    version: 1,
    name: `${nameOf(file)} to ${destination.name}`,
    source: {
      path: fromBase(file),
      ...choices,
      header: table.columns.map(({ name }) => name),
      found: {
        sheet: table.sheet,
        ...(reading.value.delimiter !== undefined && { delimiter: reading.value.delimiter }),
      },
    },
    destination: choice,
    settings: { ...asked, ...foundSettings(table, destination, mapping) },
    mapping,
    leavers,
    ...(given?.pickup && { pickup: given.pickup }),
  };
  const unmatched = unmatchedOf(destination, mapping);
  const { defaultCountry: country } = feed.settings ?? {};
  const { rescues } = understood(reading.value, country === undefined ? {} : { country });
  if (out !== undefined) {
    try {
      await writeWhole(resolve(out), Buffer.from(feedText(feed)));
    } catch {
      return faultAnswer(fault('output not writable', 'usage', { file: resolve(out) }));
    }
  }
  return {
    exit: 0,
    data: {
      mapping,
      suggestions: suggestions.map(({ column, from, with: joiner, transforms, confidence, reason, accepted }) => ({
        column,
        from,
        with: joiner,
        transforms,
        confidence,
        reason,
        accepted,
      })),
      unmatched: [...unmatched.required, ...unmatched.optional],
      unmatchedRequired: unmatched.required,
      leavers,
      settings: feed.settings,
      rescues: rescues.map(({ column, kind, count, proposal }) => ({ column, kind, count, proposal })),
      ...(given?.connection && { handedConnection: given.connection }),
      ...(out !== undefined && { feed: resolve(out) }),
    },
    words: [
      readingWord(file, reading.value),
      tell('matched', { matched: Object.keys(mapping).length, vendor: destination.name }),
      ...suggestions.map(suggestionWords),
      ...(unmatched.required.length > 0
        ? [
            tell('unmatched required', {
              vendor: destination.name,
              count: unmatched.required.length,
              columns: unmatched.required.join(', '),
            }),
          ]
        : []),
      ...(unmatched.optional.length > 0 ? [tell('unmatched', { columns: unmatched.optional.join(', ') })] : []),
      ...(leavers.status
        ? [tell('leavers by status', { column: leavers.status.from, values: leavers.status.left.join(', ') })]
        : []),
      ...(leavers.endDate ? [tell('leavers by end date', { column: leavers.endDate.from })] : []),
      ...rescues.map(rescueWords),
      ...(given ? handOffWords(given) : []),
      ...(out !== undefined ? [tell('feed written', { file: resolve(out) })] : []),
    ],
  };
}

/** Only a feed that nobody has connected yet may be written over. */
function holdsSomethingElse(out: string): boolean {
  if (!existsSync(out)) return false;
  try {
    const text = readFileSync(out, 'utf8');
    if (text.trim() === '') return false;
    const feed = feedFrom(text, out);
    return !feed.ok || feed.value.connection !== undefined;
  } catch {
    return true;
  }
}

function unmatchedOf(
  { columns, leavers }: Destination,
  mapping: FeedInput['mapping'] = {},
): { required: string[]; optional: string[] } {
  const archive = leavers.how === 'archive column' ? leavers.column : undefined;
  const without = columns.filter(({ name }) => !Object.hasOwn(mapping, name) && name !== archive);
  return {
    required: without.filter(({ required }) => required).map(({ name }) => name),
    optional: without.filter(({ required }) => !required).map(({ name }) => name),
  };
}

function suggestionWords({ column, from, confidence, reason, accepted }: Suggestion): string {
  return tell(accepted ? 'match' : 'match unsure', { column, from: from.join(' + '), confidence, reason });
}

/** With forward slashes, which every system reads; on another Windows drive there is no relative path. */
function relativeTo(folder: string, path: string): string {
  const way = relative(folder, path);
  return isAbsolute(way) ? way : way.split(sep).join('/');
}

function nameOf(file: string): string {
  return (file.split(/[/\\]/).at(-1) ?? file).replace(/\.[^.]+$/, '');
}

/** For a person to fill in: lists of words stay on one line. */
function feedText(feed: FeedInput): string {
  const words = /\[\s+("(?:[^"\\]|\\.)*"(?:,\s+"(?:[^"\\]|\\.)*")*)\s+\]/g;
  const text = JSON.stringify(feed, null, 2).replace(words, (list) =>
    JSON.stringify(JSON.parse(list)).replaceAll('","', '", "'),
  );
  return `${text}\n`;
}
