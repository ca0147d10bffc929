import fc from 'fast-check';
import { it } from 'vitest';

export { fc };

/** A property as a test of its own; a failure prints its seed. */
export function test<T extends [unknown, ...unknown[]]>(
  name: string,
  values: { [K in keyof T]: fc.Arbitrary<T[K]> },
  holds: (...given: T) => void,
): void {
  it(name, () =>
    fc.assert(
      fc.property(...(values as unknown as [fc.Arbitrary<unknown>]), holds as unknown as (given: unknown) => void),
      { numRuns: 120 },
    ),
  );
}
