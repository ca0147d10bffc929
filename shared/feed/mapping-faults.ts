import { fault, type Fault } from '../fault';
import type { Transform } from '../mapping/mapping';
import { replacePattern } from '../transforms/pattern';
import type { Feed } from './feed';

/** What no row need be read to see: a step that cannot be, or asks a second file that the feed does not have. */
export function mappingFault({ mapping, lookups = [] }: Pick<Feed, 'mapping' | 'lookups'>): Fault | undefined {
  const names = new Set<string>();
  for (const { name } of lookups) {
    if (names.has(name)) return fault('lookup named twice', 'usage', { lookup: name });
    names.add(name);
  }
  for (const [column, { transforms = [] }] of Object.entries(mapping)) {
    for (const [at, step] of transforms.entries()) {
      const found = stepFault(step, names, column, at + 1);
      if (found) return found;
    }
  }
  return undefined;
}

function stepFault(step: Transform, lookups: ReadonlySet<string>, column: string, number: number): Fault | undefined {
  if (step.do === 'look up' && !lookups.has(step.in))
    return fault('lookup unknown', 'usage', { column, lookup: step.in });
  if (step.do !== 'replace pattern') return undefined;
  const pattern = replacePattern(step.find, step.put, step.ignoreCase === true);
  return pattern.ok ? undefined : fault('pattern not usable', 'usage', { column, step: number, detail: pattern.error });
}

/** The columns that steps take from a second file, each once. */
export function takenFrom(lookup: string, mapping: Feed['mapping']): string[] {
  const taken = Object.values(mapping).flatMap(({ transforms = [] }) =>
    transforms.flatMap((step) => (step.do === 'look up' && step.in === lookup ? [step.take] : [])),
  );
  return [...new Set(taken)];
}
