/** What sending means at the vendor, with the number of people. ICU MessageFormat. */
export const consequences = {
  'not warned':
    '{count, plural, one {# person is} other {# people are}} removed from {vendor} and will not be warned in a crisis.',
  'left out':
    '{count, plural, one {# person is} other {# people are}} marked to be left out: {vendor} no longer gets what changes for them, and may not warn them in a crisis.',
  archived:
    '{count, plural, one {# person loses} other {# people lose}} access to {vendor} at once. What {vendor} knows of them is kept.',
  removed: '{count, plural, one {# person is} other {# people are}} removed from {vendor}.',
  'archived under old key':
    '{count, plural, one {# person is known} other {# people are known}} to {vendor} under another key: the old entry is archived, a new one takes its place.',
  'known under new key':
    '{count, plural, one {# person is known} other {# people are known}} to {vendor} under another key: the new entry replaces the old one.',
  'by hand':
    '{vendor} cannot be told by file who left: {count, plural, one {# person has} other {# people have}} to be removed there by hand.',
  'phone cleared': '{count, plural, one {# phone number is} other {# phone numbers are}} removed in {vendor}.',
  'phone kept':
    '{count, plural, one {# phone number is} other {# phone numbers are}} no longer in the export. {vendor} keeps them, because they are managed by hand there.',
  'last group lost': '{count, plural, one {# person is} other {# people are}} in no group of {vendor} any more.',
  invited: '{count, plural, one {# invitation is} other {# invitations are}} mailed by {vendor}.',
  'smart groups':
    '{columns, plural, one {# column} other {# columns}} that smart groups may go by {columns, plural, one {changes} other {change}} for {count, plural, one {# person} other {# people}}: the smart groups of {vendor} that use {columns, plural, one {it} other {them}} may gain or lose people.',
  'cells cleared': '{column} becomes empty for {count, plural, one {# person} other {# people}} in {vendor}.',
  'sensitive sent':
    '“{header}” ({kind, select, identity {identity numbers} salary {pay} bank {bank accounts} birth {dates of birth} health {health} religion {religion} union {union membership} origin {ethnic origin} private {private life} criminal {criminal records} other {private matters}}) goes along to {vendor}, in {column}. A person allowed it on {on}.',
  'sensitive sent unasked':
    '“{header}” ({kind, select, identity {identity numbers} salary {pay} bank {bank accounts} birth {dates of birth} health {health} religion {religion} union {union membership} origin {ethnic origin} private {private life} criminal {criminal records} other {private matters}}) goes along to {vendor}, in {column}, and nobody has confirmed that yet. Look at the columns page.',
} as const satisfies Record<string, string>;
export type ConsequenceCode = keyof typeof consequences;
