import { columnIndexNamed } from './column-named';
import { labelKey } from './column-label';
import type { Destination, DestinationColumn, LeaverMethod } from './destination';
import { fileForm } from './file-form';
import type { LearnedTemplate } from './learn-template';
import { withKeyAndLeavers } from './key-and-leavers';
import type { DestinationSettings } from './settings';

/** Names by which templates call the value that identifies a person, the likeliest first. */
const keyLabels =
  /^(?:unique ?id|(?:employee|emp|staff|worker|person|user|member|external|payroll)[ -]?(?:id|number|no\.?|#)|employee ?key|anställningsnummer|anst\.? ?nr|ansattnummer|medarbejdernummer|personalnummer|matricule|personeelsnummer|número de empleado|henkilönumero|מספר עובד|id)$/u;

/** A destination whose columns come from any vendor's own CSV or Excel template; its rules come from the settings. */
export function vendorTemplate(
  name: string,
  settings: DestinationSettings,
  learned?: LearnedTemplate,
  extraColumns: readonly string[] = [],
): Destination {
  const own: readonly DestinationColumn[] =
    learned?.columns ?? extraColumns.map((column) => ({ name: column, type: 'text', required: false, unique: 'no' }));
  const key = keyName(own, settings);
  const sends = settings.sends ?? 'register';
  const leavers = leaverMethod(sends, settings, learned);
  return {
    id: 'template',
    name,
    columns: withKeyAndLeavers(own, key, leavers),
    key,
    sends,
    leavers,
    file: fileForm(settings, learned?.form),
    fileName: sends === 'register' ? 'people.csv' : 'people-{date}-{time}.csv',
    // A whole register replaces its predecessor under one name; changes must never overwrite unread ones.
    publish: settings.publish ?? (sends === 'register' ? 'temp then rename' : 'unique name'),
    folder: '.',
    pickup: { every: 'day', missedReadings: 1, deletesWhatItRead: settings.deletesWhatItRead ?? false },
  };
}

function keyName(columns: readonly DestinationColumn[], settings: DestinationSettings): string {
  if (settings.key !== undefined) return columns[columnIndexNamed(columns, settings.key)]?.name ?? settings.key;
  const named = columns.find((column) => keyLabels.test(labelKey(column.name)));
  const key =
    named ??
    columns.find((column) => column.type === 'email') ??
    columns.find((column) => column.type === 'mobile') ??
    columns[0];
  return key?.name ?? '';
}

function leaverMethod(
  sends: 'changes' | 'register',
  settings: DestinationSettings,
  learned?: LearnedTemplate,
): LeaverMethod {
  if (sends === 'register') return { how: 'absence' };
  if (learned?.archive === undefined) return { how: 'by hand' };
  return {
    how: 'archive column',
    column: learned.archive.column,
    value: settings.archiveValue ?? learned.archive.value ?? 'Yes',
  };
}
