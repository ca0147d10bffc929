/** What is kept, its end, and the support file, in the settings. ICU MessageFormat. */
export const keptData = {
  'kept.title': 'What is kept on this computer',
  'kept.none': 'Nothing yet.',
  'kept.sum':
    '{files, plural, one {One file} other {# files}}, {size}, {files, plural, one {from} other {the oldest from}} {day}',
  'kept.people': 'People: what was sent, and who was in it (encrypted)',
  'kept.history': 'The history of your feeds, without people',
  'kept.settings': 'Settings, and protected passwords',
  'kept.practice': 'Practice: sample lists and what the practice server received',
  'kept.updates': 'What was found out about newer versions, and one until it is installed',
  'kept.logs': 'Log, with codes and numbers only',
  'kept.aside': 'Damaged files that were put aside',
  'kept.foreign':
    '{count, plural, one {One file there belongs} other {# files there belong}} to another user of this computer. See who put {count, plural, one {it} other {them}} there.',
  'kept.days': 'Keep what was sent for',
  'kept.days of': '{days, plural, one {# day} other {# days}}',
  'kept.days why':
    'For so long you can look up a person and send an earlier state again. What the vendor may still hold is kept until it has read something newer. People who left are gone from here with the last file that had them.',
  'erase.open': 'Erase everything…',
  'erase.title': 'Erase everything on this computer?',
  'erase.what':
    'All feeds with their history, passwords, settings, what was sent, practice and log are deleted, and the app no longer starts by itself. This cannot be undone. Without its history the app no longer knows what a vendor holds: the next file would have everybody in it.',
  'erase.not':
    'Not deleted, because it lies elsewhere: what the vendors hold, backups of this computer, your exports, key files, and the entry “Roster Courier” in the computer’s key ring.',
  'erase.type': 'To go on, type: {word}',
  'erase.word': 'ERASE',
  'erase.yes': 'Erase everything',
  'erase.no': 'Keep everything',
  'support.title': 'Support file',
  'support.why':
    'When somebody helps you, they need to know what happened. This file has codes, numbers and times, and nobody’s data. You see all of it before it is saved, and it is not sent anywhere.',
  'support.feed': 'About',
  'support.app': 'The app alone',
  'support.make': 'Make a support file',
  'support.file': 'File in it',
  'support.clean':
    'It was looked through for everybody in today’s export and at the vendor, for passwords, e-mail addresses and telephone numbers. None was found.',
  'support.found': 'This file cannot be saved: it may hold somebody’s data.',
  'support.finding':
    '{kind, select, value {Something from the export or the feed} email {An e-mail address} other {A telephone number}} in {file}, line {line}',
  'support.save': 'Save …',
  'support.saved': 'Saved: {file}',
} as const satisfies Record<string, string>;
