import { stat } from 'node:fs/promises';
import type { FeedSource } from '../../shared/feed/feed';
import { locateSource } from './locate-source';

/** Whether the export is there and changed at or after a moment (ISO 8601 UTC). Relative paths start at `baseFolder`. */
export async function isFresh(source: FeedSource, baseFolder: string, from: string): Promise<boolean> {
  const path = await locateSource(source, baseFolder);
  const seen = path.ok ? await stat(path.value).catch(() => undefined) : undefined;
  return seen !== undefined && seen.mtimeMs >= Date.parse(from);
}
