import { isNewer } from '../../shared/update/judge-release';
import type { PackageKind, Release, ReleasePackage } from '../../shared/update/release';
import type { UpdatePlace } from '../../shared/update/update-place';
import type { UpdateMemory } from './memory';
import { readRelease } from './read-release';

export interface Offer {
  readonly release: Release;
  readonly newer: boolean;
  /** What can be installed here without an administrator. */
  readonly package?: ReleasePackage | undefined;
}

/** What the list that was last believed offers to this computer; it is believed anew each time. */
export function offerOf(
  { list, seen }: UpdateMemory,
  place: UpdatePlace,
  here: {
    readonly version: string;
    readonly now: number;
    readonly kind: PackageKind | undefined;
    readonly arch: string;
  },
): Offer | undefined {
  if (list === undefined) return undefined;
  const read = readRelease(list, place, { version: here.version, now: here.now, seen });
  if (!read.ok) return undefined;
  const { release } = read.value;
  const newer = isNewer(release, here.version);
  const fits = release.packages.find(({ kind, arch }) => kind === here.kind && arch === here.arch);
  return { release, newer, package: newer ? fits : undefined };
}

/** Names a place; what is remembered of one counts for no other. */
export function placeMark({ address, keys }: UpdatePlace): string {
  return [address, ...keys].join(' ');
}
