/** A vendor's rules in one file: saving it, and looking at one before it is used. ICU MessageFormat. */
export const handOff = {
  'hand-off.save': 'Save for a colleague or the vendor…',
  'hand-off.save.title': 'Save how {vendor} takes its file?',
  'hand-off.save.what':
    'The file holds {vendor}’s columns and rules, its server and the fingerprints that you trust. Whoever opens it in Roster Courier has all of that filled in.',
  'hand-off.save.not':
    'Not in it: people, passwords, keys, your user name, your own file and where things lie on this computer.',
  'hand-off.save.yes': 'Choose where to save it…',
  'hand-off.open': 'Open a file from your vendor…',
  'hand-off.open.title': 'Did your vendor or a colleague send you a file?',
  'hand-off.open.what':
    'A hand-off file has a vendor’s columns, rules and server in it. You see all of it before it is used.',
  'hand-off.heading': 'What this file wants',
  'hand-off.lead': '“{file}”, for {vendor}. Nothing has been taken over yet.',
  'hand-off.refused': 'This file was not opened',
  'hand-off.where': 'Where it would send',
  'hand-off.where.none': 'It does not say where to send. You fill that in later, on the page Connection.',
  'hand-off.server': 'Server',
  'hand-off.port': 'Port',
  'hand-off.folder': 'Folder',
  'hand-off.file-name': 'File name',
  'hand-off.keys':
    '{count, plural, one {Fingerprint of the server, by this file} other {Fingerprints of the server, by this file}}',
  'hand-off.keys.none': 'It has no fingerprint of the server. Ask {vendor} for it.',
  'hand-off.keys.what':
    'A file can say anything. Ask {vendor}, on a number that you had before, whether server and fingerprint are theirs. Nothing is sent before you have compared and agreed.',
  'hand-off.columns': '{count, plural, one {One column} other {# columns}}',
  'hand-off.columns.later': 'Its columns come from the template of your own account: you are asked for it.',
  'hand-off.column.choices': '{count, plural, one {one value to choose} other {# values to choose from}}',
  'hand-off.rules': 'How it is sent',
  'hand-off.sends.register': 'Everybody, every time.',
  'hand-off.sends.changes': 'Only the people who changed.',
  'hand-off.reads-at': '{vendor} reads it at {time}.',
  'hand-off.yours': 'Yours to fill in: your file, your user name, and the password or key.',
  'hand-off.accept': 'Make a feed for {vendor}',
  'hand-off.leave': 'Do not use it',
  'hand-off.filled-in': 'The server was filled in from the file that you opened',
  'hand-off.filled-in.do':
    'Check that it is {vendor}’s own, then fill in your user name. Nothing is sent before you have compared the fingerprint and trusted the server.',
  'hand-off.same':
    'It is the key that the file names. Only {vendor} can tell you whether it is theirs: ask them before you trust this server.',
  'hand-off.fingerprint':
    'This stood in the file that the feed was made from. It is only as true as the way that file came to you.',
} as const satisfies Record<string, string>;
