import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What Roster Courier puts into its folder; whatever else lies there is somebody else's, or Chromium's. */
const ours =
  /^(feeds|updates|practice|state|templates|sample|logs|data-key(\..+)?|secrets\.json.*|settings\.json.*|settings\.good-.*|\.[0-9a-f]{12,16}\.tmp)$/;

/** Everything of ours directly in the state folder of the command line, or in the app's own folder. */
export function ownPlaces(root: string): readonly string[] {
  try {
    return readdirSync(root)
      .filter((name) => ours.test(name))
      .map((name) => join(root, name));
  } catch {
    return [];
  }
}

export const keptKinds = ['people', 'history', 'settings', 'practice', 'updates', 'logs', 'aside'] as const;
export type KeptKind = (typeof keptKinds)[number];

/** Files of one kind. */
export interface KeptSum {
  readonly kind: KeptKind;
  readonly files: number;
  readonly bytes: number;
  /** When the oldest was last written, ISO 8601 UTC. */
  readonly oldest: string;
}

/** What lies on this computer, counted by kind; kinds without a file are left out. */
export function inventory(root: string): readonly KeptSum[] {
  const sums = new Map<KeptKind, { files: number; bytes: number; oldest: number }>();
  const visit = (path: string, below: string): void => {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (!found) return;
    if (found.isDirectory()) {
      for (const name of readdirSync(path)) visit(join(path, name), `${below}/${name}`);
      return;
    }
    const kind = kindOf(below);
    const sum = sums.get(kind) ?? { files: 0, bytes: 0, oldest: Infinity };
    sum.files += 1;
    sum.bytes += found.size;
    sum.oldest = Math.min(sum.oldest, found.mtimeMs);
    sums.set(kind, sum);
  };
  for (const path of ownPlaces(root)) visit(path, path.slice(root.length).replaceAll('\\', '/'));
  return keptKinds.flatMap((kind) => {
    const sum = sums.get(kind);
    return sum ? [{ kind, ...sum, oldest: new Date(sum.oldest).toISOString() }] : [];
  });
}

function kindOf(below: string): KeptKind {
  if (/\.(damaged|torn|corrupt)-/.test(below)) return 'aside';
  if (below.startsWith('/logs/')) return 'logs';
  if (below.startsWith('/updates/')) return 'updates';
  if (/\/kept\//.test(below) && !below.includes('/practice/')) return 'people';
  if (/^\/(practice|sample|state\/practice)\//.test(below) || below.includes('/practice-vendor/')) return 'practice';
  if (/\/journal\.(copy\.)?jsonl$/.test(below)) return 'history';
  return 'settings';
}

/** Deletes everything of ours. Returns how many places are left, because the system did not let go of them. */
export function eraseOwnPlaces(root: string): number {
  for (const path of ownPlaces(root)) {
    try {
      rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    } catch {
      // Counted below.
    }
  }
  return ownPlaces(root).length;
}
