import { z } from 'zod';
import { feedId, text } from './parts';

/** Feeds: made, named, handed over, removed. */
export const feedsArguments = {
  feeds: z.void(),
  feed: z.strictObject({ feed: feedId }),
  /** Makes a feed for a vendor; for 'template' a dialog asks for the vendor's file. Null when the dialog was left. */
  createFeed: z.strictObject({ destination: z.enum(['connecteam', 'cosafe', 'template']), name: text.optional() }),
  /** Saves where a feed delivers for somebody else, through a dialog. Null when it was left. */
  saveHandOff: z.strictObject({ feed: feedId }),
  /** Asks for a hand-off file and shows what is in it; nothing is taken over yet. Null when the dialog was left. */
  openHandOff: z.void(),
  /** The same with one that the IT department offers, by its place in their list. */
  openOfferedHandOff: z.strictObject({ place: z.number().int().min(0).max(1000) }),
  /** Makes a feed of the hand-off that was shown. */
  acceptHandOff: z.strictObject({ id: z.string().regex(/^[0-9a-f]{16}$/) }),
  /** A feed with the sample export, connected to the practice server. */
  createSample: z.strictObject({ destination: z.enum(['connecteam', 'cosafe']) }),
  renameFeed: z.strictObject({ feed: feedId, name: z.string().min(1).max(200) }),
  removeFeed: z.strictObject({ feed: feedId }),
} as const;
