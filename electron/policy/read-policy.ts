import { lstatSync, readFileSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';
import type { z } from 'zod';
import { fault, type Fault } from '../../shared/fault';
import { mostPolicyBytes, noPolicy, type Policy, policySchema } from '../../shared/policy/policy';
import { err, ok, type Result } from '../../shared/result';
import type { PolicyPlace } from './policy-place';
import { onlyAdministratorsMayChange, rightsOf } from './windows-rights';

/** macOS's own group of administrators. */
const adminGroup = 80;

/**
 * What the IT department decided. Without a file nothing was. A file that others may change, or that is not wholly
 * understood, is a fault, never no policy: whoever damages it must not get rid of it.
 */
export function readPolicy(place: PolicyPlace): Result<Policy, Fault> {
  const { file } = place;
  const refused = (code: 'policy unreadable' | 'policy open to others'): Result<never, Fault> =>
    err(fault(code, 'stop', { file }));
  let found: Stats | undefined;
  try {
    found = lstatSync(file, { throwIfNoEntry: false });
  } catch {
    return refused('policy unreadable');
  }
  if (!found) return ok(noPolicy);
  if (!found.isFile() || found.size > mostPolicyBytes) return refused('policy unreadable');
  let text: string;
  try {
    if (!isProtected(place, found)) return refused('policy open to others');
    text = readFileSync(file, 'utf8');
  } catch {
    return refused('policy unreadable');
  }
  return policyFrom(text, file);
}

/** The text of a policy file, checked. `file` is only for the sentences. */
function policyFrom(text: string, file: string): Result<Policy, Fault> {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return err(fault('policy not understood', 'stop', { file }));
  }
  const checked = policySchema.safeParse(data);
  return checked.success
    ? ok(checked.data)
    : err(fault('policy not valid', 'stop', { file, field: fieldOf(checked.error.issues[0]) }));
}

function fieldOf(issue: z.core.$ZodIssue | undefined): string {
  const unknown = issue?.code === 'unrecognized_keys' ? (issue.keys[0] ?? '') : undefined;
  const path = [...(issue?.path ?? []), ...(unknown === undefined ? [] : [unknown])];
  return path.length === 0 ? '{ }' : path.map(String).join('.');
}

/** File and folder; whatever lies above is the system's own. */
function isProtected({ file, administrators }: PolicyPlace, found: Stats): boolean {
  if (process.platform === 'win32') return isProtectedOnWindows(file, found);
  const folder = lstatSync(dirname(file));
  return folder.isDirectory() && [found, folder].every((one) => isClosed(one, administrators));
}

/** Owned by an administrator; with an access control list, the bits of the group tell the most that anybody may do. */
export function isClosed(
  { uid, gid, mode }: Pick<Stats, 'uid' | 'gid' | 'mode'>,
  administrators: readonly number[],
): boolean {
  const groupIsTheirs = gid === 0 || (process.platform === 'darwin' && gid === adminGroup);
  return administrators.includes(uid) && (mode & 0o002) === 0 && ((mode & 0o020) === 0 || groupIsTheirs);
}

let seen: { readonly mark: string; readonly closed: boolean } | undefined;

/** To ask Windows takes half a second; a change of rights shows in the time of change. */
function isProtectedOnWindows(file: string, found: Stats): boolean {
  const folder = lstatSync(dirname(file));
  const mark = [found, folder].map(({ ino, size, mtimeMs, ctimeMs }) => [ino, size, mtimeMs, ctimeMs].join()).join(';');
  if (seen?.mark !== mark) {
    const [ofFile = '', ofFolder = ''] = rightsOf([file, dirname(file)]);
    const closed =
      folder.isDirectory() &&
      onlyAdministratorsMayChange(ofFile, 'file') &&
      onlyAdministratorsMayChange(ofFolder, 'folder');
    seen = { mark, closed };
  }
  return seen.closed;
}
