import type { Fault } from '../../shared/fault';
import type { Feed } from '../../shared/feed/feed';
import type { RunEvent } from '../../shared/history/run-event';
import type { Hold } from '../../shared/verdict/verdict';
import type { HoldCode } from '../../shared/words/en/holds';
import { type FeedStore, readPast } from '../store/feed-store';
import type { LoadedFeed } from './load-feed';
import { lastTrustedRead } from './trusted-read';

/**
 * What a run is held for when its export cannot be read as it was before; undefined where the file or the feed is not
 * usable at all. An export without anybody in it is a reason to ask, not a broken file: it reads well and would remove
 * everybody. And what a person fixed for reading it, and was true then, is never replaced by something else that might
 * do.
 */
export function readHolds(
  { code, values }: Fault,
  { source }: Feed,
  events: readonly RunEvent[],
): readonly Hold[] | undefined {
  const last = lastTrustedRead(events);
  const wasRead = source.header !== undefined || last !== undefined;
  switch (code) {
    case 'source empty':
      return held('empty', {});
    case 'lookup empty':
    case 'lookup sheet gone':
    case 'lookup column missing':
      return held(code, values);
    case 'sheet not found':
      return [source.found?.sheet, last?.sheet].includes(source.sheet) ? held('sheet gone', values) : undefined;
    case 'header row not found':
      return wasRead ? held('header row gone', values) : undefined;
    case 'encoding does not fit':
      return wasRead ? held('encoding changed', values) : undefined;
    default:
      return undefined;
  }
}

/** The same for a command that only looks; a history that cannot be read is told elsewhere. */
export function previewHolds(problem: Fault, { feed }: LoadedFeed, store: FeedStore): readonly Hold[] | undefined {
  const past = readPast(store);
  return readHolds(problem, feed, past.ok ? past.value.events : []);
}

function held(code: HoldCode, values: Hold['values']): readonly Hold[] {
  return [{ code, values, approvable: false }];
}
