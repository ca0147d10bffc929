import { z } from 'zod';
import { keepDaysSchema } from '../../feed/feed';
import { localeChoices } from '../../words/locale';
import { mostCopied } from '../people-grid-view';
import { noticeChannels, noticeSettingsSchema } from '../notice-settings';
import { feedId } from './parts';

/** The app itself: its looks, what it keeps, whom it tells, the support file. */
export const appArguments = {
  app: z.void(),
  /** The person has looked at what was restored after damage: the schedule may run again. */
  confirmSettings: z.void(),
  setAppearance: z.strictObject({
    locale: z.enum(localeChoices).optional(),
    theme: z.enum(['system', 'light', 'dark']).optional(),
  }),
  setStartAtLogin: z.strictObject({ on: z.boolean() }),
  /** Who else is told of runs. */
  notices: z.void(),
  /** Secrets left out stay; the address of a webhook is one, and says its host. */
  setNotices: z.strictObject({
    settings: noticeSettingsSchema,
    mailPassword: z.string().max(1000).optional(),
    webhookUrl: z.string().max(2000).optional(),
  }),
  /** Sends a test at once, and answers when it was handed over. */
  testNotice: z.strictObject({ channel: z.enum(noticeChannels) }),
  /** Newer versions of the app: where it looks, and what it found. */
  updates: z.void(),
  /** Where to look from now on, and a look at once; null: nowhere. */
  setUpdates: z.strictObject({
    place: z.strictObject({ address: z.string().max(500), key: z.string().max(100) }).nullable(),
  }),
  lookForUpdates: z.void(),
  /** Ends the app and starts the newer one; refused near a run. */
  installUpdate: z.void(),
  /** What is kept on this computer. */
  keptData: z.void(),
  setKeepDays: z.strictObject({ days: keepDaysSchema }),
  /** After a person typed the word: everything goes, and the app starts anew. */
  eraseEverything: z.void(),
  /** Makes a support file to look at; without a feed it is about the app alone. */
  supportFile: z.strictObject({ feed: feedId.nullable() }),
  /** Saves the support file that was shown, through a dialog. Null when it was left. */
  saveSupportFile: z.strictObject({ id: z.string().regex(/^[0-9a-f]{16}$/) }),
  /** Puts a text on the clipboard; the page itself may not. */
  copy: z.strictObject({ text: z.string().max(mostCopied) }),
} as const;
