/**
 * The way of the data through shared/, in order: a stage imports only earlier stages and the base.
 * The lint rules, the dependency rules and the picture in docs/architecture.md all come from this list.
 */
export const STAGES = [
  'table',
  'rescue',
  'destination',
  'mapping',
  'transforms',
  'records',
  'issues',
  'changes',
  'verdict',
  'csv',
  'history',
  'feed',
  'update',
  'policy',
  'prepare',
  'prepare-restore',
  'replay',
  'practice-vendor',
  'bridge',
];

/** What every stage may import, and what imports nothing but itself. */
export const BASE = ['result.ts', 'fault.ts', 'issue.ts', 'words'];

/** The only packages that shared/ may import: each is itself pure. */
export const PURE_PACKAGES = [
  'zod',
  'libphonenumber-js',
  'libphonenumber-js/max',
  'libphonenumber-js/mobile/examples',
  'intl-messageformat',
  're2js',
];
