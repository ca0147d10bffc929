import { daily } from './daily';
import { opened } from './opened';
import { beginning, emptySetUp, otherVendor, problems, samples } from './set-up';
import type { Walker } from './walker';

/** The whole app, part by part; each part cleans up after itself and can be walked alone, the beginning first. */
export const walk: readonly { readonly part: string; readonly go: (walker: Walker) => Promise<void> }[] = [
  { part: 'beginning', go: beginning },
  { part: 'empty set-up', go: emptySetUp },
  { part: 'samples', go: samples },
  { part: 'problems', go: problems },
  { part: 'opened', go: opened },
  { part: 'other vendor', go: otherVendor },
  { part: 'daily', go: daily },
];
