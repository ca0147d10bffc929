import { z } from 'zod';
import { deedKinds } from '../../practice-vendor/vendor-reading';
import { feedId, text, page } from './parts';

/** The practice server and the vendor behind it. */
export const practiceArguments = {
  usePractice: z.strictObject({ feed: feedId }),
  practice: z.void(),
  /** Shows the practice folder in the computer's file manager. */
  openPracticeFolder: z.void(),
  /** What the practice vendor has, and what it did last. */
  practiceVendor: z.strictObject({ feed: feedId }),
  /** Lets it read what lies in its folder, as the vendor would at its hour. */
  practiceRead: z.strictObject({ feed: feedId }),
  practiceDeeds: z.strictObject({ feed: feedId, kind: z.enum(['all', ...deedKinds]), ...page }),
  practicePeople: z.strictObject({ feed: feedId, ...page }),
  /** `key`: the id of a row. Marked: an admin; or entered by the vendor's own staff. */
  markPracticePerson: z.strictObject({ feed: feedId, key: text, marked: z.boolean() }),
  /** Creates the groups that the last file named and the practice vendor did not know. */
  addPracticeGroups: z.strictObject({ feed: feedId }),
  /** Empties the practice vendor. */
  practiceStartOver: z.strictObject({ feed: feedId }),
} as const;
