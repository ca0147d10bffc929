import type { Destination } from '../../shared/destination/destination';
import { type Delivered, deliverKept, type KeptFile } from './deliver-kept';
import type { OpenDelivery } from './earlier-delivery';
import type { RunReport } from './report';
import type { RunContext } from './run-context';

/**
 * Delivers a kept file. When these are the bytes of an earlier delivery of unknown outcome, they go under its name, and
 * once they are there its question is answered, too: whichever of the two arrived, the vendor has this file.
 */
export async function deliverAgain(
  context: RunContext,
  destination: Destination,
  kept: KeptFile,
  open: OpenDelivery | undefined,
): Promise<Delivered & Pick<RunReport, 'settled'>> {
  const earlier = open?.delivery.file === kept.file ? open.delivery : undefined;
  if (!earlier) return deliverKept(context, destination, kept);
  const delivered = await deliverKept(context, destination, { ...kept, remote: earlier.remote, again: true });
  if (delivered.outcome !== 'sent' || delivered.file !== earlier.remote) return delivered;
  context.record({ event: 'settled', as: 'delivered' }, earlier.run);
  return { ...delivered, settled: { run: earlier.run, as: 'sent again' } };
}
