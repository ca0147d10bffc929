import type { Transform } from '../mapping/mapping';
import type { CellWatch } from './cell-watch';
import { compileSteps, type TransformSurroundings } from './compile-steps';
import type { DateOrder } from './date';
import type { Cell } from './finding';

/** Takes one text through its steps in order; for many, they are made ready once. */
export function applyTransforms(
  text: string,
  transforms: readonly Transform[],
  surroundings: TransformSurroundings,
  watch?: CellWatch,
): Cell {
  return compileSteps(transforms, surroundings)(text, [], watch);
}

/** The order of day and month that a person fixed for this column in its steps, if any. */
export function fixedDateOrder(transforms: readonly Transform[] | undefined): DateOrder | undefined {
  return transforms?.find((transform) => transform.do === 'date')?.order;
}
