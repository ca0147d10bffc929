import { exitCodeOf } from '../../shared/fault';
import { say } from '../../shared/words/say';
import { type HostKey, pinOf } from '../delivery/host-key';
import { probe as probeServer } from '../delivery/probe';
import type { ProbeReport } from '../delivery/probe-report';
import { credentialsOf, wayCredentialsOf } from '../run/credentials';
import { type Answer, faultAnswer, faultData, tell } from './answer';
import type { CommandContext } from './context';
import { feedTarget } from './feed-target';

/** `probe FEED`: the way there, name, port, host key, log-in, folder. Writes nothing there and remembers nothing here. */
export async function probe(context: CommandContext, feedFile: string): Promise<Answer> {
  const found = await feedTarget(feedFile);
  if (!found.ok) return faultAnswer(found.error);
  const { loaded, target } = found.value;
  const credentials = await credentialsOf(context.secrets).load(loaded);
  // The server shows its key before anybody logs in, so that much can be tried without a password.
  if (!credentials.ok && credentials.error.code !== 'no credentials') return faultAnswer(credentials.error);
  const usable = credentials.ok ? credentials : await wayCredentialsOf(context.secrets, loaded);
  if (!usable.ok) return faultAnswer(usable.error);
  const report = await probeServer(target, usable.value, { signal: context.signal });

  const problem = report.steps.find((step) => step.fault)?.fault;
  return {
    exit: problem ? exitCodeOf(problem) : 0,
    data: {
      ...report,
      steps: report.steps.map(({ fault: cause, ...step }) => ({
        ...step,
        ...(cause && faultData(cause).error),
      })),
      warnings: report.warnings.map(({ code, values }) => ({
        ...values,
        code,
        message: say('en', 'warnings', code, values),
      })),
      ...(problem && faultData(problem)),
    },
    words: probeWords(report),
  };
}

function probeWords({ steps, hostKey, jumpHostKey, freeBytes, publish, warnings }: ProbeReport): string[] {
  const words = steps.map(({ name, ms, leftTo = '', fault: cause }) =>
    cause ? faultData(cause).error.message : tell('probe step ok', { name: `${name}${leftTo}`.replace(/\W/g, ''), ms }),
  );
  if (freeBytes !== undefined) words.push(tell('free space', { bytes: freeBytes }));
  if (publish)
    words.push(
      tell('publish way', { way: publish.publish.replaceAll(' ', ''), because: publish.because.replaceAll(' ', '') }),
    );
  if (jumpHostKey && !jumpHostKey.accepted) words.push(tell('jump host key shown', shown(jumpHostKey)));
  if (hostKey && !hostKey.accepted) words.push(tell('host key shown', shown(hostKey)));
  return [...words, ...warnings.map(({ code, values }) => say('en', 'warnings', code, values))];
}

function shown({ type, fingerprint }: HostKey): { type: string; fingerprint: string; pin: string } {
  return { type, fingerprint, pin: pinOf({ type, fingerprint }) };
}
