import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import { weakOf } from './algorithms';
import { openOver } from './connect';
import type { Deadline } from './deadline';
import { bareHost } from './host';
import { isAccepted, typesToAsk } from './host-key';
import { askForKey, findAcceptedKey } from './host-key-search';
import { atJumpHost } from './jump';
import { readLogIn } from './log-in';
import { notAcceptedFault } from './log-in-over';
import { lostFault } from './lost-fault';
import { socketFault } from './open-socket';
import { lookIn, readFreeSpace } from './probe-folder';
import type { ProbeFound, ProbeReport, ProbeWarning, ShownKey } from './probe-report';
import { probeSteps, type ProbeOptions } from './probe-steps';
import { openProxy } from './proxy';
import { roadTo } from './road';
import type { Session } from './session';
import { LinkLost } from './sftp-problem';
import { usualDeadlines, type Credentials, type Deadlines, type DeliveryTarget } from './target';
import type { ProxyServer, Road, Server } from './way';

/** Below this a vendor’s disk is as good as full. */
const littleSpace = 10_000_000;

/** A test under way: what it is of, and what is known so far. */
interface Work {
  readonly target: DeliveryTarget;
  readonly credentials: Credentials;
  readonly options: ProbeOptions;
  readonly deadlines: Deadlines;
  readonly road: Road;
  readonly found: ProbeFound;
  readonly warnings: ProbeWarning[];
  session?: Session;
}

type Outcome = Promise<Result<unknown, Fault>>;

/**
 * Tests a connection step by step, and tells of each as it happens. Without credentials it comes as far as the log-in.
 * Never writes: a test file could be taken for the newest delivery.
 */
export async function probe(
  target: DeliveryTarget,
  credentials: Credentials,
  options: ProbeOptions = {},
): Promise<ProbeReport> {
  const deadlines = { ...usualDeadlines, ...options.deadlines };
  const road = roadTo(target, credentials, deadlines);
  const work: Work = { target, credentials, options, deadlines, road, found: {}, warnings: [] };
  const { steps, run } = probeSteps(options);
  const { proxy, jumpHost } = target;
  const left = road.finder === 'here' ? {} : { leftTo: road.finder };

  const passed =
    (!proxy || (await run('proxy', (deadline) => knockAtProxy(proxy, deadline)))) &&
    (!jumpHost || (await run('jump host', (deadline) => enterJumpHost(work, jumpHost, deadline)))) &&
    (await run('name', (deadline) => findName(work, deadline), left)) &&
    (await run('port', (deadline) => knock(road, deadline))) &&
    (await run('host key', (deadline) => seeKey(work, deadline))) &&
    (await run('log-in', () => logIn(work))) &&
    (await run('folder', () => seeFolder(work)));
  if (passed) await run('free space', () => seeSpace(work));
  await work.session?.end();
  road.close();
  return { ok: passed, steps, warnings: [...work.warnings, ...securityWarnings(work)], ...work.found };
}

async function knockAtProxy(proxy: ProxyServer, deadline: Deadline): Outcome {
  const opened = await openProxy(proxy, deadline);
  if (opened.ok) opened.value.destroy();
  return opened;
}

async function enterJumpHost(work: Work, jumpHost: Server, deadline: Deadline): Outcome {
  const { target, credentials, deadlines, found, road } = work;
  const { host, port } = jumpHost;
  const key = await shownKey(roadTo({ host, port, proxy: target.proxy }, credentials, deadlines), jumpHost, deadline);
  if (!key.ok) return err(atJumpHost(key.error, jumpHost));
  found.jumpHostKey = key.value;
  return key.value.accepted ? road.ready(deadline) : err(atJumpHost(notAcceptedFault(jumpHost, key.value), jumpHost));
}

async function findName({ target: { host, port }, road }: Work, deadline: Deadline): Outcome {
  const bare = bareHost(host);
  if (road.finder !== 'here' || isIP(bare) !== 0) return ok(undefined);
  try {
    return ok(await Promise.race([lookup(bare), deadline.over]));
  } catch (problem) {
    return err(
      problem instanceof LinkLost
        ? lostFault(problem, { host, port }, deadline.seconds)
        : socketFault(problem, host, port),
    );
  }
}

async function knock(road: Road, deadline: Deadline): Outcome {
  const opened = await road.line(deadline);
  if (opened.ok) opened.value.stream.destroy();
  return opened;
}

async function seeKey({ target, road, found }: Work, deadline: Deadline): Outcome {
  const key = await shownKey(road, target, deadline);
  if (!key.ok) return key;
  found.hostKey = key.value;
  return key.value.accepted ? key : err(notAcceptedFault(target, key.value));
}

/** The accepted key, where the server has it; else the one that it shows first. */
async function shownKey(road: Road, server: Server, deadline: Deadline): Promise<Result<ShownKey, Fault>> {
  const shown = await askForKey(road, typesToAsk(server.hostKeys), server.algorithms, deadline);
  if (!shown.ok) return shown;
  if (isAccepted(shown.value, server.hostKeys)) return ok({ ...shown.value, accepted: true });
  const other = await findAcceptedKey(road, server, shown.value.type, deadline);
  return ok(other ? { ...other, accepted: true } : { ...shown.value, accepted: false });
}

async function logIn(work: Work): Outcome {
  const { target, credentials, options, road, found, warnings } = work;
  const ready = await readLogIn(target, credentials);
  if (!ready.ok) return ready;
  if (ready.value.needlessPassphrase) warnings.push({ code: 'passphrase not needed', values: {} });
  const opened = await openOver(road, target, ready.value, options);
  if (!opened.ok) return opened;
  work.session = opened.value.session;
  if (opened.value.agreed) found.agreed = opened.value.agreed;
  return opened;
}

async function seeFolder({ session, target, found, options }: Work): Outcome {
  return session ? lookIn(session, target, found, options) : ok(undefined);
}

async function seeSpace({ session, target, found, warnings }: Work): Promise<Result<unknown, Fault> | undefined> {
  const free = session && (await readFreeSpace(session, target));
  if (free === undefined) return undefined;
  found.freeBytes = free;
  if (free < littleSpace) warnings.push({ code: 'little space left', values: { bytes: free } });
  return ok(free);
}

/** Old methods that a person allowed: whether they are really used. */
function securityWarnings({ target: { algorithms }, found: { agreed } }: Work): ProbeWarning[] {
  if (algorithms !== 'old' || !agreed) return [];
  const weak = weakOf(agreed);
  return weak.length === 0
    ? [{ code: 'old methods not needed', values: {} }]
    : [{ code: 'old methods used', values: { names: weak.join(', ') } }];
}
