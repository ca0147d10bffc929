import { z } from 'zod';
import type { LearnedTemplate } from '../destination/learn-template';
import { type DestinationSettings, destinationSettingsSchema } from '../destination/settings';
import { hostKeySchema } from './connection';
import { pickupSchema } from './feed';

/** Larger ones are not read at all. */
export const mostHandOffBytes = 1024 * 1024;

// Control characters, and what turns the reading direction of everything after it: a name could look like another.
const deceptive = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u061c\u{e0000}-\u{e007f}]/u;
// The same, but for the line break that a spreadsheet's header may hold.
const deceptiveInHeader = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069\u061c\u{e0000}-\u{e007f}]/u;

const line = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .refine((text) => text.trim() !== '' && !deceptive.test(text), 'a line of plain text');
/** As the vendor spells it, because importers match by spelling; never the one name that an object could not hold as its own. */
const columnName = z
  .string()
  .min(1)
  .max(200)
  .refine((text) => text.trim() !== '' && !deceptiveInHeader.test(text) && text !== '__proto__', 'a column’s name');
const choice = z
  .string()
  .min(1)
  .max(500)
  .refine((text) => !deceptiveInHeader.test(text), 'a plain value');

/** A name of letters, digits, dots and dashes, or an IP address: nothing that could be an address of the web or hold a user. */
const host = z
  .string()
  .regex(/^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?|\[?[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*\]?)$/);

/** A place on the server: no way up, no backslash, no home of somebody. */
const remotePlace = line(300).refine(
  (path) => !/[\\:*?"<>|]/.test(path) && !path.startsWith('~') && !path.split('/').includes('..'),
  'a folder on the server, without a way up',
);
const remoteName = remotePlace.refine((name) => !name.endsWith('/') && !name.startsWith('/'), 'a file name');

const columnSchema = z.strictObject({
  name: columnName.describe('spelled as the import wants it'),
  type: z
    .enum(['text', 'email', 'phone', 'mobile', 'date', 'choice', 'list', 'flag'])
    .describe('what it holds; “choice” and “list” take values of “choices”, “flag” is yes or no'),
  required: z.boolean().default(false).describe('a person without it is not sent'),
  choices: z.array(choice).min(1).max(5000).optional().describe('the values that the vendor accepts'),
});

const settings = destinationSettingsSchema.shape;

/** How the file is written and what the vendor does with it. What belongs to the customer's own export is not here. */
const rulesSchema = z.strictObject({
  key: columnName.optional().describe('the column that identifies a person'),
  required: z.array(columnName).max(500).optional().describe('further columns that every person must have'),
  archiveValue: line(100).optional().describe('what the archive column wants for somebody who left'),
  groupSeparator: settings.groupSeparator
    .refine((text) => text === undefined || !deceptive.test(text))
    .describe('between several values in one cell; left out: a comma'),
  dateFormat: settings.dateFormat,
  phonesByHand: settings.phonesByHand,
  deletesWhatItRead: settings.deletesWhatItRead,
  invites: settings.invites,
  encoding: settings.encoding,
  byteOrderMark: settings.byteOrderMark,
  delimiter: settings.delimiter,
  quotes: settings.quotes,
  lineEnd: settings.lineEnd,
  sends: settings.sends,
  unmappedColumns: settings.unmappedColumns,
  publish: settings.publish,
});

/** Of a feed's settings, those that are the vendor's; a country and the order of dates belong to the customer's export. */
export function handOffRules(all: DestinationSettings): HandOff['settings'] {
  const names = new Set(Object.keys(rulesSchema.shape));
  return Object.fromEntries(Object.entries(all).filter(([name]) => names.has(name))) as HandOff['settings'];
}

/** Where the vendor takes files. As whom, and with which password or key, is for everybody to fill in for themselves. */
export const offeredConnectionSchema = z.strictObject({
  host: host.describe('name or address of the server'),
  port: z.number().int().min(1).max(65535).default(22).describe('its port'),
  folder: remotePlace.optional().describe('where the file is put; no way up'),
  fileName: remoteName.optional().describe('its name; may have {date} and {time} in it'),
  hostKeys: z
    .array(hostKeySchema)
    .max(10)
    .default([])
    .describe('the server’s keys, each “ssh-ed25519 SHA256:…”; not trusted before the customer has compared them'),
  algorithms: z.enum(['usual', 'old']).optional().describe('“old” also allows what is weak today'),
});
export type OfferedConnection = z.infer<typeof offeredConnectionSchema>;

export const handOffKind = 'Roster Courier hand-off';

/**
 * Everything about a destination that one person can hand to another: no secret, no people, no path of a computer.
 * It may come from a stranger, so it is read strictly, and nothing in it is trusted by itself.
 */
export const handOffSchema = z
  .strictObject({
    $schema: z.string().max(500).optional().describe('for editors; of no account'),
    kind: z.literal(handOffKind).describe('tells it from other files'),
    version: z.literal(1).describe('of this format'),
    vendor: line(100).describe('the name that the screen shows'),
    destination: z
      .enum(['connecteam', 'cosafe', 'template'])
      .describe('“template”; or “connecteam” or “cosafe” for their own rules'),
    columns: z
      .array(columnSchema)
      .min(1)
      .max(500)
      .optional()
      .describe(
        'the columns in your order. Needed for “template”, not allowed for “cosafe”; left out for “connecteam”: the customer’s own template is asked for',
      ),
    archive: z
      .strictObject({
        column: columnName.describe('one of the columns'),
        value: line(100).optional().describe('what it wants for somebody who left; left out: Yes'),
      })
      .optional()
      .describe('the column by which you learn that somebody left, where the file holds changes'),
    settings: rulesSchema.default({}).describe('your rules, and how the file is written'),
    connection: offeredConnectionSchema.optional().describe('where you take files'),
    pickup: pickupSchema.optional().describe('when you read'),
  })
  .superRefine(({ destination, columns, archive, settings: rules }, context) => {
    if (destination === 'template' && columns === undefined)
      context.addIssue({
        code: 'custom',
        path: ['columns'],
        message: 'needed for a vendor of whom nothing else is known',
      });
    if (destination === 'cosafe' && columns !== undefined)
      context.addIssue({ code: 'custom', path: ['columns'], message: 'Cosafe’s columns are fixed' });
    const names = columns?.map(({ name }) => name);
    if (names === undefined) return;
    if (new Set(names).size < names.length)
      context.addIssue({ code: 'custom', path: ['columns'], message: 'a name twice' });
    const known = new Set(names);
    const named: readonly (readonly [string[], readonly (string | undefined)[]])[] = [
      [['archive', 'column'], [archive?.column]],
      [['settings', 'key'], [rules.key]],
      [['settings', 'required'], rules.required ?? []],
    ];
    for (const [path, list] of named)
      if (list.some((name) => name !== undefined && !known.has(name)))
        context.addIssue({ code: 'custom', path, message: 'not one of the columns' });
  });
export type HandOff = z.infer<typeof handOffSchema>;

/** What the hand-off teaches about the vendor's columns, as the vendor's template would; undefined when it has none. */
export function learnedFrom({ vendor, columns, archive }: HandOff): LearnedTemplate | undefined {
  if (columns === undefined) return undefined;
  return {
    vendor,
    columns: columns.map(({ choices, ...column }) => ({
      ...column,
      unique: 'no' as const,
      ...(choices !== undefined && { choices }),
    })),
    form: {},
    ...(archive && {
      archive: { column: archive.column, ...(archive.value !== undefined && { value: archive.value }) },
    }),
  };
}
