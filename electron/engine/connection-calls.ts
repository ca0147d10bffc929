import type { ProbeStepView, ProbeView } from '../../shared/bridge/connection-views';
import { fault, FaultError, type Fault } from '../../shared/fault';
import type { Connection } from '../../shared/feed/connection';
import type { Feed } from '../../shared/feed/feed';
import { probe } from '../delivery/probe';
import type { ProbeReport, ProbeStep, ProbeStepName, ShownKey } from '../delivery/probe-report';
import type { DeliveryTarget } from '../delivery/target';
import { credentialsOf, type SecretStore, secretKinds, wayCredentialsOf } from '../run/credentials';
import { feedDestination } from '../run/destination-of';
import { publishRule, reachedServer } from '../run/target';
import type { EngineEvent, EngineHandlers, GivenSecrets } from './engine-contract';
import { loadedFeed, orThrow, sayingOf } from './places';

/** Tests a connection without writing anything. */
export function connectionCalls(tell: (event: EngineEvent) => void): Pick<EngineHandlers, 'probe' | 'cancelProbe'> {
  const underWay = new Map<string, AbortController>();

  return {
    async probe({ feed, secrets }) {
      const id = feed.id ?? '';
      underWay.get(id)?.abort();
      const stop = new AbortController();
      underWay.set(id, stop);
      try {
        const target = await probeTarget(feed);
        const { usable, missing } = await whatOpens(feed, secrets);
        const report = await probe(target, usable, {
          signal: stop.signal,
          onStep: (event) =>
            tell(
              event.is === 'begun'
                ? { event: 'probe step', feed: id, is: 'begun', step: event.name }
                : { event: 'probe step', feed: id, is: 'ended', step: stepView(event, missing) },
            ),
        });
        return { view: probeView(report, missing), stopped: stop.signal.aborted && !report.ok };
      } finally {
        if (underWay.get(id) === stop) underWay.delete(id);
      }
    },
    async cancelProbe({ feed }) {
      underWay.get(feed)?.abort();
      return null;
    },
  };
}

/** Secrets that came with a call, as a run wants them. */
export function credentialSource(secrets: GivenSecrets): ReturnType<typeof credentialsOf> {
  return credentialsOf(secretStore(secrets));
}

export function secretStore(secrets: GivenSecrets): SecretStore {
  return Object.fromEntries(secretKinds.map((kind) => [kind, async () => secrets[kind]]));
}

/** Something on this side that a step needs and does not have. */
interface Missing {
  readonly at: ProbeStepName;
  readonly fault: Fault;
}

/** The server shows its key before anybody logs in, so that much can be tried without a password. */
async function whatOpens(feed: Feed, secrets: GivenSecrets) {
  const loaded = loadedFeed(feed);
  const credentials = await credentialSource(secrets).load(loaded);
  if (credentials.ok) return { usable: credentials.value, missing: undefined };
  const way = await wayCredentialsOf(secretStore(secrets), loaded);
  const missing: Missing = { at: way.ok ? 'log-in' : 'jump host', fault: credentials.error };
  const { proxyPassword } = secrets;
  return { usable: way.ok ? way.value : { ...(proxyPassword !== undefined && { proxyPassword }) }, missing };
}

/** A template that cannot be read does not keep the connection from being tested. */
async function probeTarget(feed: Feed): Promise<DeliveryTarget> {
  const server = orThrow(reachedServer(connectionOf(feed)));
  const destination = await feedDestination(loadedFeed(feed));
  const usual = destination.ok ? destination.value.folder : '';
  const how = destination.ok
    ? publishRule(feed, connectionOf(feed), destination.value)
    : ({ publish: 'unique name' } as const);
  return { ...server, folder: connectionOf(feed).folder ?? usual, fileName: '', ...how };
}

/** Throws 'no connection' where the feed has none. */
export function connectionOf({ connection }: Feed): Connection {
  if (!connection) throw new FaultError(fault('no connection', 'usage'));
  return connection;
}

/** What is missing on this side is the reason why a log-in failed, whatever the server said to an empty one. */
function stepView({ name, ok, ms, leftTo, fault: problem }: ProbeStep, missing: Missing | undefined): ProbeStepView {
  const isEmpty = problem?.code === 'no credentials' || problem?.code === 'no jump host credentials';
  const shown = isEmpty && missing?.at === name ? missing.fault : problem;
  return {
    step: name,
    ok,
    milliseconds: ms,
    ...(leftTo && { leftTo }),
    ...(!ok && shown && { problem: sayingOf(shown) }),
  };
}

function probeView(
  { ok, steps, hostKey, jumpHostKey, home, entries, publish, freeBytes, warnings }: ProbeReport,
  missing: Missing | undefined,
): ProbeView {
  return {
    steps: steps.map((step) => stepView(step, missing)),
    ...(hostKey && { hostKey: keyView(hostKey) }),
    ...(jumpHostKey && { jumpHostKey: keyView(jumpHostKey) }),
    ...(home !== undefined && { home }),
    ...(entries !== undefined && { entries }),
    ...(publish && { publish: { way: publish.publish, because: publish.because } }),
    ...(freeBytes !== undefined && { freeBytes }),
    warnings: warnings.map(({ code, values }) => ({ code, values })),
    ok,
  };
}

function keyView({ fingerprint, type, accepted }: ShownKey): NonNullable<ProbeView['hostKey']> {
  return { fingerprint, type, trusted: accepted };
}
