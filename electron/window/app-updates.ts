import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, powerMonitor } from 'electron';
import type { FeedTimes, UpdateFacts } from '../../shared/update/decide-update';
import { ownPackage } from '../../shared/update/how-installed';
import type { PackageKind } from '../../shared/update/release';
import type { Locale } from '../../shared/words/locale';
import { say } from '../../shared/words/say';
import type { Log } from '../log/log-file';
import { decidedUpdates } from '../policy/in-force';
import { systemClock } from '../schedule/clock';
import { feedTimes } from '../schedule/feed-times';
import type { SchedulerPorts } from '../schedule/scheduler';
import { installFacts } from '../update/install-facts';
import { updateMemories, type UpdateMemories } from '../update/memory';
import { netLine } from '../update/net-line';
import type { UpdaterPart } from '../update/package-installer';
import type { Updates } from '../update/update-ports';
import { keepUpdated } from '../update/updates';
import type { Desk } from './desk';
import { stateOf } from './feed-views';
import type { MainWindow } from './main-window';
import { notify } from './notices';
import type { Wait } from './wait';

interface Surroundings {
  readonly desk: Desk;
  readonly memories: UpdateMemories;
  readonly window: MainWindow;
  readonly locale: () => Locale;
  readonly log: Log;
  readonly isRunning: (feed: string) => boolean;
  readonly schedule: Pick<SchedulerPorts, 'feeds' | 'attempted'>;
  /** What a due run waits for. */
  readonly waiting: (feed: string) => Wait | undefined;
}

/** Puts the looking for newer versions onto the app: its settings, its feeds, its window and its network. */
export function appUpdates({
  desk,
  memories,
  window,
  locale,
  log,
  isRunning,
  schedule,
  waiting,
}: Surroundings): Updates {
  const { home, out } = desk.folders;
  const exe = app.getPath('exe');
  // Asked for every minute, and on Windows only writing a file tells.
  let own: { readonly is: PackageKind | undefined } | undefined;

  function timesOf(): readonly FeedTimes[] {
    const now = desk.now();
    const scheduled = new Map(schedule.feeds().map((feed) => [feed.feed, feed]));
    return desk.settings.read().feeds.map(({ feed: { id } }) => {
      const feed = scheduled.get(id);
      const wait = waiting(id);
      const until = wait?.for === 'export' ? Date.parse(wait.until) : undefined;
      const times = feed ? feedTimes(feed, now, (name) => schedule.attempted(id, name), until) : { open: false };
      return { ...times, running: isRunning(id), held: stateOf(desk, id)?.held !== undefined };
    });
  }

  function surroundings(): Pick<UpdateFacts, 'feeds' | 'doubtful' | 'window'> {
    const shown = window.current();
    const open = shown?.isVisible() === true && !shown.isMinimized();
    const idle = powerMonitor.getSystemIdleTime() * 1_000;
    return { feeds: timesOf(), doubtful: desk.settings.read().recovered !== undefined, window: { open, idle } };
  }

  return keepUpdated({
    clock: systemClock,
    chance: Math.random,
    version: app.getVersion(),
    arch: process.arch,
    memories,
    line: netLine,
    folder: packagesFolder(home),
    decided: () => decidedUpdates(desk.settings.read().updates),
    surroundings,
    ownPackage: () => (own ??= { is: ownPackage(installFacts(process.platform, exe, process.resourcesPath)) }).is,
    async installer(order) {
      const part = (await import(pathToFileURL(join(out, 'updater.js')).href)) as UpdaterPart;
      return part.packageInstaller(order);
    },
    tell(found) {
      const body = say(locale(), 'screen', 'updates.tell', { found });
      notify({ title: say(locale(), 'screen', 'updates.notice', { found }), body, click: window.show });
    },
    changed: () => desk.tell({ event: 'updates changed' }),
    log: (entry) => log.write(entry),
  });
}

/** Beside the settings; what is remembered must be known before there is anything else. */
export function updatesFolder(home: string): string {
  return join(home, 'updates');
}

export function memoriesIn(home: string): UpdateMemories {
  return updateMemories(updatesFolder(home));
}

/** A package is too large for what Windows copies to a server when somebody logs off. */
function packagesFolder(home: string): string {
  const local = process.env.LOCALAPPDATA ?? '';
  const roams = process.platform === 'win32' && !process.env.ROSTER_COURIER_HOME && existsSync(local);
  return roams ? join(local, app.name, 'updates') : updatesFolder(home);
}
