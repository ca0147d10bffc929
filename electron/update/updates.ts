import type { UpdatesView } from '../../shared/bridge/updates-view';
import { fault, type Fault, FaultError } from '../../shared/fault';
import { decideUpdate, type UpdateFacts, type UpdateStep } from '../../shared/update/decide-update';
import { firstLookAfter, nextLookAfter } from '../../shared/update/next-look';
import type { UpdatePlace } from '../../shared/update/update-place';
import { fetchPackage, isAsSigned, type PackageOrder, packageUrl } from './fetch-package';
import { type Offer, offerOf, placeMark } from './known-release';
import { nothingRemembered } from './memory';
import type { PackageInstaller } from './package-installer';
import { fetchRelease } from './read-release';
import type { UpdatePorts, Updates } from './update-ports';

const tick = 60_000;
/** Longer than any installer takes to end the app. */
const stillHere = 10 * 60_000;

/** Looks for newer versions, fetches them and installs them, each when decideUpdate says so. */
export function keepUpdated(ports: UpdatePorts): Updates {
  const { clock, memories, version: running } = ports;
  let busy: UpdatesView['working'];
  let ready: { readonly order: PackageOrder; readonly file: string; readonly installer: PackageInstaller } | undefined;
  let fetchFrom = 0;
  let errand = new AbortController();
  let callOff: () => void = () => undefined;
  const now = (): number => clock.now().getTime();
  const iso = (at: number): string => new Date(at).toISOString();

  function offer(place: UpdatePlace): Offer | undefined {
    const here = { version: running, now: now(), kind: ports.ownPackage(), arch: ports.arch };
    return offerOf(memories.read(), place, here);
  }

  /** What is remembered is about the place that is set now; another one begins anew. */
  async function settled(): Promise<void> {
    const { allowed, place } = ports.decided();
    if (!allowed || !place || memories.read().place === placeMark(place)) return;
    ready = undefined;
    fetchFrom = 0;
    const nextLook = iso(firstLookAfter(now(), ports.chance()));
    await memories.change(() => ({ ...nothingRemembered, place: placeMark(place), nextLook }));
  }

  function isReady(found: Offer | undefined): boolean {
    return ready !== undefined && found?.package?.sha512 === ready.order.package.sha512;
  }

  function decide(asked?: 'look' | 'install'): UpdateStep {
    const { allowed, place } = ports.decided();
    const { nextLook, failed } = memories.read();
    const found = place && offer(place);
    let known: UpdateFacts['known'] = 'nothing';
    if (found?.newer && !found.package) known = 'to tell';
    else if (found?.package && isReady(found))
      known = failed === found.release.version && asked === undefined ? 'to tell' : 'ready';
    else if (found?.package && now() >= fetchFrom) known = 'to fetch';
    return decideUpdate({
      ...ports.surroundings(),
      ...{ now: now(), allowed, placeSet: place !== undefined, known, asked },
      ...(nextLook !== undefined && { nextLook: Date.parse(nextLook) }),
    });
  }

  async function failed(problem: Fault): Promise<void> {
    const failures = memories.read().failures + 1;
    const nextLook = iso(nextLookAfter(now(), failures, ports.chance()));
    const { code, values } = problem;
    await memories.change((memory) => ({ ...memory, failures, nextLook, problem: { code, values } }));
  }

  async function look(): Promise<void> {
    const { place } = ports.decided();
    if (!place) return;
    const { signal } = (errand = new AbortController());
    const { seen } = memories.read();
    const found = await fetchRelease(ports.line, place, { version: running, now: now(), seen }, signal);
    if (signal.aborted) return;
    const lookedAt = iso(now());
    if (!found.ok) {
      await failed(found.error);
      await memories.change((memory) => ({ ...memory, lookedAt }));
      ports.log({ what: 'updates looked', outcome: 'failed', code: found.error.code });
      return;
    }
    const { release, list } = found.value;
    const nextLook = iso(nextLookAfter(now(), 0, ports.chance()));
    await memories.change(({ problem: _solved, ...memory }) => ({
      ...memory,
      ...{ failures: 0, lookedAt, nextLook, list, seen: release.made },
    }));
    fetchFrom = 0;
    const offered = offer(place);
    ports.log({ what: 'updates looked', outcome: offered?.newer ? 'newer' : 'none', found: release.version });
    if (!offered?.newer || offered.package || memories.read().told === release.version) return;
    await memories.change((memory) => ({ ...memory, told: release.version }));
    ports.tell(release.version);
  }

  async function fetch(): Promise<void> {
    const { place } = ports.decided();
    const found = place && offer(place);
    if (!place || !found?.package) return;
    const { signal } = (errand = new AbortController());
    const { version } = found.release;
    const order: PackageOrder = { package: found.package, address: place.address, version, running };
    const { kind, size, sha512 } = found.package;
    const installer = await ports.installer({
      ...{ kind, version, url: packageUrl(order), size, sha512, folder: ports.folder },
      fetch: (into) => fetchPackage(ports.line, order, into, signal),
    });
    try {
      const file = await installer.fetch();
      if (!(await isAsSigned(file, found.package)))
        throw new FaultError(fault('package not as signed', 'stop', { version }));
      ready = { order, file, installer };
      await memories.change(({ problem: _solved, ...memory }) => ({ ...memory, failures: 0 }));
      ports.log({ what: 'update fetched', version });
    } catch (problem) {
      if (signal.aborted) return;
      const known = problem instanceof FaultError ? problem.fault : undefined;
      const told = known ?? fault('package not fetched', 'retry', { version, running });
      await failed(told);
      fetchFrom = nextLookAfter(now(), memories.read().failures, ports.chance());
      ports.log({ what: 'update failed', version, code: told.code });
    }
  }

  async function install(asked?: 'install'): Promise<void> {
    if (!ready) return;
    const { order, file, installer } = ready;
    const { version } = order;
    if (!(await isAsSigned(file, order.package))) {
      ready = undefined;
      const changed = fault('package not as signed', 'stop', { version });
      await failed(changed);
      fetchFrom = nextLookAfter(now(), 1, ports.chance());
      throw new FaultError(changed);
    }
    // The file was read for a while: a run may have come nearer.
    if (decide(asked).do !== 'install') throw new FaultError(fault('update not now', 'retry', { because: 'due soon' }));
    const hidden = !ports.surroundings().window.open;
    await memories.change((memory) => ({ ...memory, installing: { version, at: iso(now()), hidden } }));
    ports.log({ what: 'update begun', version, byItself: asked === undefined });
    const callOffWatch = clock.after(stillHere, () => void notInstalled(version));
    try {
      await installer.install();
    } catch {
      callOffWatch();
      await notInstalled(version);
      throw new FaultError(fault('update not installed', 'person', { version, running }));
    }
  }

  async function notInstalled(version: string): Promise<void> {
    const { code, values } = fault('update not installed', 'person', { version, running });
    await memories.change(({ installing: _over, ...memory }) => ({
      ...memory,
      ...{ failed: version, problem: { code, values } },
    }));
    ports.log({ what: 'update failed', version, code });
    ports.changed();
  }

  /** One thing at a time; what goes wrong by itself is in the view. */
  async function alone(what: NonNullable<typeof busy>, work: () => Promise<void>): Promise<void> {
    busy = what;
    ports.changed();
    try {
      await work();
    } finally {
      busy = undefined;
      ports.changed();
    }
  }

  async function turn(): Promise<void> {
    if (busy !== undefined) return;
    await settled();
    const step = decide();
    if (step.do === 'look') await alone('look', look);
    else if (step.do === 'fetch') await alone('fetch', fetch);
    else if (step.do === 'install') await alone('install', () => install());
  }

  function plan(): void {
    callOff = clock.after(tick, () => {
      void turn()
        .catch(() => undefined)
        .finally(plan);
    });
  }

  async function cameBack(): Promise<void> {
    const { installing } = memories.read();
    if (!installing) return;
    const { version } = installing;
    if (version !== running) return notInstalled(version);
    await memories.change(({ installing: _done, failed: _no, problem: _solved, ...memory }) => memory);
    ports.log({ what: 'update installed', version });
  }

  void cameBack();
  plan();
  return {
    view() {
      const { allowed, byPolicy, place } = ports.decided();
      const memory = memories.read();
      const base = { version: running, allowed, decided: byPolicy, again: false };
      if (!allowed || !place) return { ...base, is: 'nothing', ...(allowed ? {} : { decided: true }) };
      if (memory.place !== placeMark(place)) return { ...base, place, is: 'nothing' };
      const found = offer(place);
      const step = decide();
      return {
        ...base,
        place,
        ...(memory.lookedAt !== undefined && { lookedAt: memory.lookedAt }),
        ...(memory.problem && { problem: memory.problem }),
        ...(found && { found: found.release.version }),
        is: stateOf(found),
        ...(busy && { working: busy }),
        again: found !== undefined && memory.failed === found.release.version,
        ...(step.do === 'wait' && {
          why: { because: step.because, ...(step.at !== undefined && { at: iso(step.at) }) },
        }),
      };
    },
    async look() {
      await settled();
      const step = decide('look');
      if (step.do !== 'look') throw new FaultError(refusal(step));
      if (busy === undefined) await alone('look', look);
      void turn();
    },
    async install() {
      const step = decide('install');
      if (busy !== undefined || step.do !== 'install') throw new FaultError(refusal(step));
      await alone('install', () => install('install'));
    },
    letGo() {
      errand.abort();
    },
    stop() {
      callOff();
      errand.abort();
    },
  };

  function stateOf(found: Offer | undefined): UpdatesView['is'] {
    if (!found?.newer) return found && found.release.version !== running ? 'older' : 'nothing';
    if (!found.package) return 'tell';
    if (isReady(found)) return 'ready';
    return 'fetch';
  }
}

function refusal(step: UpdateStep): Fault {
  if (step.do !== 'wait') return fault('busy', 'retry');
  const { because } = step;
  if (because === 'forbidden') return fault('decided by IT', 'stop');
  const near = ['running', 'open', 'due soon', 'just due'].includes(because);
  return near ? fault('update not now', 'retry', { because }) : fault('update not ready', 'person');
}
