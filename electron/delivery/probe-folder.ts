import { fault, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import { lostFault } from './lost-fault';
import type { ProbeFound } from './probe-report';
import { publishWay } from './publish-way';
import { remoteFolder } from './remote-path';
import { listFolder } from './remote-size';
import type { Session } from './session';
import { folderState } from './sftp-errors';
import { LinkLost, unlessRefused } from './sftp-problem';
import { usualDeadlines, type DeliveryTarget, type LinkOptions } from './target';

/** A folder that cannot be seen is no failure: some vendors only let files be dropped in. */
export async function lookIn(
  session: Session,
  { host, port, username: user, folder, reads }: DeliveryTarget,
  found: ProbeFound,
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
    found.announced = session.announced();
    if (reads) found.publish = await publishWay(session, reads, path.value);
    return ok(undefined);
  } catch (problem) {
    if (!(problem instanceof LinkLost)) throw problem;
    const seconds = Math.round((options.deadlines?.operationMs ?? usualDeadlines.operationMs) / 1000);
    return err(lostFault(problem, { host, port }, seconds));
  }
}

/** Blocks of a file system, in OpenSSH’s statvfs@openssh.com. */
interface FileSystem {
  readonly f_frsize: number | bigint;
  readonly f_bavail: number | bigint;
}

/** Bytes that are free for us in the folder; undefined where the server does not tell, or not any more. */
export async function readFreeSpace(session: Session, { folder }: DeliveryTarget): Promise<number | undefined> {
  const path = remoteFolder(folder);
  if (!path.ok) return undefined;
  try {
    const told = await unlessRefused(
      session.ask<FileSystem>('stat', (sftp, done) =>
        sftp.ext_openssh_statvfs(path.value === '' ? '.' : path.value, (problem, space: FileSystem) =>
          done(problem, space),
        ),
      ),
    );
    return told && Number(told.f_frsize) * Number(told.f_bavail);
  } catch (problem) {
    if (!(problem instanceof LinkLost)) throw problem;
    return undefined;
  }
}
