import { appendFileSync } from 'node:fs';

/** What is written down, one durable thing each. */
export type Durable =
  | `journal ${string}`
  | 'journal aside'
  | 'kept file'
  | 'data key'
  | 'secrets'
  | 'settings'
  | 'settings backup'
  | 'lock'
  | 'lock takeover'
  | 'file';

/** How far the writing of it came. */
export type DurableStep = 'begun' | 'half written' | 'written' | 'synced' | 'in place' | 'done';

/** A moment of a run at which a rehearsed power cut may happen. */
export type FailPoint =
  | `${Durable}: ${DurableStep}`
  | 'run: under lock'
  | 'run: read'
  | 'upload: begun'
  | 'upload: connecting'
  | 'upload: logged in'
  | 'upload: sending'
  | 'upload: overwriting'
  | 'upload: checking'
  | 'upload: renaming'
  | 'upload: removing'
  | 'upload: ended';

const passed = new Map<FailPoint, number>();

/**
 * Whether this build rehearses power cuts: then a write is made in two halves. For everything that is shipped the
 * bundler puts "off" in the place of the variable, whatever the environment says; the crash tests' own bundle has "on".
 */
export function rehearsesCuts(): boolean {
  return process.env.ROSTER_COURIER_FAIL_POINTS === 'on';
}

/**
 * Kills this very process when ROSTER_COURIER_FAIL_AT names the point, "NAME" or, for the second time it is passed,
 * "NAME#2". With ROSTER_COURIER_FAIL_LIST, the points that are passed are listed in that file.
 */
export function failPoint(point: FailPoint): void {
  if (process.env.ROSTER_COURIER_FAIL_POINTS !== 'on') return;
  const times = (passed.get(point) ?? 0) + 1;
  passed.set(point, times);
  const name = times === 1 ? point : `${point}#${times}`;
  const list = process.env.ROSTER_COURIER_FAIL_LIST;
  if (list !== undefined) appendFileSync(list, `${name}\n`);
  if (process.env.ROSTER_COURIER_FAIL_AT === name) process.kill(process.pid, 'SIGKILL');
}
