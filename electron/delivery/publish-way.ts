import type { Session } from './session';
import { unlessRefused } from './sftp-problem';
import type { DeliveryTarget } from './target';

/** What a server shows that decides how a file with an agreed name is best put there. */
export interface Offers {
  /** A finished file takes another’s place in one step (posix-rename@openssh.com). */
  readonly oneStep: boolean;
  /** It shows what lies in the folder. */
  readonly shown: boolean;
}

export type PublishReason = 'one step' | 'one step not announced' | 'folder not shown' | 'newest file is read';

/** How a file is put there, and why so. */
export interface PublishWay extends Pick<DeliveryTarget, 'publish' | 'temporary'> {
  readonly because: PublishReason;
}

/** The surest way to put a file there that its vendor knows by name. */
export function publishWayFor({ oneStep, shown }: Offers): PublishWay {
  // In a folder that takes files and shows none, nothing can be renamed, or found again to be removed.
  if (!shown) return { publish: 'overwrite', because: 'folder not shown' };
  // Where it is not announced it may still be done; what refuses it is written over directly, as the delivery then says.
  return {
    publish: 'temp then rename',
    temporary: 'beside',
    because: oneStep ? 'one step' : 'one step not announced',
  };
}

/**
 * The surest way that the vendor’s reading and the server allow. Asks, and writes nothing. Where the newest file is read
 * there is one way: nothing unfinished may lie in that folder, and from elsewhere a name cannot be given to a file only
 * if it is free, which writing directly can.
 * @param folderPath in its one spelling
 * @throws LinkLost
 */
export async function publishWay(
  session: Session,
  reads: NonNullable<DeliveryTarget['reads']>,
  folderPath: string,
): Promise<PublishWay> {
  if (reads === 'the newest file') return { publish: 'unique name', because: 'newest file is read' };
  const folder = folderPath === '' ? '.' : folderPath;
  const list = await unlessRefused(session.ask<Buffer>('list', (sftp, done) => sftp.opendir(folder, done)));
  if (list) session.ask('close', (sftp, done) => sftp.close(list, done)).catch(() => undefined);
  return publishWayFor({ oneStep: session.announces('posix-rename@openssh.com'), shown: list !== undefined });
}
