import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fault } from '../../../shared/fault';
import { type Schedule, scheduleSchema } from '../../../shared/feed/schedule';
import { loadFeed } from '../../run/load-feed';
import { zoneOf } from '../../schedule/occurrences';
import { type Answer, faultAnswer, tell } from '../answer';
import type { CommandContext } from '../context';
import { launchdFiles } from './launchd';
import type { ServicePlan } from './service-plan';
import { systemdFiles } from './systemd';
import { taskSchedulerFiles } from './task-scheduler';

export const serviceSystems = ['windows', 'macos', 'linux'] as const;
export type ServiceSystem = (typeof serviceSystems)[number];

const makers = { windows: taskSchedulerFiles, macos: launchdFiles, linux: systemdFiles };

/** `service FEED --for SYSTEM`: definitions for the system's own scheduler, so that nobody needs to be logged in. */
export async function service(
  { root }: CommandContext,
  feedFile: string,
  options: { readonly system: ServiceSystem; readonly out: string; readonly times?: readonly string[] },
): Promise<Answer> {
  const loaded = await loadFeed(feedFile);
  if (!loaded.ok) return faultAnswer(loaded.error);
  const { feed, stateName } = loaded.value;
  const schedule = scheduleOf(feed.schedule, options.times);
  if (!schedule) return faultAnswer(fault('no times', 'usage', {}));
  const { system } = options;
  const file = resolve(feedFile);
  const plan: ServicePlan = {
    title: feed.name,
    name: serviceName(feed.name, stateName),
    command: [...ownCommand(), 'send', file, '--scheduled', '--state', resolve(root), ...timesGiven(options.times)],
    folder: dirname(file),
    schedule,
    timeZone: zoneOf(schedule),
    hours: Math.ceil(schedule.catchUpHours) + 1,
  };
  const files = makers[system](plan);
  const folder = resolve(options.out);
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    return faultAnswer(fault('output not writable', 'usage', { file: folder }));
  }
  const paths = files.map(({ name }) => join(folder, name));
  const taken = paths.find((path) => existsSync(path));
  if (taken !== undefined) return faultAnswer(fault('output exists', 'usage', { file: taken }));
  for (const [index, { bytes }] of files.entries()) {
    const path = paths[index] ?? '';
    try {
      writeFileSync(path, bytes, { mode: 0o600 });
    } catch {
      return faultAnswer(fault('output not writable', 'usage', { file: path }));
    }
  }

  const { connection } = feed;
  const login = connection?.privateKeyFile === undefined ? 'password' : 'key';
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return {
    exit: 0,
    data: { files: paths, name: plan.name, command: plan.command, times: schedule.at, days: schedule.days },
    words: [
      tell('service written', { count: paths.length, files: paths.join(', ') }),
      tell(`service ${system}`, {
        file: paths[0] ?? '',
        name: plan.name,
        folder: system === 'linux' ? join(homedir(), '.config/systemd/user') : join(homedir(), 'Library/LaunchAgents'),
      }),
      tell(`service secrets ${system}`, { login, name: plan.name }),
      ...(system !== 'linux' && plan.timeZone !== zone
        ? [tell('service zone', { zone: plan.timeZone, here: zone })]
        : []),
    ],
  };
}

/** The feed's schedule, at other times where they are given; undefined where there are none at all. */
export function scheduleOf(schedule: Schedule | undefined, times?: readonly string[]): Schedule | undefined {
  if (times === undefined || times.length === 0) return schedule;
  return { ...(schedule ?? scheduleSchema.parse({ at: '08:00' })), at: [...times] };
}

function timesGiven(times: readonly string[] = []): string[] {
  return times.length === 0 ? [] : ['--times', ...times];
}

/** How this very program is started again: the packaged app by itself, a checkout by its Node. */
function ownCommand(): readonly string[] {
  const program = process.env.APPIMAGE ?? process.execPath;
  return process.versions.electron === undefined ? [program, resolve(process.argv[1] ?? '')] : [program];
}

/** Only what every system takes in a name; two feeds of one name differ. */
function serviceName(title: string, stateName: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 40);
  const mark = createHash('sha256').update(stateName).digest('hex').slice(0, 6);
  return ['roster-courier', plain, mark].filter((part) => part !== '').join('-');
}
