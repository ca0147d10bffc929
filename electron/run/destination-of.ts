import { resolve } from 'node:path';
import type { Destination } from '../../shared/destination/destination';
import { destinationFor } from '../../shared/destination/destination-for';
import type { LearnedTemplate } from '../../shared/destination/learn-template';
import type { DestinationSettings } from '../../shared/destination/settings';
import type { Fault } from '../../shared/fault';
import type { DestinationChoice } from '../../shared/feed/feed';
import { ok, type Result } from '../../shared/result';
import { readTemplate } from '../sources/read-template';
import type { LoadedFeed } from './load-feed';

export interface DestinationWish {
  readonly destination: DestinationChoice;
  readonly settings: DestinationSettings;
  /** Columns that the feed maps. */
  readonly mapped?: readonly string[];
}

/** The vendor profile of a feed; the vendor's template is read anew each time, because it may have been replaced. */
export async function destinationOf(
  { destination, settings, mapped }: DestinationWish,
  baseFolder: string,
): Promise<Result<Destination, Fault>> {
  const template = typeof destination === 'object' ? destination.template : settings.template;
  let learned: LearnedTemplate | undefined;
  if (template !== undefined) {
    const read = await readTemplate(resolve(baseFolder, template));
    if (!read.ok) return read;
    learned = read.value;
  }
  return ok(destinationFor(destination, settings, learned, mapped));
}

/** The vendor profile of a feed, with the feed's own answer to when the vendor reads. */
export async function feedDestination({ feed, baseFolder }: LoadedFeed): Promise<Result<Destination, Fault>> {
  const wish = { destination: feed.destination, settings: feed.settings, mapped: Object.keys(feed.mapping) };
  const destination = await destinationOf(wish, baseFolder);
  if (!destination.ok) return destination;
  const { at, timeZone, missedReadings } = feed.pickup;
  const pickup = {
    ...destination.value.pickup,
    missedReadings,
    ...(at !== undefined && { at }),
    ...(timeZone !== undefined && { timeZone }),
  };
  return ok({ ...destination.value, pickup });
}
