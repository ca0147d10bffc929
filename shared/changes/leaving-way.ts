import type { Destination } from '../destination/destination';
import { archiveColumnIndex } from './archive-column';

/**
 * How somebody who left goes: by a row that archives them, by not being in a file that holds everybody, or not by any
 * file, so that a person has to remove them at the vendor.
 */
export type LeavingWay = 'archive' | 'remove' | 'by-hand';

export function leavingWay(destination: Pick<Destination, 'leavers' | 'columns' | 'sends'>): LeavingWay {
  if (archiveColumnIndex(destination) >= 0) return 'archive';
  return destination.sends === 'register' && destination.leavers.how === 'absence' ? 'remove' : 'by-hand';
}
