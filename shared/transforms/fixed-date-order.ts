import type { Transform } from '../mapping/mapping';
import type { DateOrder } from './date';

/** The order of day and month that a person fixed for this column in its steps, if any. */
export function fixedDateOrder(transforms: readonly Transform[] | undefined): DateOrder | undefined {
  return transforms?.find((transform) => transform.do === 'date')?.order;
}
