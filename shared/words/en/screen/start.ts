/** The start page, settings and help. ICU MessageFormat. */
export const start = {
  'start.hello': 'Welcome to Roster Courier',
  'start.heading': 'Where should your people list go?',
  'start.lead':
    'Roster Courier takes the list that your HR system exports, fits it to your vendor’s import file, shows you what will change, and delivers it every day.',
  'start.connecteam': 'Connecteam',
  'start.connecteam.what':
    'Sends only the people who changed. Have the “Import users” template of your account at hand.',
  'start.cosafe': 'Cosafe',
  'start.cosafe.what': 'Sends everybody, every night, to the path you agreed with Cosafe.',
  'start.other': 'Another vendor',
  'start.other.what': 'Drop their template or an example file here, or choose it. Its columns are learned from it.',
  'start.sample': 'Just looking?',
  'start.sample.what':
    'Try it with a made-up company of some fifty people and a practice server inside this app. Nothing leaves your computer.',
  'start.sample.to': 'Try it with {vendor}',
  'settings.heading': 'Settings',
  'settings.language': 'Language',
  'settings.theme': 'Colours',
  'settings.login': 'Start when I log in to this computer',
  'settings.login.what': 'It stays in the tray and sends at its time.',
  'settings.login.no-tray': 'This desktop shows no tray: the window stays open while it runs.',
  'settings.secrets': 'Passwords',
  'settings.secrets.protected':
    'Passwords are kept by this computer’s own protection, and are never written into settings, logs or files.',
  'settings.secrets.not': 'This computer offers no protection for passwords.',
  'settings.secrets.not.do':
    'They are forgotten when Roster Courier is quit. Use a key file, or set up a key ring on this computer.',
  'settings.data':
    'What was sent is kept encrypted on this computer, so that changes can be found. Nothing goes anywhere but to the servers that you set up.',
  'settings.version': 'Roster Courier {version}',
  'language.system': 'As on this computer',
  'language.en': 'English',
  'language.sv': 'Svenska',
  'language.he': 'עברית',
  'language.en-XA': 'Made-up language (for testing)',
  'theme.system': 'As on this computer',
  'theme.light': 'Light',
  'theme.dark': 'Dark',
  'help.heading': 'How it works',
  'help.lead':
    'Each feed takes one file to one vendor: it reads the file, matches its columns, checks every person, compares with what was sent before, and delivers what is needed.',
  'help.marks': 'What the marks mean',
  'help.mood.good': '– the last file was delivered, or there was nothing to send.',
  'help.mood.working': '– a run is under way.',
  'help.mood.needs you': '– something is unusual or uncertain. Nothing more is sent until you have looked.',
  'help.mood.failed': '– it could not be sent. What went wrong, and what to do, is on the page of the feed.',
  'help.keys': 'By keyboard',
  'help.keys.move': 'Tab and Shift+Tab go to the next field or button and back; Enter or the space bar presses it.',
  'help.keys.within':
    'The arrow keys move among choices, and in lists, tables and charts. Home and End go to the first and the last.',
  'help.keys.find': 'In a field with a list, type to narrow it down, choose with the arrow keys, and press Enter.',
  'help.keys.close': 'Esc closes a list, a menu or a question, and changes nothing.',
  'help.keys.grid':
    'In the table of people on the page Check, Enter opens a value, Shift with an arrow key chooses several, and {control}+C copies them.',
  'help.keys.undo': '{control}+Z on the page Columns takes back what was done last.',
  'help.keys.size': '{control} with + or − makes everything larger or smaller, {control}+0 puts it back.',
  'help.questions': 'Good to know',
  'help.computer': 'What if the computer is off?',
  'help.computer.answer':
    'Nothing is sent then. What was missed is made up for within the hours that you set, and left out after that; you are told.',
  'help.vanished': 'What if somebody is missing from the export by mistake?',
  'help.vanished.answer':
    'They stay at the vendor until they have been missing from several exports in a row. If many people vanish at once, nothing is sent and you are asked.',
  'help.lost': 'Can a change get lost?',
  'help.lost.answer':
    'No. A vendor that reads only the newest file may miss an earlier one, so changes are sent again until they must have been read.',
  'help.leaves': 'What leaves this computer?',
  'help.leaves.answer':
    'Only the columns that you matched, and only to the server of your vendor. Everything else in your file stays here.',
  'help.wrong': 'The vendor says that a file was refused. What now?',
  'help.wrong.answer':
    'Open History, find that file, and press “refused this file”. Everything since then is sent again with the next run.',
} as const satisfies Record<string, string>;
