import type { Destination } from '../../shared/destination/destination';
import { removePart } from '../delivery/remove-part';
import type { OpenDelivery } from './earlier-delivery';
import type { RunContext } from './run-context';
import { targetFor } from './target';

/**
 * A run that was killed may have left a part of its file under a name of its own. The same file would take its place; when
 * another one is to go, the part is taken away first, so that nobody reads it, now or later.
 */
export async function clearPart(
  context: RunContext,
  destination: Destination,
  file: string,
  open: OpenDelivery | undefined,
): Promise<void> {
  if (!open?.part || open.delivery.file === file) return;
  const bytes = await context.store.kept.read(open.delivery.file);
  const target = targetFor(context.loaded, destination, open.delivery.remote);
  const credentials = await context.credentials.load(context.loaded);
  if (!bytes.ok || !target.ok || !credentials.ok) return;
  const { signal, deadlines } = context;
  await removePart(bytes.value, target.value, credentials.value, open.delivery.remote, { signal, deadlines });
}
