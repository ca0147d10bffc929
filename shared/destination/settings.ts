import { z } from 'zod';

/** Answers to the questions that a vendor's pages leave open. Every one has a safe default. */
export const destinationSettingsSchema = z.strictObject({
  /** ISO country for phone numbers without a country code. */
  defaultCountry: z.string().length(2).optional(),
  /** Order of day and month in the source's text dates. */
  dateOrder: z.enum(['dmy', 'mdy', 'ymd']).optional(),
  /** How the vendor wants dates. */
  dateFormat: z.enum(['dd/mm/yyyy', 'mm/dd/yyyy', 'yyyy-mm-dd', 'dd.mm.yyyy']).optional(),
  /** The vendor's own template or export, from which its columns are learned. */
  template: z.string().optional(),
  /** Name of the vendor column that identifies a person. */
  key: z.string().optional(),
  /** What the vendor's archive column wants for a leaver. */
  archiveValue: z.string().optional(),
  /** Between several group IDs. */
  groupSeparator: z.string().min(1).max(3).optional(),
  /** Cosafe: phones that are missing in the file stay, because they are managed by hand there. */
  phonesByHand: z.boolean().optional(),
  /** The vendor deletes the file after reading it. */
  deletesWhatItRead: z.boolean().optional(),
  /** New people are mailed an invitation by the vendor. */
  invites: z.boolean().optional(),
  encoding: z.enum(['utf-8', 'utf-16le', 'windows-1252', 'windows-1255']).optional(),
  byteOrderMark: z.boolean().optional(),
  delimiter: z.enum([',', ';', '\t', '|']).optional(),
  quotes: z.enum(['when needed', 'always']).optional(),
  lineEnd: z.enum(['\r\n', '\n']).optional(),
  /** For a vendor's template: only who changed, or everybody. */
  sends: z.enum(['changes', 'register']).optional(),
  /** For a vendor's template: columns that must have a value / must not repeat. */
  required: z.array(z.string()).optional(),
  /** Columns that the feed maps nothing to: sent empty (the vendor may clear what it has), or left out of the file. */
  unmappedColumns: z.enum(['empty', 'left out']).optional(),
  publish: z.enum(['unique name', 'overwrite', 'temp then rename']).optional(),
});
export type DestinationSettings = z.infer<typeof destinationSettingsSchema>;
