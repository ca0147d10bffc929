import { z } from 'zod';

/** Answers to the questions that a vendor's pages leave open. Every one has a safe default. */
export const destinationSettingsSchema = z.strictObject({
  defaultCountry: z
    .string()
    .length(2)
    .optional()
    .describe('country (ISO, two letters) of phone numbers without a country code; left out: they are reported'),
  dateOrder: z
    .enum(['dmy', 'mdy', 'ymd'])
    .optional()
    .describe('order of day and month in the export; left out: found out from the whole column'),
  dateFormat: z
    .enum(['dd/mm/yyyy', 'mm/dd/yyyy', 'yyyy-mm-dd', 'dd.mm.yyyy'])
    .optional()
    .describe('how the vendor wants dates; left out: as its template shows, else dd/mm/yyyy (mm/dd/yyyy with “mdy”)'),
  template: z
    .string()
    .optional()
    .describe('the template of the account, from which its columns are learned; the path starts at the feed'),
  key: z
    .string()
    .optional()
    .describe(
      'the vendor’s column that identifies a person; left out: for Connecteam the mobile phone, else the likeliest by its name',
    ),
  archiveValue: z
    .string()
    .optional()
    .describe('what the archive column wants for somebody who left; left out: as the template shows, else Yes'),
  groupSeparator: z.string().min(1).max(3).optional().describe('between several groups in one cell; left out: a comma'),
  phonesByHand: z
    .boolean()
    .optional()
    .describe('phones that are missing in the file stay at the vendor, because they are managed by hand there'),
  deletesWhatItRead: z
    .boolean()
    .optional()
    .describe('the vendor deletes or moves the file after reading it, so that a file that is gone was read'),
  invites: z.boolean().optional().describe('the vendor mails new people an invitation; only for what is told'),
  encoding: z
    .enum(['utf-8', 'utf-16le', 'windows-1252', 'windows-1255'])
    .optional()
    .describe('how letters are stored in the file; left out: as the template, else utf-8'),
  byteOrderMark: z.boolean().optional().describe('the file begins with a byte order mark; left out: no'),
  delimiter: z
    .enum([',', ';', '\t', '|'])
    .optional()
    .describe('what stands between columns; left out: as in the template, else a comma'),
  quotes: z.enum(['when needed', 'always']).optional().describe('quotes around values; left out: when needed'),
  lineEnd: z.enum(['\r\n', '\n']).optional().describe('ends of lines; left out: \\r\\n'),
  sends: z
    .enum(['changes', 'register'])
    .optional()
    .describe('for a vendor’s template: only who changed, or everybody every time; left out: register'),
  required: z.array(z.string()).optional().describe('columns that every person must have, beside those of the vendor'),
  unmappedColumns: z
    .enum(['empty', 'left out'])
    .optional()
    .describe(
      'columns that nothing fills: sent empty (the vendor may clear what it has), or not in the file; left out: empty',
    ),
  publish: z
    .enum(['unique name', 'overwrite', 'temp then rename'])
    .optional()
    .describe('how the file is put there; left out: what the server can do decides'),
});
export type DestinationSettings = z.infer<typeof destinationSettingsSchema>;
