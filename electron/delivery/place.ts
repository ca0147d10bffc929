import type { Fault } from '../../shared/fault';
import { ok, type Result } from '../../shared/result';
import { inFolder, remoteFileName, remoteFolder } from './remote-path';
import type { DeliveryTarget } from './target';

/** One file at one server: its paths, and the names for sentences about it. */
export interface Place {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  /** As a person wrote it. */
  readonly folder: string;
  readonly file: string;
  readonly path: string;
  /** In one spelling; '' is where the session starts. */
  readonly folderPath: string;
}

/** Where the target's file goes; a fault when folder or name could lead elsewhere. */
export function placeOf(target: DeliveryTarget): Result<Place, Fault> {
  const folder = remoteFolder(target.folder);
  if (!folder.ok) return folder;
  const file = remoteFileName(target.fileName);
  if (!file.ok) return file;
  return ok({
    host: target.host,
    port: target.port,
    user: target.username,
    folder: target.folder,
    file: file.value,
    path: inFolder(folder.value, file.value),
    folderPath: folder.value,
  });
}
