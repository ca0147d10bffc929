import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { z } from 'zod';
import { fault, type Fault } from '../../shared/fault';
import { type Feed, feedSchema, keepDaysOf } from '../../shared/feed/feed';
import { mappingFault } from '../../shared/feed/mapping-faults';
import { err, ok, type Result } from '../../shared/result';
import { allowedKeepDays } from '../policy/in-force';
import { feedStateName } from '../store/feed-folder';
import { isTimeZone } from './local-time';

/** A feed with what its relative paths and its state hang on. */
export interface LoadedFeed {
  readonly feed: Feed;
  /** Relative paths in the feed start here. */
  readonly baseFolder: string;
  /** Name of its folder under `<state>/feeds`. */
  readonly stateName: string;
}

/** Reads a feed file. Faults name the file and the field that is wrong; every one is for a person to mend. */
export async function loadFeed(path: string): Promise<Result<LoadedFeed, Fault>> {
  const file = resolve(path);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (problem) {
    const missing = (problem as NodeJS.ErrnoException).code === 'ENOENT';
    return err(fault(missing ? 'feed file missing' : 'feed file unreadable', 'usage', { file }));
  }
  const feed = feedFrom(text, file);
  if (!feed.ok) return feed;
  const keep = { days: allowedKeepDays(keepDaysOf(feed.value)) };
  const shorter = keep.days < keepDaysOf(feed.value) ? { keep } : {};
  return ok({
    feed: { ...feed.value, ...shorter },
    baseFolder: dirname(file),
    stateName: feedStateName(feed.value.id, file),
  });
}

/** The text of a feed file, checked. `file` is only for the sentences. */
export function feedFrom(text: string, file: string): Result<Feed, Fault> {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (problem) {
    return err(fault('feed file not understood', 'usage', { file, detail: placeOf(problem, text) }));
  }
  const secret = secretIn(data);
  if (secret) return err(fault('feed file holds a secret', 'usage', { file, field: secret }));
  const checked = feedSchema.safeParse(data);
  if (!checked.success)
    return err(fault('feed file not valid', 'usage', { file, ...firstProblem(checked.error.issues) }));
  const { schedule, pickup } = checked.data;
  const zone = [schedule?.timeZone, pickup.timeZone].find((name) => name !== undefined && !isTimeZone(name));
  if (zone !== undefined) return err(fault('time zone unknown', 'usage', { zone }));
  const wrong = mappingFault(checked.data);
  return wrong ? err(wrong) : ok(checked.data);
}

/** Only where it went wrong: the parser's own words would quote the file's content. */
function placeOf(problem: unknown, text: string): string {
  const position = /position (\d+)/.exec(String(problem))?.[1];
  const before = text.slice(0, position === undefined ? text.length : Number(position));
  return `line ${before.split('\n').length}`;
}

function firstProblem(issues: readonly z.core.$ZodIssue[]): { field: string; detail: string } {
  const issue = deepest(issues);
  const path = issue?.path ?? [];
  if (issue?.code === 'unrecognized_keys')
    return { field: [...path, issue.keys[0] ?? ''].join('.'), detail: 'there is no such field' };
  return { field: path.join('.') || 'the whole file', detail: issue?.message ?? '' };
}

/** A union reports "invalid input" at its own place; the branch that came furthest says what is wrong within. */
function deepest(
  issues: readonly z.core.$ZodIssue[],
  above: readonly PropertyKey[] = [],
): z.core.$ZodIssue | undefined {
  const [first] = issues;
  if (!first) return undefined;
  const placed = { ...first, path: [...above, ...first.path] } as z.core.$ZodIssue;
  if (first.code !== 'invalid_union') return placed;
  const within = first.errors
    .filter((branch) => branch.every((issue) => issue.code !== 'invalid_type' || issue.path.length > 0))
    .sort((a, b) => a.length - b.length)[0];
  return (within && deepest(within, placed.path)) ?? placed;
}

const secretNames = new Set(['password', 'passphrase', 'privatekey', 'secret', 'token']);

/** Path of a field that a secret lies in, anywhere but among the people's own column names. */
function secretIn(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { connection } = data as { connection?: { proxy?: unknown; jumpHost?: unknown } | null };
  const places: [string, unknown][] = [
    ['', data],
    ['connection.', connection],
    ['connection.proxy.', connection?.proxy],
    ['connection.jumpHost.', connection?.jumpHost],
  ];
  for (const [above, place] of places) {
    if (typeof place !== 'object' || place === null) continue;
    const name = Object.keys(place).find((key) => secretNames.has(key.toLowerCase()));
    if (name) return `${above}${name}`;
  }
  return undefined;
}
