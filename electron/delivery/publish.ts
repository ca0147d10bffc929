import { fault, type Fault } from '../../shared/fault';
import { placeFile, type Placed } from './place-file';
import type { Place } from './place';
import type { Session } from './session';
import type { DeliveryOptions, DeliveryOutcome } from './target';
import type { Before } from './upload';

/** The link is gone before the end was seen; what lies under this path is to be looked at over a new one. */
export interface CutShort {
  readonly is: 'cut';
  readonly path: string;
  /** Under the name that the vendor reads. */
  readonly final: boolean;
  readonly sent: number;
  readonly everything: boolean;
  /** The file that lay there before, where it was to be replaced and the server told. */
  readonly before: Before | undefined;
  readonly fault: Fault;
}

/** How sure it is, for the outcome. */
export type Proof = Pick<Extract<Placed, { is: 'placed' }>, 'verified' | 'seen' | 'oneByOne'>;

export type Published = DeliveryOutcome | CutShort;

/** The same name every time, written directly over the last one. */
export async function publishOver(
  session: Session,
  place: Place,
  bytes: Buffer,
  options: DeliveryOptions,
): Promise<Published> {
  return outcomeOf(await placeFile(session, place, bytes, false, options), place, bytes);
}

/** What a placed file means for the delivery. */
export function outcomeOf(placed: Placed, place: Place, bytes: Buffer): Published {
  switch (placed.is) {
    case 'placed':
      return delivered(place, bytes, placed);
    case 'taken':
      return { is: 'failed', fault: takenFault(place) };
    case 'refused':
      return { is: 'failed', fault: placed.fault };
    case 'cut':
      return { ...placed, path: place.path, final: true };
    case 'left':
      // A part of ours, or ours with damage here and there: whoever is in it may be read as we wrote them.
      return { is: 'unknown', remote: place.path, fault: placed.fault };
  }
}

export function takenFault({ host, folder, file }: Place): Fault {
  return fault('remote name taken', 'person', { host, folder, file });
}

export function delivered(place: Place, bytes: Buffer, { verified, seen, oneByOne }: Proof): DeliveryOutcome {
  return {
    is: 'delivered',
    remote: place.path,
    verified,
    bytes: bytes.length,
    ...(!seen && { unseen: true as const }),
    ...(oneByOne && { oneByOne: true as const }),
  };
}
