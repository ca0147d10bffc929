import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { fault, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import { connect } from './connect';
import { startDeadline, type Deadline } from './deadline';
import { findAcceptedKey, isAccepted, readHostKey, type HostKey } from './host-key';
import { lostFault } from './lost-fault';
import { openSocket, socketFault } from './open-socket';
import { remoteFolder } from './remote-path';
import { listFolder } from './remote-size';
import type { Session } from './session';
import { folderState } from './sftp-errors';
import { LinkLost, unlessRefused } from './sftp-problem';
import { usualDeadlines, type Credentials, type DeliveryTarget, type LinkOptions } from './target';

export type ProbeStepName = 'name' | 'port' | 'host key' | 'log-in' | 'folder';

export interface ProbeStep {
  readonly name: ProbeStepName;
  readonly ok: boolean;
  readonly ms: number;
  readonly fault?: Fault;
}

/** What a test of the connection found; the steps that were tried, in order, up to the first that failed. */
export interface ProbeReport {
  readonly ok: boolean;
  readonly steps: readonly ProbeStep[];
  /** The key the server shows, accepted or not. */
  readonly hostKey?: HostKey & { readonly accepted: boolean };
  /** Where a session starts. */
  readonly home?: string;
  /** How many files and folders can be seen there; absent where the server does not show them. */
  readonly entries?: number;
}

type Found = { hostKey?: ProbeReport['hostKey']; home?: string; entries?: number };

/** Tests a connection step by step. Never writes: a test file could be taken for the newest delivery. */
export async function probe(
  target: DeliveryTarget,
  credentials: Credentials,
  options: LinkOptions = {},
): Promise<ProbeReport> {
  const connectMs = options.deadlines?.connectMs ?? usualDeadlines.connectMs;
  const steps: ProbeStep[] = [];
  const found: Found = {};
  let session: Session | undefined;

  const step = async (
    name: ProbeStepName,
    run: (deadline: Deadline) => Promise<Result<unknown, Fault>>,
  ): Promise<boolean> => {
    const deadline = startDeadline(connectMs, options.signal);
    const start = performance.now();
    const outcome = await run(deadline);
    deadline.clear();
    const ms = Math.round(performance.now() - start);
    steps.push(outcome.ok ? { name, ok: true, ms } : { name, ok: false, ms, fault: outcome.error });
    return outcome.ok;
  };

  const passed =
    (await step('name', (deadline) => findName(target, deadline))) &&
    (await step('port', (deadline) => knock(target, deadline))) &&
    (await step('host key', async (deadline) => {
      const key = await checkHostKey(target, deadline, options);
      if (key.ok) found.hostKey = key.value;
      return key.ok && !key.value.accepted ? err(notAccepted(target, key.value)) : key;
    })) &&
    (await step('log-in', async () => {
      const opened = await connect(target, credentials, options);
      if (opened.ok) session = opened.value;
      return opened;
    })) &&
    (await step('folder', async () => (session ? lookIn(session, target, found, options) : ok(undefined))));
  await session?.end();
  return { ok: passed, steps, ...found };
}

async function findName({ host, port }: DeliveryTarget, deadline: Deadline): Promise<Result<unknown, Fault>> {
  if (isIP(host) !== 0) return ok(undefined);
  try {
    return ok(await Promise.race([lookup(host), deadline.over]));
  } catch (problem) {
    return err(
      problem instanceof LinkLost
        ? lostFault(problem, { host, port }, deadline.seconds)
        : socketFault(problem, host, port),
    );
  }
}

async function knock({ host, port }: DeliveryTarget, deadline: Deadline): Promise<Result<unknown, Fault>> {
  const opened = await openSocket(host, port, deadline);
  if (opened.ok) opened.value.destroy();
  return opened;
}

async function checkHostKey(
  { host, port, hostKeys }: DeliveryTarget,
  deadline: Deadline,
  options: LinkOptions,
): Promise<Result<HostKey & { accepted: boolean }, Fault>> {
  const shown = await readHostKey(host, port, options);
  if (!shown.ok) return shown;
  if (isAccepted(shown.value, hostKeys)) return ok({ ...shown.value, accepted: true });
  const other =
    hostKeys.length > 0 ? await findAcceptedKey(host, port, hostKeys, shown.value.type, deadline) : undefined;
  return ok(other ? { ...other, accepted: true } : { ...shown.value, accepted: false });
}

function notAccepted({ host, hostKeys }: DeliveryTarget, { fingerprint: seen, type }: HostKey): Fault {
  return fault(hostKeys.length === 0 ? 'host key not accepted yet' : 'host key changed', 'stop', { host, seen, type });
}

/** A folder that cannot be seen is no failure: some vendors only let files be dropped in. */
async function lookIn(
  session: Session,
  { host, port, username: user, folder }: DeliveryTarget,
  found: Found,
  options: LinkOptions,
): Promise<Result<unknown, Fault>> {
  const path = remoteFolder(folder);
  if (!path.ok) return path;
  try {
    const home = await unlessRefused(session.ask<string>('find home', (sftp, done) => sftp.realpath('.', done)));
    if (home !== undefined) found.home = home;
    const state = await folderState(session, path.value);
    if (state === 'missing') return err(fault('remote folder missing', 'person', { host, user, folder }));
    if (state === 'file') return err(fault('remote folder is a file', 'person', { host, folder }));
    const entries = await listFolder(session, path.value === '' ? '.' : path.value);
    if (entries) found.entries = entries.filter(({ filename }) => filename !== '.' && filename !== '..').length;
    return ok(undefined);
  } catch (problem) {
    if (!(problem instanceof LinkLost)) throw problem;
    const seconds = Math.round((options.deadlines?.operationMs ?? usualDeadlines.operationMs) / 1000);
    return err(lostFault(problem, { host, port }, seconds));
  }
}
