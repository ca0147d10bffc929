/** Hold codes and their sentences. ICU MessageFormat. */
export const holds = {
  empty:
    'The export has no people in it. Nothing is sent, because an empty list would remove everybody. Export again from your HR system.',
  'nobody left':
    'After this, {vendor} would have nobody at all{people, plural, =0 {} one {: it has # person now} other {: it has # people now}}. Nothing is sent. Check the status and end date columns of the export.',
  'not in the export':
    '{count, plural, one {# person} other {# people}} of the {people, number} that {vendor} has {count, plural, one {is} other {are}} not in the export, and would be taken for {count, plural, one {a leaver} other {leavers}} before long. Protect whoever should stay, or approve.',
  'too many removed':
    '{removed, number} of {people, plural, one {# person} other {# people}} would be {how, select, archived {archived in} other {removed from}} {vendor}. Your limit is {limit, number}.',
  'too many changed':
    '{changed, number} of {people, plural, one {# person} other {# people}} would change in {vendor}. Your limit is {limit, number}.',
  'row swing':
    'The export has {after, plural, one {# person} other {# people}}, last time it had {before, number}: {difference, number} {way, select, more {more} other {fewer}}. Your limit is {limit, number}.',
  'too many new':
    '{added, plural, one {# person} other {# people}} would be new in {vendor}, which has {people, number} now. Your limit is {limit, number}. Check that it is the right export, and that it still tells who has left.',
  'restore swing':
    'The earlier state has {after, plural, one {# person} other {# people}}, {vendor} has {before, number} now: {difference, number} {way, select, more {more} other {fewer}}. Your limit is {limit, number}.',
  'one column changed':
    '{column} would change for {changed, number} of {people, plural, one {# person} other {# people}}. Your limit is {limit, number}.',
  'column emptied':
    '{column} would be emptied for {cleared, number} of the {people, plural, one {# person} other {# people}} who have something there. Your limit is {limit, number}. Check that the export still has that column filled.',
  'too many errors':
    '{rows, number} of {people, plural, one {# person} other {# people}} in the export {rows, plural, one {has} other {have}} an error. They would stay as they were last sent, or be left out if they never were. Your limit is {limit, number}.',
  'too many new errors':
    '{rows, number} of {people, plural, one {# person} other {# people}} in the export {rows, plural, one {has} other {have}} an error that you have not seen. They would stay as they were last sent, or be left out if they never were. Besides, {known, plural, one {# person has} other {# people have}} an error with which you sent without them before. Your limit is {limit, number}.',
  'problem to look at':
    '{column}: {count, plural, one {# person has} other {# people have}} a problem that should hold everything, as you decided on the check page. Mend {count, plural, one {it} other {them}}, or approve.',
  'header changed':
    'The columns of the export are not the ones that were matched.{addedCount, plural, =0 {} other { New: {added}.}}{goneCount, plural, =0 {} other { No longer there: {gone}.}}{movedCount, plural, =0 {} other { At another place, with a name that occurs twice: {moved}.}} Check that every column still holds what it did.',
  'column missing':
    '{count, plural, one {A column that is needed is} other {Columns that are needed are}} no longer in the export: {columns}. Nothing can be sent without. Match the columns anew, or bring {count, plural, one {it} other {them}} back into the export.',
  'delimiter changed':
    'The values of the export are separated by another sign: a {before} last time, a {after} now. Check that the columns still hold what they did.',
  'sheet changed':
    'The people were on the sheet “{before}” last time and are on “{after}” now. Check that it is the right one.',
  'kind of file changed':
    '{after, select, text {The export was a workbook last time and is a text file now.} other {The export was a text file last time and is a workbook now.}} Check that it is the right file.',
  'sheet gone':
    'The sheet “{sheet}”, which was chosen, is no longer in the export. It has: {sheets}. Nothing is sent. Choose the sheet anew, or bring it back into the export.',
  'header row moved':
    'The column names were chosen on row {row} and are on row {now} today. Nothing is sent. Choose row {now} for the column names, or take lines above them out of the export.',
  'header row gone':
    'Row {row}, which was chosen for the column names, is empty today. Nothing is sent. Choose the row anew, or mend the export.',
  'encoding changed':
    'The letters of the export are stored as {found} today, and {chosen} was chosen. Names would be damaged, so nothing is sent. Choose anew how letters are stored, or mend the export.',
  'date order ambiguous':
    'In {columns}, day and month cannot be told apart: 03/04 may be the 3rd of April or the 4th of March. Nothing is sent. Choose the order of day and month for this feed.',
  'date order changed':
    '{column}: {now, select, day {the day comes first today, and the month came first last time} other {the month comes first today, and the day came first last time}}. Dates like 03/04 would be read the other way round. Check the dates in the export, or choose the order of day and month for this feed.',
  'source too old':
    'The export is {days, plural, one {# day} other {# days}} old. Your limit is {limit}. Perhaps your HR system has stopped exporting.',
  'source not fresh':
    'The export was last saved {days, plural, =0 {{hours, plural, =0 {less than an hour} one {# hour} other {# hours}}} one {# day} other {# days}} ago. Your schedule waits for a newer one, and none came in time. Nothing was sent. Check whether your HR system still exports, or send this file all the same.',
  'older than last':
    'The export was last saved {days, plural, =0 {{hours, plural, one {# hour} other {# hours}}} one {# day} other {# days}} before the one that was read last time. Perhaps an earlier file came back, or the newest one is gone. Check that it is the right file.',
  'clock behind':
    'This computer’s clock is {days, plural, one {# day} other {# days}} behind the last run. End dates and waiting times would be wrong. Check the date.',
  'clock ahead':
    'The last run was {days, plural, one {# day} other {# days}} ago by this computer’s clock. If the clock is wrong, end dates would be taken as past and unread files as read. Check the date.',
  'nobody fits':
    'None of the {people, plural, one {# person} other {# people}} in the export fits “only people whose …” for this feed ({columns}). Nothing is sent, because it would remove everybody. Check the export, or change who the feed is for.',
  'lookup empty':
    'The second file “{lookup}” ({file}) has nothing in it today. Nothing is sent. Check it, or choose another file.',
  'lookup sheet gone':
    'The second file “{lookup}” ({file}) no longer has the sheet “{sheet}”; it has {sheets}. Nothing is sent. Bring the sheet back, or choose the file again.',
  'lookup column missing':
    '{count, plural, one {A column is} other {Columns are}} no longer in the second file “{lookup}” ({file}): {columns}. Nothing is sent. Bring {count, plural, one {it} other {them}} back, or choose another column.',
} as const satisfies Record<string, string>;
export type HoldCode = keyof typeof holds;
