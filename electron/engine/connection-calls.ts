import type { ProbeStepView, ProbeView } from '../../shared/bridge/views';
import { fault, FaultError } from '../../shared/fault';
import type { Feed } from '../../shared/feed/feed';
import { probe } from '../delivery/probe';
import type { ProbeReport, ProbeStepName } from '../delivery/probe-report';
import type { DeliveryTarget } from '../delivery/target';
import { credentialsOf, type SecretStore, secretKinds, wayCredentialsOf } from '../run/credentials';
import { feedDestination } from '../run/destination-of';
import { reachedServer } from '../run/target';
import type { EngineHandlers, GivenSecrets } from './engine-contract';
import { loadedFeed, sayingOf } from './places';

/** Tests a connection without writing anything. */
export function connectionCalls(): Pick<EngineHandlers, 'probe'> {
  return {
    async probe({ feed, secrets }) {
      const target = await probeTarget(feed);
      const credentials = await credentialSource(secrets).load(loadedFeed(feed));
      // The server shows its key before anybody logs in, so that much can be tried without a password.
      const way = credentials.ok ? credentials : await wayCredentialsOf(secretStore(secrets), loadedFeed(feed));
      const report = await probe(target, way.ok ? way.value : {});
      return probeView(report, credentials.ok ? undefined : credentials.error);
    },
  };
}

/** Secrets that came with a call, as a run wants them. */
export function credentialSource(secrets: GivenSecrets): ReturnType<typeof credentialsOf> {
  return credentialsOf(secretStore(secrets));
}

function secretStore(secrets: GivenSecrets): SecretStore {
  return Object.fromEntries(secretKinds.map((kind) => [kind, async () => secrets[kind]]));
}

/** A template that cannot be read does not keep the connection from being tested. */
async function probeTarget(feed: Feed): Promise<DeliveryTarget> {
  if (!feed.connection) throw new FaultError(fault('no connection', 'usage'));
  const server = reachedServer(feed.connection);
  if (!server.ok) throw new FaultError(server.error);
  const destination = await feedDestination(loadedFeed(feed));
  const usual = destination.ok ? destination.value.folder : '';
  return { ...server.value, folder: feed.connection.folder ?? usual, fileName: '', publish: 'unique name' };
}

/** What is missing on this side is the reason why the log-in failed, whatever the server said to an empty one. */
function probeView(
  { ok, steps, hostKey }: ProbeReport,
  missing: Parameters<typeof sayingOf>[0] | undefined,
): ProbeView {
  return {
    steps: steps.flatMap(({ name, ok: passed, ms, fault: problem }) => {
      const step = shownAs(name, passed);
      if (step === undefined) return [];
      const shown = name === 'log-in' && missing ? missing : problem;
      return { step, ok: passed, milliseconds: ms, ...(!passed && shown && { problem: sayingOf(shown) }) };
    }),
    ...(hostKey && { hostKey: { fingerprint: hostKey.fingerprint, type: hostKey.type, trusted: hostKey.accepted } }),
    ok,
  };
}

/** The page has five steps: a way that fails shows as a server that does not answer, with its own sentence. */
function shownAs(name: ProbeStepName, passed: boolean): ProbeStepView['step'] | undefined {
  if (name === 'proxy' || name === 'jump host') return passed ? undefined : 'port';
  return name === 'free space' ? undefined : name;
}
