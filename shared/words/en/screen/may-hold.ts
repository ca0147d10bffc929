/** What the vendor may have now, when it reads, and its own list as a beginning. ICU MessageFormat. */
export const mayHold = {
  'may-hold.title': 'What {vendor} may have now',
  'may-hold.carries':
    'This file also carries what {count, plural, one {an earlier file} other {# earlier files}} told.',
  'may-hold.unread':
    '{vendor} may not have read {count, plural, one {the file} other {the files}} sent {days} yet. Whatever {count, plural, one {it} other {they}} told goes along again, so that nothing is lost.',
  'may-hold.unread.everybody':
    '{vendor} may not have read {count, plural, one {the file} other {the files}} sent {days} yet. That does no harm: each file holds everybody.',
  'may-hold.because':
    '{vendor} reads only the newest file, once a day, {known, select, yes {at {at}} other {at an hour that nobody knows}}, and {missed, plural, =0 {is expected to read every day} one {may miss a day} other {may miss # days in a row}}. So a file may lie unread for up to {days, plural, one {one day} other {# days}}.',
  'may-hold.sure': 'If nothing newer is sent, the last one will certainly have been read by {when}.',
  'may-hold.refused':
    'You said that {vendor} refused {count, plural, one {the file} other {the files}} sent {days}. Everything since then is sent again.',
  'may-hold.list': 'Any one of these may be what {vendor} has now. The file is right for each of them.',
  'may-hold.nothing': 'Nothing from here yet',
  'may-hold.baseline': 'Its own list, as you took it over {when}: {people, plural, one {one person} other {# people}}',
  'may-hold.delivery': 'The file sent {when}: {people, plural, one {one person} other {# people}} in all',
  'may-hold.delivery.maybe':
    'Perhaps the file sent {when}, of which it is not known whether it arrived: {people, plural, one {one person} other {# people}} in all',
  'may-hold.delivery.refused':
    'Parts of the file sent {when}, which you said was refused: {people, plural, one {one person} other {# people}} in all',
  'may-hold.change': 'When does {vendor} read?',
  'may-hold.refused.say':
    'Did {vendor} refuse a file? Say so beside it in the history, and everything since then is sent again.',
  'may-hold.history': 'To the history',
  'pickup.title': 'When {vendor} reads the file',
  'pickup.known': 'I know at what time {vendor} reads',
  'pickup.at': 'At',
  'pickup.missed': 'It may fail to read on {number} {count, plural, one {day} other {days}} in a row.',
  'pickup.missed.label': 'Days in a row without a reading',
  'pickup.means':
    'So a file may lie unread for up to {days, plural, one {one day} other {# days}}. For so long its changes go along in every newer file.',
  'pickup.means.everybody':
    'So a file may lie unread for up to {days, plural, one {one day} other {# days}}. That does no harm: each file holds everybody.',
  'pickup.safe.everybody': 'When in doubt, leave it.',
  'pickup.safe': 'When in doubt, leave it: too long only repeats people, too short loses them.',
  'pickup.everybody.on':
    'Send everybody again from time to time, so that mistakes made by hand at {vendor} mend themselves.',
  'pickup.everybody': 'Every {number} {count, plural, one {day} other {days}}.',
  'pickup.everybody.label': 'Days until everybody is sent again',
  'baseline.title': 'Does {vendor} have people already?',
  'baseline.what':
    'Download the list of users from {vendor} and choose it here. Then only what differs from it is sent, and people who are only there are seen.',
  'baseline.choose': 'Choose {vendor}’s list…',
  'baseline.found':
    '{file} has {people, plural, one {one person} other {# people}}. Held against your export, by the value that identifies a person:',
  'baseline.matched': '{count, plural, =0 {Nobody is} one {One person is} other {# people are}} in both.',
  'baseline.same':
    '{count, plural, =0 {None of them is} one {One of them is} other {# of them are}} the same in every column.',
  'baseline.only-there':
    '{count, plural, =0 {Nobody is only in {vendor}’s list.} one {One person is only in {vendor}’s list: {names}. They would be taken for a leaver before long, unless you protect them.} other {# people are only in {vendor}’s list: {names}. They would be taken for leavers before long, unless you protect them.}}',
  'baseline.only-here':
    '{count, plural, =0 {Nobody is only in your export.} one {One person is only in your export and would join: {names}.} other {# people are only in your export and would join: {names}.}}',
  'baseline.and-more': '{names} and {count, plural, one {one more} other {# more}}',
  'baseline.missing-columns': 'The list lacks these columns, which count as empty there: {columns}.',
  'baseline.nobody':
    'Nobody is in both. Probably the identifying value is written otherwise there, or is another one: do not take the list over like this.',
  'baseline.accept': 'Take this list over',
  'baseline.cancel': 'Leave it',
  'baseline.done': 'Taken over. From now on the file tells what differs from it.',
} as const satisfies Record<string, string>;
