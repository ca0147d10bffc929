import { numberedName } from '../../shared/csv/file-name';
import type { Destination } from '../../shared/destination/destination';
import type { Fault } from '../../shared/fault';
import type { Connection } from '../../shared/feed/connection';
import { deliver } from '../delivery/deliver';
import type { Credentials, DeliveryOptions, DeliveryOutcome, DeliveryStep } from '../delivery/target';
import { failPoint } from '../store/fail-point';
import { readPast } from '../store/feed-store';
import type { Verified } from './report';
import { because, type RunContext } from './run-context';
import { placeOf, targetFor } from './target';

export interface KeptFile {
  /** SHA-256, also its name among the kept files. */
  readonly file: string;
  readonly remote: string;
  /** It was begun to be sent under this name before, and it is not known what came of it. */
  readonly again?: true;
}

export type Delivered =
  | { readonly outcome: 'sent'; readonly file: string; readonly verified: Verified }
  | { readonly outcome: 'failed'; readonly fault: Fault }
  | { readonly outcome: 'unknown'; readonly file: string; readonly fault: Fault };

/**
 * Delivers the bytes that were kept, never newly built ones, and writes down what came of it. Between the
 * two records lies the only stretch in which a crash leaves it open whether the vendor has the file.
 */
export async function deliverKept(
  context: RunContext,
  destination: Destination,
  { file, remote: planned, again }: KeptFile,
): Promise<Delivered> {
  const failed = (fault: Fault): Delivered => {
    context.record({ event: 'failed', ...because(fault) });
    return { outcome: 'failed', fault };
  };
  const bytes = await context.store.kept.read(file);
  if (!bytes.ok) return failed(bytes.error);
  const credentials = await context.credentials.load(context.loaded);
  if (!credentials.ok) return failed(credentials.error);

  const oneByOne = wasTakenOneByOne(context, destination);
  const attempt = (remote: string, more: DeliveryOptions = {}): Promise<DeliveryOutcome> =>
    tryOnce(context, destination, remote, bytes.value, credentials.value, { oneByOne, ...more });
  let outcome = await attempt(planned, { again });
  // Another feed, or another program, has put a file there in the same second: its name is left alone.
  for (let turn = 2; turn <= mostNames && isNameTaken(outcome, destination); turn++) {
    context.record({ event: 'failed', ...because(outcome.fault) });
    outcome = await attempt(numberedName(planned, turn));
  }
  switch (outcome.is) {
    case 'delivered':
      context.record({
        event: 'delivered',
        remote: outcome.remote,
        verified: outcome.verified,
        ...(outcome.unseen && { unseen: true }),
        ...(outcome.oneByOne && { oneByOne: true }),
      });
      return { outcome: 'sent', file: outcome.remote, verified: outcome.verified };
    case 'failed':
      return failed(outcome.fault);
    case 'unknown':
      context.record({ event: 'unknown', remote: outcome.remote, ...because(outcome.fault) });
      return { outcome: 'unknown', file: outcome.remote, fault: outcome.fault };
  }
}

async function tryOnce(
  context: RunContext,
  destination: Destination,
  remote: string,
  bytes: Uint8Array,
  credentials: Credentials,
  options: DeliveryOptions,
): Promise<DeliveryOutcome> {
  const target = targetFor(context.loaded, destination, remote);
  if (!target.ok) return { is: 'failed', fault: target.error };
  const { connection } = context.loaded.feed;
  context.record({
    event: 'delivering',
    remote,
    ...(connection && { place: placeOf(connection, destination), server: serverOf(connection) }),
  });
  failPoint('upload: begun');
  const outcome = await deliver(bytes, target.value, credentials, {
    ...options,
    onStep: (step) => tell(context, step),
    ...(context.signal && { signal: context.signal }),
    ...(context.deadlines && { deadlines: context.deadlines }),
  });
  failPoint('upload: ended');
  return outcome;
}

/** As one says it: without the port that everybody uses. */
function serverOf({ host, port }: Connection): string {
  return port === 22 ? host : `${host}:${port}`;
}

/** What the last delivery there learned: else a server that needs it would refuse a part of every file first. */
function wasTakenOneByOne({ store, loaded }: RunContext, destination: Destination): boolean {
  const past = readPast(store);
  const { connection } = loaded.feed;
  if (!past.ok || !connection) return false;
  const place = placeOf(connection, destination);
  const { deliveries } = past.value.state;
  return deliveries.findLast((delivery) => delivery.place === place && delivery.verified)?.oneByOne ?? false;
}

/** Names that are tried in a folder where every file has a name of its own. */
const mostNames = 9;

function isNameTaken(
  outcome: DeliveryOutcome,
  { publish }: Destination,
): outcome is Extract<DeliveryOutcome, { is: 'failed' }> {
  return publish === 'unique name' && outcome.is === 'failed' && outcome.fault.code === 'remote name taken';
}

function tell({ progress }: RunContext, step: DeliveryStep): void {
  failPoint(`upload: ${step.is}`);
  if (step.is === 'connecting') progress?.({ step: 'connecting' });
  else if (step.is === 'sending') progress?.({ step: 'sending', done: step.bytes, of: step.of });
  else if (step.is === 'checking') progress?.({ step: 'verifying' });
}
