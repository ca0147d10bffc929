import { fault, type Fault, FaultError } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import { judgeRelease, type ReleaseFacts } from '../../shared/update/judge-release';
import { mostReleaseBytes, type Release, releaseFile, takeApart } from '../../shared/update/release';
import type { UpdatePlace } from '../../shared/update/update-place';
import { type Line, reach } from './reach';
import { isSignedBy } from './signature';

/** A release that may be believed, and the list as it came, to be believed again after a restart. */
export interface KnownRelease {
  readonly release: Release;
  readonly list: string;
}

/** Fetches the list of a place, and says what it is worth. */
export async function fetchRelease(
  line: Line,
  place: UpdatePlace,
  facts: ReleaseFacts,
  signal: AbortSignal,
): Promise<Result<KnownRelease, Fault>> {
  const pieces: Uint8Array[] = [];
  const url = new URL(releaseFile, place.address).href;
  try {
    await reach({ line, url, most: mostReleaseBytes, patience: 60_000, signal }, async (piece) => {
      pieces.push(piece);
    });
  } catch (problem) {
    if (problem instanceof FaultError) return err(problem.fault);
    throw problem;
  }
  return readRelease(Buffer.concat(pieces).toString('utf8'), place, facts);
}

/** The signature first: nothing of a list is looked at before it is known to come from whoever holds a key. */
export function readRelease(list: string, place: UpdatePlace, facts: ReleaseFacts): Result<KnownRelease, Fault> {
  const parts = takeApart(list);
  if (!parts) return err(fault('updates not understood', 'stop'));
  if (!isSignedBy(parts, place.keys))
    return err(fault('updates not signed', 'stop', { host: new URL(place.address).hostname }));
  const judged = judgeRelease(parts.text, facts);
  return judged.ok ? ok({ release: judged.value, list }) : judged;
}
