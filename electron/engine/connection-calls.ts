import type { ProbeView } from '../../shared/bridge/views';
import { fault, FaultError } from '../../shared/fault';
import type { Feed } from '../../shared/feed/feed';
import { probe, type ProbeReport } from '../delivery/probe';
import type { DeliveryTarget } from '../delivery/target';
import { credentialsOf } from '../run/credentials';
import { feedDestination } from '../run/destination-of';
import type { EngineHandlers, GivenSecrets } from './engine-contract';
import { loadedFeed, sayingOf } from './places';

/** Tests a connection without writing anything. */
export function connectionCalls(): Pick<EngineHandlers, 'probe'> {
  return {
    async probe({ feed, secrets }) {
      const target = await probeTarget(feed);
      const credentials = await credentialSource(secrets).load(loadedFeed(feed));
      const report = await probe(target, credentials.ok ? credentials.value : {});
      return probeView(report, credentials.ok ? undefined : credentials.error);
    },
  };
}

/** Secrets that came with a call, as a run wants them. */
export function credentialSource({ password, passphrase }: GivenSecrets): ReturnType<typeof credentialsOf> {
  return credentialsOf({ password: async () => password, passphrase: async () => passphrase });
}

/** A template that cannot be read does not keep the connection from being tested. */
async function probeTarget(feed: Feed): Promise<DeliveryTarget> {
  if (!feed.connection) throw new FaultError(fault('no connection', 'usage'));
  const { host, port, username, hostKeys, folder } = feed.connection;
  const destination = await feedDestination(loadedFeed(feed));
  const usual = destination.ok ? destination.value.folder : '';
  return { host, port, username, hostKeys, folder: folder ?? usual, fileName: '', publish: 'unique name' };
}

/** What is missing on this side is the reason why the log-in failed, whatever the server said to an empty one. */
function probeView(
  { ok, steps, hostKey }: ProbeReport,
  missing: Parameters<typeof sayingOf>[0] | undefined,
): ProbeView {
  return {
    steps: steps.map(({ name, ok: passed, ms, fault: problem }) => {
      const shown = name === 'log-in' && missing ? missing : problem;
      return { step: name, ok: passed, milliseconds: ms, ...(!passed && shown && { problem: sayingOf(shown) }) };
    }),
    ...(hostKey && { hostKey: { fingerprint: hostKey.fingerprint, type: hostKey.type, trusted: hostKey.accepted } }),
    ok,
  };
}
