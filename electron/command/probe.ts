import { exitCodeOf, fault } from '../../shared/fault';
import { say } from '../../shared/words/say';
import { probe as probeServer } from '../delivery/probe';
import { credentialsOf } from '../run/credentials';
import { feedDestination } from '../run/destination-of';
import { loadFeed } from '../run/load-feed';
import { remotePath, targetFor } from '../run/target';
import { type Answer, faultAnswer, tell } from './answer';
import type { CommandContext } from './context';

/** `probe FEED`: name, port, host key, log-in, folder. Writes nothing there and remembers nothing here. */
export async function probe(context: CommandContext, feedFile: string): Promise<Answer> {
  const loaded = await loadFeed(feedFile);
  if (!loaded.ok) return faultAnswer(loaded.error);
  const { connection } = loaded.value.feed;
  if (!connection) return faultAnswer(fault('no connection', 'usage'));
  const destination = await feedDestination(loaded.value);
  if (!destination.ok) return faultAnswer(destination.error);
  const target = targetFor(
    loaded.value,
    destination.value,
    remotePath(connection, destination.value, destination.value.fileName),
  );
  if (!target.ok) return faultAnswer(target.error);
  const credentials = await credentialsOf(context.secrets).load(loaded.value);
  // The server shows its key before anybody logs in, so that much can be tried without a password.
  if (!credentials.ok && credentials.error.code !== 'no credentials') return faultAnswer(credentials.error);
  const report = await probeServer(target.value, credentials.ok ? credentials.value : {}, { signal: context.signal });

  const steps = report.steps.map(({ name, ok, ms, fault: problem }) => ({
    name,
    ok,
    ms,
    ...(problem && { code: problem.code, message: say('en', 'faults', problem.code, problem.values) }),
  }));
  const problem = report.steps.find((step) => step.fault)?.fault;
  const { hostKey } = report;
  return {
    exit: problem ? exitCodeOf(problem) : 0,
    data: {
      ...report,
      steps,
      ...(problem && { error: { code: problem.code, message: say('en', 'faults', problem.code, problem.values) } }),
    },
    words: [
      ...steps.map(({ name, ok, ms, message }) =>
        ok ? tell('probe step ok', { name: name.replace(/\W/g, ''), ms }) : (message ?? name),
      ),
      ...(hostKey && !hostKey.accepted
        ? [tell('host key shown', { type: hostKey.type, fingerprint: hostKey.fingerprint })]
        : []),
    ],
  };
}
