import { appOrigin } from './asset';

/** What Electron tells about the frame that a message came from; null once that frame is gone. */
export interface SendingFrame {
  readonly origin: string;
  readonly url: string;
  readonly parent: unknown;
}

/** Only the top page of our own origin may call: no frame within it, no other origin, no page that is gone. */
export function isOwnPage(frame: SendingFrame | null | undefined): boolean {
  if (!frame) return false;
  return frame.parent === null && frame.origin === appOrigin && frame.url.startsWith(`${appOrigin}/`);
}
