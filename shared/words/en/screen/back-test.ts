/** Past exports replayed, and the limits that they suggest. ICU MessageFormat. */
export const backTest = {
  'back-test.title': 'Try the limits on past exports',
  'back-test.lead':
    'If you kept earlier exports, choose their folder: you see on which days a run would have waited for you, and which limits fit. Nothing is sent, and nothing is changed.',
  'back-test.choose': 'Choose a folder of past exports…',
  'back-test.again': 'Choose another folder…',
  'back-test.progress': '{done, number} of {of, number} files',
  'back-test.stop': 'Stop',
  'back-test.stopped': 'Stopped: only the days until then are shown.',
  'back-test.result':
    '{held, plural, =0 {None} one {One} other {#}} of {days, plural, one {one day} other {# days}} would have waited for you, with your limits.',
  'back-test.chart': 'People who would have left, day by day',
  'back-test.chart.says':
    '{days, plural, one {One day} other {# days}}, from {first} to {last}; at most {most, plural, one {one person} other {# people}} left on one of them',
  'back-test.bar': '{day}: {removed, plural, =0 {nobody leaves} one {one person leaves} other {# people leave}}',
  'back-test.held': 'Days that would have waited',
  'back-test.skipped':
    '{count, plural, one {One file was} other {# files were}} left out: not readable, or not the last one of its day.',
  'back-test.few':
    'For a proposal at least {least} days are needed; here {count, plural, =0 {none} one {one} other {#}} could be compared with the day before.',
  'back-test.proposal': 'Limits that fit these days',
  'back-test.removed':
    'On {days} of {of} days at most {usual, plural, =0 {nobody} one {one person} other {# people}} left. A limit of {proposed} would have held {then, plural, =0 {no day} one {one day} other {# days}}; yours, {present}, {now, plural, =0 {no day} one {one day} other {# days}}.',
  'back-test.changed':
    'On {days} of {of} days at most {usual} % of the people changed. A limit of {proposed} % would have held {then, plural, =0 {no day} one {one day} other {# days}}; yours, {present} %, {now, plural, =0 {no day} one {one day} other {# days}}.',
  'back-test.swing':
    'On {days} of {of} days the export was at most {usual} % larger or smaller than the one before. A limit of {proposed} % would have held {then, plural, =0 {no day} one {one day} other {# days}}; yours, {present} %, {now, plural, =0 {no day} one {one day} other {# days}}.',
  'back-test.column':
    'On {days} of {of} days no column changed for more than {usual} % of the people. A limit of {proposed} % would have held {then, plural, =0 {no day} one {one day} other {# days}}; yours, {present} %, {now, plural, =0 {no day} one {one day} other {# days}}.',
  'back-test.errors':
    'On {days} of {of} days at most {usual} % of the people had an error. A limit of {proposed} % would have held {then, plural, =0 {no day} one {one day} other {# days}}; yours, {present} %, {now, plural, =0 {no day} one {one day} other {# days}}.',
  'back-test.together':
    'With all of them, {then, plural, =0 {no day} one {one day} other {# days}} of {of} would have waited; with yours, {now, plural, =0 {none} one {one} other {#}}.',
  'back-test.use': 'Use these limits',
  'back-test.used': 'These limits are in use now.',
} as const satisfies Record<string, string>;
