import { posix } from 'node:path';
import { remoteFileName } from '../../shared/csv/file-name';
import { csvBytes } from '../formats/csv-bytes';
import { rosterBytes } from '../store/snapshots';
import type { KeptFile } from './deliver-kept';
import type { OpenDelivery } from './earlier-delivery';
import { letsOut } from './lets-out';
import { localMoment } from './local-time';
import type { PreparedRun } from './prepare-feed';
import type { RunContext } from './run-context';
import { remotePath } from './target';

/**
 * Builds the exact bytes, keeps them and the roster they lead to, and writes down where they are to go. The very bytes
 * of a delivery of unknown outcome get its name again: should that one have arrived, there still is one file only.
 */
export async function keepFile(
  context: RunContext,
  ready: PreparedRun,
  open: OpenDelivery | undefined,
): Promise<KeptFile & { readonly bytes: number }> {
  const { kept } = context.store;
  const { outgoing, changes, counts } = ready.prepared;
  context.progress?.({ step: 'writing' });
  const bytes = csvBytes(outgoing);
  const roster = await kept.keep(rosterBytes(changes.roster));
  const file = await kept.keep(bytes);
  const again = open?.delivery.file === file;
  const remote = again ? open.delivery.remote : remoteFor(context, ready);
  const people = changes.roster.people.size;
  const everybody = outgoing.rows.length - (changes.leaverRows ?? []).length >= people;
  context.record({
    event: 'file kept',
    file,
    bytes: bytes.length,
    roster,
    people,
    remote,
    counts,
    ...(everybody && { everybody }),
    lets: letsOut(context.loaded.feed),
  });
  return { file, remote, bytes: bytes.length, ...(again && { again: true as const }) };
}

/** The remote path of this run's file; a name that was used before gets a number, unless it is always the same name. */
function remoteFor(context: RunContext, { destination, state, timeZone }: PreparedRun): string {
  const { connection } = context.loaded.feed;
  // Cosafe agrees on a "path/filename": what stands before the last slash is a folder below the feed's.
  const agreed = connection?.fileName ?? destination.fileName;
  const pattern = posix.basename(agreed);
  const used = state.runs.flatMap(({ remote }) => (remote === undefined ? [] : [posix.basename(remote)]));
  const name = remoteFileName(
    pattern,
    localMoment(context.now(), timeZone),
    destination.publish === 'unique name' ? new Set(used) : undefined,
  );
  return remotePath(connection, destination, posix.join(posix.dirname(agreed), name));
}
