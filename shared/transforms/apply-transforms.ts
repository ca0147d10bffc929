import type { Transform } from '../mapping/mapping';
import { assertNever } from '../result';
import { date, type DateOrder } from './date';
import { fine, isUnusable, noFindings, type Cell, type Finding } from './finding';
import { titleCase } from './letter-case';
import { phone } from './phone';
import { splitName } from './split-name';

export interface TransformSurroundings {
  /** Local calendar day, "YYYY-MM-DD". */
  readonly today: string;
}

/**
 * Takes a cell through its steps in order. The first that cannot understand it ends the way, and the
 * cell stays as it was read. An empty cell stays empty: nothing is made up around nothing.
 */
export function applyTransforms(
  text: string,
  transforms: readonly Transform[],
  surroundings: TransformSurroundings,
): Cell {
  if (transforms.length === 0) return fine(text);
  let value = text;
  let findings: readonly Finding[] = noFindings;
  for (const transform of transforms) {
    if (value === '') break;
    const cell = applyOne(value, transform, surroundings);
    if (cell.findings.length > 0) findings = [...findings, ...cell.findings];
    if (isUnusable(cell)) return { value: text, findings };
    value = cell.value;
  }
  return { value, findings };
}

function applyOne(value: string, transform: Transform, { today }: TransformSurroundings): Cell {
  switch (transform.do) {
    case 'upper case':
      return fine(value.toUpperCase());
    case 'lower case':
      return fine(value.toLowerCase());
    case 'title case':
      return fine(titleCase(value));
    case 'split name':
      return splitName(value, transform.take, transform.order);
    case 'phone':
      return phone(value, { country: transform.country, mobile: false });
    case 'date':
      return date(value, { order: transform.order, today });
    case 'prefix':
      return fine(transform.text + value);
    case 'suffix':
      return fine(value + transform.text);
    case 'pad':
      return fine(value.padStart(transform.length, transform.with));
    case 'replace':
      // Plain text, not a pattern: HR people write what they see.
      return fine(value.replaceAll(transform.find, () => transform.put));
    default:
      return assertNever(transform);
  }
}

/** The order of day and month that a person fixed for this column in its steps, if any. */
export function fixedDateOrder(transforms: readonly Transform[] | undefined): DateOrder | undefined {
  return transforms?.find((transform) => transform.do === 'date')?.order;
}
