/** Two feeds that read one export, side by side. ICU MessageFormat. */
export const compare = {
  'compare.open': 'Compare with another feed',
  'compare.heading': 'Two feeds, one export',
  'compare.with': 'Compare with',
  'compare.loading': 'Comparing everybody…',
  'compare.no-other': 'No other feed reads this file any more, so there is nothing to compare.',
  'compare.problem': 'The people for {name} cannot be worked out.',
  'compare.lead':
    '“{file}”, as {first} and {second} would have its people after their next files. Nothing is sent by looking.',
  'compare.same': 'Both have the same people, with the same phones and e-mail addresses.',
  'compare.same.people': 'Both have the same people.',
  'compare.both':
    '{count, plural, =0 {Nobody goes to both.} one {One person goes to both.} other {# people go to both.}}',
  'compare.only':
    '{count, plural, =0 {Nobody goes} one {One person goes} other {# people go}} to {one} and not to {other}.',
  'compare.phone':
    '{count, plural, =0 {Nobody has} one {One person has} other {# people have}} another phone at {second} than at {first}.',
  'compare.email':
    '{count, plural, =0 {Nobody has} one {One person has} other {# people have}} another e-mail address at {second} than at {first}.',
  'compare.phone.none': '{name} gets no phone numbers, so they are not compared.',
  'compare.email.none': '{name} gets no e-mail addresses, so they are not compared.',
  'compare.kept':
    '{name} still keeps {count, plural, one {one person who is} other {# people who are}} missing from the export. They have no row in it, so they are not compared.',
  'compare.list.only': 'To {one}, not to {other}',
  'compare.list.phone': 'Another phone',
  'compare.list.email': 'Another e-mail address',
  'compare.why': 'Why not to {name}',
  'compare.because.set aside': 'The row is set aside because of an error.',
  'compare.because.status': 'Has left, by the status in the export.',
  'compare.because.end date': 'The end date in the export has passed.',
  'compare.because.left': 'Has left.',
  'compare.because.never sent': 'On the list of people who are never sent.',
  'compare.because.not read':
    'The row is not read as a person: look at the row with the column names on the page File.',
} as const satisfies Record<string, string>;
