import { createHash } from 'node:crypto';
import type { Feed } from '../../shared/feed/feed';

/** A digest of what decides which values of whom leave the computer: a file made under other rules must not go any more. */
export function letsOut({ mapping, neverSend, only }: Feed): string {
  return createHash('sha256')
    .update(JSON.stringify([mapping, neverSend, only]))
    .digest('hex')
    .slice(0, 16);
}
