import { fault, type Fault } from '../fault';
import { err, ok, type Result } from '../result';
import { type Release, releaseProduct, releaseSchema } from './release';
import { compareVersions } from './version';

export interface ReleaseFacts {
  /** The version that runs. */
  readonly version: string;
  /** Milliseconds. */
  readonly now: number;
  /** When the newest list was signed that this computer has seen from the same place (ISO 8601). */
  readonly seen?: string | undefined;
}

/** A computer whose clock is wrong by so much still takes a list that was signed a moment ago. */
const clockGrace = 24 * 3_600_000;

/**
 * What a list says whose signature was found good: a release that may be older than what runs, or the reason why it does
 * not count. Whoever owns the server can hand out any list that was ever signed; that is what is looked at here.
 * @param text what was signed
 */
export function judgeRelease(text: string, { version, now, seen }: ReleaseFacts): Result<Release, Fault> {
  const refused = (code: Parameters<typeof fault>[0], values = {}): Result<never, Fault> =>
    err(fault(code, 'stop', values));
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refused('updates not understood');
  }
  // Before the rest: another product's list need not look like ours.
  const product = typeof data === 'object' && data !== null && 'product' in data ? data.product : undefined;
  if (typeof product === 'string' && product !== releaseProduct) return refused('updates of another product');
  const checked = releaseSchema.safeParse(data);
  if (!checked.success) return refused('updates not understood');
  const release = checked.data;
  if (Date.parse(release.made) > now + clockGrace) return refused('updates from the future');
  if (seen !== undefined && Date.parse(release.made) < Date.parse(seen)) return refused('updates older than seen');
  if (Date.parse(release.until) < now)
    return refused('updates run out', { version: release.version, running: version });
  return ok(release);
}

/** Whether the release is a step forwards; never the same and never an older one. */
export function isNewer({ version }: Pick<Release, 'version'>, running: string): boolean {
  return compareVersions(version, running) > 0;
}
