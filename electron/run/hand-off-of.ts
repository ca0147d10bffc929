import { resolve } from 'node:path';
import { destinationFor } from '../../shared/destination/destination-for';
import type { LearnedTemplate } from '../../shared/destination/learn-template';
import type { Fault } from '../../shared/fault';
import { type HandOffParts, makeHandOff } from '../../shared/feed/make-hand-off';
import { ok, type Result } from '../../shared/result';
import { readTemplate } from '../sources/read-template';

export interface HandOffText {
  /** The vendor's name. */
  readonly vendor: string;
  /** The file's whole text. */
  readonly text: string;
}

/** Everything about a feed's destination that another may have; see shared/feed/hand-off.ts. */
export async function handOffOf(feed: HandOffParts['feed'], baseFolder: string): Promise<Result<HandOffText, Fault>> {
  const { destination, settings } = feed;
  const template = typeof destination === 'object' ? destination.template : settings.template;
  let learned: LearnedTemplate | undefined;
  if (template !== undefined) {
    const read = await readTemplate(resolve(baseFolder, template));
    if (!read.ok) return read;
    learned = read.value;
  }
  const { name: vendor } = destinationFor(destination, settings, learned);
  const text = makeHandOff({ vendor, feed, learned });
  return text.ok ? ok({ vendor, text: text.value }) : text;
}
