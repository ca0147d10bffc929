/** Filters of the changes page, what happens to a key, and the report for a person. ICU MessageFormat. */
export const review = {
  'changes.kind.cleared': 'Something is emptied ({count, number})',
  'changes.kind.identity': 'Identity moves ({count, number})',
  'changes.column': 'Column',
  'changes.column.all': 'Every column',
  'changes.column.one': '{column} ({people, number})',
  'changes.column.cleared': '{count, plural, one {emptied for one person} other {emptied for # people}}',
  'changes.department.all': '{column}: all',
  'changes.department.one': '{value} ({count, number})',
  'changes.department.none': 'Without one ({count, number})',
  'changes.shown': '{count, plural, =0 {Nobody} one {One person} other {# people}}',
  'event.new-key.archive':
    'Same person with another {column}, recognised by {evidence}. {vendor} archives the old entry and makes a new one; what hangs on the old one, such as the log-in, does not move along. To keep it, change the {column} in {vendor} by hand before this file is read.',
  'event.new-key.remove':
    'Same person with another {column}, recognised by {evidence}. {vendor} takes the old entry away and makes a new one; what was entered there by hand may be lost. To keep it, change the {column} in {vendor} by hand before this file is read.',
  'event.new-key.by-hand':
    'Same person with another {column}, recognised by {evidence}. {vendor} makes a new entry and keeps the old one: remove that by hand.',
  'event.swapped':
    'Has traded {column} with {other}. {vendor} knows people by it: each takes over the other’s entry, with its log-in and history. If it is right, change both in {vendor} by hand before this file is read; if not, mend the export.',
  'event.swapped.other': 'The other side of the trade with {other}.',
  'event.passed-on':
    'This {column} was {before}’s until now. {vendor} knows people by it: this person takes over that entry, with its log-in and history. To keep the two apart, archive the old entry in {vendor} by hand before this file is read.',
  'event.passed-on.moved':
    'This {column} was {before}’s until now, who has {moved} instead. {vendor} knows people by it: this person takes over that entry, with its log-in and history. Change {before}’s {column} in {vendor} by hand before this file is read.',
  'event.moved-on':
    'Same person, known by {before} until now, which is somebody else’s today. {vendor} makes a new entry; the old one goes to the other person. Change the {column} in {vendor} by hand before this file is read.',
  'report.save': 'To show or keep',
  'report.save.xlsx': 'Excel…',
  'report.save.csv': 'CSV…',
  'report.save.html': 'Page to print…',
  'report.save.why': 'Who and what would change, for a person to read. It is not the file for {vendor}.',
  'report.file': 'Changes {feed}',
  'report.title': '{feed}: what would change at {vendor}',
  'report.made': 'Worked out {at}. Nothing had been sent by then.',
  'report.totals': 'If it is sent: {totals}.',
  'report.more': 'Here are the first {shown, number} of {count, number} people. The Excel file has them all.',
  'report.more-cells':
    '{count, plural, one {One more row} other {# more rows}} of the cells did not fit; the CSV file has them all.',
  'report.sheet.summary': 'Summary',
  'report.sheet.people': 'People',
  'report.sheet.cells': 'Cell by cell',
  'report.column.person': 'Person',
  'report.column.key': 'Identity',
  'report.column.key-before': 'Identity until now',
  'report.column.what': 'What happens',
  'report.column.why': 'Why, and what to do',
  'report.column.changes': 'Old to new',
  'report.column.row': 'Row',
  'report.column.column': 'Column',
  'report.column.before': 'Old',
  'report.column.after': 'New',
  'report.column.happens': 'Cell',
  'report.cell.new': 'new',
  'report.cell.changed': 'changed',
  'report.cell.cleared': 'emptied',
} as const satisfies Record<string, string>;
