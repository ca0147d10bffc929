import { typeByColumnName } from './column-type-words';
import { labelKey } from './column-label';
import { columnIndexNamed } from './column-named';
import type { Destination, DestinationColumn, LeaverMethod } from './destination';
import { fileForm } from './file-form';
import { hasLabel, type LearnedTemplate } from './learn-template';
import { withKeyAndLeavers } from './key-and-leavers';
import type { DestinationSettings } from './settings';

// Its help pages name these three as mandatory; accounts in Hebrew download a Hebrew template.
const firstNames = ['First name', 'FirstName', 'שם פרטי'];
const lastNames = ['Last name', 'LastName', 'שם משפחה'];
const mobiles = [
  'Mobile phone',
  'Mobile phone number',
  'Phone number',
  'Mobile',
  'Phone',
  'טלפון נייד',
  'מספר טלפון',
  'נייד',
];
/** First and last name hold at most 100 characters by its published API. */
const longestName = 100;

/** What is known of every account's template, for use until the account's own was dropped in. */
const fallback: readonly DestinationColumn[] = [
  { name: 'First name', type: 'text', required: true, unique: 'no', maxLength: longestName },
  { name: 'Last name', type: 'text', required: true, unique: 'no', maxLength: longestName },
  { name: 'Mobile phone', type: 'mobile', required: true, unique: 'error' },
  { name: 'Archive', type: 'flag', required: false, unique: 'no' },
];

/**
 * Connecteam reads the newest file in `Uploads` once a day and takes it as changes: who is not in it stays as he is,
 * so leavers are rows with the archive column set. Its columns are those of the account's own template.
 */
export function connecteam(
  settings: DestinationSettings,
  learned?: LearnedTemplate,
  extraColumns: readonly string[] = [],
): Destination {
  const trusted = settings.key === undefined ? extraColumns : [...extraColumns, settings.key];
  const own = learned === undefined ? [...fallback, ...typed(trusted, fallback)] : withKnownRules(learned.columns);
  const key = keyName(own, settings);
  const leavers = leaverMethod(own, settings, learned);
  return {
    id: 'connecteam',
    name: 'Connecteam',
    columns: withKeyAndLeavers(own, key, leavers),
    key,
    sends: 'changes',
    leavers,
    file: fileForm(settings, learned?.form),
    fileName: 'connecteam-{date}-{time}.csv',
    publish: settings.publish ?? 'unique name',
    folder: 'Uploads',
    pickup: { every: 'day', missedReadings: 1, deletesWhatItRead: settings.deletesWhatItRead ?? false },
  };
}

/** Rules that hold whatever the template marks: names and mobile phone are mandatory, a phone belongs to one person. */
function withKnownRules(columns: readonly DestinationColumn[]): DestinationColumn[] {
  const mobile = mobileColumn(columns);
  return columns.map((column) => {
    if (hasLabel(column, firstNames) || hasLabel(column, lastNames))
      return { ...column, type: 'text', required: true, maxLength: longestName };
    return column === mobile ? { ...column, type: 'mobile', required: true, unique: 'error' } : column;
  });
}

/** The column people log in with: by the vendor's known names, the surest first, else by its type. */
function mobileColumn(columns: readonly DestinationColumn[]): DestinationColumn | undefined {
  for (const name of mobiles) {
    const named = columns.find((column) => hasLabel(column, [name]));
    if (named !== undefined) return named;
  }
  return columns.find((column) => column.type === 'mobile') ?? columns.find((column) => column.type === 'phone');
}

/** Columns that a feed maps beyond the known ones, typed by their names alone. */
function typed(names: readonly string[], known: readonly DestinationColumn[]): DestinationColumn[] {
  return names
    .filter(
      (name, at) =>
        columnIndexNamed(known, name) < 0 && names.findIndex((other) => labelKey(other) === labelKey(name)) === at,
    )
    .map((name) => ({ name, type: typeByColumnName(name) ?? 'text', required: false, unique: 'no' }));
}

function keyName(columns: readonly DestinationColumn[], settings: DestinationSettings): string {
  if (settings.key !== undefined) return columns[columnIndexNamed(columns, settings.key)]?.name ?? settings.key;
  return (mobileColumn(columns) ?? columns[0])?.name ?? 'Mobile phone';
}

function leaverMethod(
  columns: readonly DestinationColumn[],
  settings: DestinationSettings,
  learned?: LearnedTemplate,
): LeaverMethod {
  const column = learned === undefined ? 'Archive' : learned.archive?.column;
  if (column === undefined || columnIndexNamed(columns, column) < 0) return { how: 'by hand' };
  return { how: 'archive column', column, value: settings.archiveValue ?? learned?.archive?.value ?? 'Yes' };
}
