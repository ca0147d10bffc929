import { userInfo } from 'node:os';
import { exitCodeOf, fault } from '../../shared/fault';
import type { Hold } from '../../shared/verdict/verdict';
import type { CommandWord } from '../../shared/words/en/commands';
import { logIn } from '../log/log-file';
import { runEntry } from '../log/log-run';
import { credentialsOf } from '../run/credentials';
import { loadFeed } from '../run/load-feed';
import type { RunReport } from '../run/report';
import { runFeed } from '../run/run-feed';
import { type Answer, type ExitCode, faultAnswer, faultData, holdData, holdSentence, tell } from './answer';
import { changeWords } from './change-words';
import { type CommandContext, storeOf } from './context';
import { setByHandWords } from './override-words';
import { scheduledSend } from './scheduled-send';
import { scheduleOf } from './service/service';
import { vendorName } from './vendor-name';

/** `send FEED`: a whole run. An approval sends a held file as it was shown, or lets this run pass its limits. */
export async function send(
  context: CommandContext,
  feedFile: string,
  options: { approve?: string; full: boolean },
): Promise<Answer> {
  const loaded = await loadFeed(feedFile);
  if (!loaded.ok) return faultAnswer(loaded.error);
  const report = await runFeed({
    loaded: loaded.value,
    store: storeOf(context, loaded.value),
    credentials: credentialsOf(context.secrets),
    trigger: 'command',
    now: context.now,
    full: options.full,
    signal: context.signal,
    ...(options.approve !== undefined && { approval: { by: personAtTheKeys(), reason: options.approve } }),
  });
  logIn(context.root).write(runEntry(loaded.value.stateName, 'command', { ...report, code: report.fault?.code }));
  return {
    exit: exitOf(report),
    data: reportData(report),
    words: reportWords(report, feedFile, vendorName(loaded.value.feed)),
  };
}

/** `send FEED --scheduled`: what the schedule has due now, with its holidays, its fresh export and its further tries. */
export async function sendScheduled(
  context: CommandContext,
  feedFile: string,
  { waits, times }: { readonly waits: boolean; readonly times?: readonly string[] },
): Promise<Answer> {
  const loaded = await loadFeed(feedFile);
  if (!loaded.ok) return faultAnswer(loaded.error);
  const schedule = scheduleOf(loaded.value.feed.schedule, times);
  if (!schedule) return faultAnswer(fault('no times', 'usage', {}));
  const report = await scheduledSend(context, loaded.value, schedule, waits);
  if (!report) return { exit: 0, data: { outcome: 'nothing due', holds: [] }, words: [tell('nothing due')] };
  logIn(context.root).write(runEntry(loaded.value.stateName, 'schedule', { ...report, code: report.fault?.code }));
  return {
    exit: exitOf(report),
    data: reportData(report),
    words: reportWords(report, feedFile, vendorName(loaded.value.feed)),
  };
}

/** Who approves, for the history; a service without an account name still is somebody. */
export function personAtTheKeys(): string {
  try {
    return userInfo().username;
  } catch {
    return 'command line';
  }
}

function exitOf({ outcome, fault }: RunReport): ExitCode {
  if (outcome === 'sent' || outcome === 'nothing') return 0;
  if (outcome === 'held') return 3;
  return outcome === 'failed' && fault ? exitCodeOf(fault) : 1;
}

function reportData({ fault, holds, ...rest }: RunReport): Answer['data'] {
  return { ...rest, holds: holdData(holds), ...(fault && faultData(fault)) };
}

/** What a person can do about a held run. */
export function whatNext(holds: readonly Hold[], hasFile: boolean): CommandWord {
  if (hasFile) return 'held file';
  return holds.every(({ approvable }) => approvable) ? 'held without news' : 'held for good';
}

/** What this run found out about earlier files. */
function earlierWords({ settled, collected, fault }: RunReport, vendor: string): string[] {
  const words: string[] = [];
  if (settled?.as === 'not delivered') words.push(tell('settled not delivered'));
  else if (settled?.as === 'sent again') words.push(tell('settled sent again'));
  // A fault says itself that nothing was sent, and what is open.
  else if (settled && !(settled.as === 'unclear' && fault)) words.push(tell('settled', { as: settled.as }));
  if (collected)
    words.push(
      tell('collected', { vendor, count: collected.length, files: collected.map(({ file }) => file).join(', ') }),
    );
  return words;
}

function reportWords(report: RunReport, feed: string, vendor: string): string[] {
  const { outcome, holds, counts, fault, verified } = report;
  const words: string[] = [...earlierWords(report, vendor)];
  if (counts && outcome === 'sent') words.push(changeWords(counts));
  else if (counts && outcome !== 'nothing') words.push(tell('was to be sent', { changes: changeWords(counts) }));
  if (counts && counts.missing > 0) words.push(tell('missing', { count: counts.missing }));
  if (report.setByHand) words.push(...setByHandWords(report.setByHand));
  if (report.byHand) words.push(tell('by hand', { count: report.byHand, vendor }));
  if (report.supersedes) words.push(tell('superseded', { run: report.supersedes }));
  switch (outcome) {
    case 'sent':
      words.push(
        tell('delivered', { file: report.file ?? '', bytes: report.bytes ?? 0, verified: verified ?? 'accepted' }),
      );
      if (report.approved) words.push(tell('approved', { by: report.approved.by }));
      break;
    case 'nothing':
      words.push(tell('nothing', { vendor }));
      break;
    case 'held':
      words.push(tell('held'), ...holds.map(holdSentence), tell(whatNext(holds, report.file !== undefined), { feed }));
      break;
    case 'failed':
    case 'unknown':
      if (fault) words.push(faultData(fault).error.message);
  }
  return words;
}
