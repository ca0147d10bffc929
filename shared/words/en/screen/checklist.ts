/** The steps with a vendor until a feed is live, the letter to it, and what it is asked. ICU MessageFormat. */
export const checklist = {
  'checklist.heading': 'Going live with {vendor}',
  'checklist.lead':
    'What {vendor} and you do, in {vendor}’s own order. What Roster Courier can see it ticks by itself, and says so; the rest is for you.',
  'checklist.progress': '{done, number} of {total, plural, one {one step} other {# steps}} done.',
  'checklist.next': 'Next: {step}.',
  'checklist.all': 'Every step is done.',
  'checklist.open': 'Show all steps',
  'checklist.practice': 'What happens on the practice server is not ticked here',
  'checklist.practice.what': 'These steps are about {vendor} itself.',
  'checklist.is-next': 'Next',
  'checklist.seen': 'Seen by Roster Courier on {day}.',
  'checklist.ticked': 'Ticked by you on {day}.',
  'checklist.sign.file saved': 'Roster Courier saved such a file on {day}. How it went there, only you can see.',
  'checklist.sign.host key':
    'On {day} you said here that you trust this server. Whether {vendor} agrees, only you know.',
  'checklist.sign.collected':
    'Roster Courier saw on {day} that {vendor} had taken a file. What came of it stands there.',
  'checklist.go': 'Go to {page}',
  'checklist.go.label': 'Go to {page}: {step}',
  'checklist.to-letter': 'Go to the letter',
  'checklist.note.add': 'Add a note',
  'checklist.note.add.label': 'Add a note: {step}',
  'checklist.note.label': 'Note: {step}',
  'checklist.note.hint':
    'For your colleagues, for example a case number. No passwords, and nothing about people in the list.',

  'checklist.phase.ask': 'Ask',
  'checklist.phase.prepare': 'Prepare',
  'checklist.phase.connect': 'Connect',
  'checklist.phase.live': 'Go live',

  'checklist.access': 'Ask {vendor} for access',
  'checklist.access.why': 'They give you a place on their server. The letter below asks for everything that is needed.',
  'checklist.access.why.connecteam':
    'SFTP is part of their Enterprise plan, and takes them one to five working days. Send the letter below through the chat in Connecteam.',
  'checklist.access.why.cosafe': 'Send the letter below to support@cosafe.com.',
  'checklist.group-field': '{vendor} switches on the Group ID field',
  'checklist.group-field.why': 'Before that, a group in your {vendor} admin panel can have no ID.',
  'checklist.groups': 'Make your groups, each with its ID',
  'checklist.groups.why':
    'In {vendor}’s admin panel, at least one. Use the IDs that stand in your file: a group without an ID is passed over.',
  'checklist.template': 'Give Roster Courier your account’s template',
  'checklist.template.why':
    'In {vendor}, under Users, press “Import users” and download the Excel template. Drop it on the page Columns: your account has columns of its own.',
  'checklist.key': 'Agree how {vendor} tells people apart',
  'checklist.key.why':
    'By which column does {vendor} recognise a person? Choose the same one under Columns. Best is a number that never changes.',
  'checklist.key.why.connecteam':
    'As far as we know by the mobile phone, which people also log in with. Ask what happens when somebody gets a new number.',
  'checklist.key.why.cosafe':
    'By UniqueID. Take a number that a person keeps for good, not a name. Somebody who was added by hand at Cosafe is taken over when the e-mail address is the same.',
  'checklist.rules': 'Agree on the form of the file',
  'checklist.rules.why':
    'Everybody or only changes, how {vendor} learns that somebody left, how dates are written. Answer the same under Columns.',
  'checklist.file-saved': 'Save the file for a test',
  'checklist.file-saved.why': 'The page Changes saves exactly what would be sent. Nothing leaves your computer.',
  'checklist.by-hand': 'Upload that file by hand',
  'checklist.by-hand.why':
    'If {vendor} has a page for importing people, try the file there. What you confirm there really happens: begin with a few people.',
  'checklist.by-hand.why.connecteam':
    'In Connecteam, under Users, press “Import users”. What you confirm there really happens: begin with a few people.',
  'checklist.log-in': 'Enter what {vendor} sent you',
  'checklist.log-in.why': 'The server’s address, your user name, and the password or key file.',
  'checklist.log-in.why.connecteam': 'The server’s address, your user name, and the private key as a file.',
  'checklist.log-in.why.cosafe': 'Host, user name, password, and the path and name of the file, which ends in .csv.',
  'checklist.fingerprint': '{vendor} confirms the server’s fingerprint',
  'checklist.fingerprint.why':
    'The test of the connection shows it. Compare it with what {vendor} tells you: that is how you know that nobody else poses as {vendor}.',
  'checklist.connection': 'Test the connection',
  'checklist.connection.why': 'The server, the log-in and the folder, without writing anything there.',
  'checklist.first-file': 'Send the first file by hand',
  'checklist.first-file.why': 'Look through the changes, then press “Send now” on the page Today.',
  'checklist.first-file.why.connecteam':
    'Look through the changes, then press “Send now” on the page Today. Once a day Connecteam looks at the newest file in Uploads.',
  'checklist.first-file.why.cosafe':
    'Look through the changes, then press “Send now” on the page Today. Cosafe reads it only when the synchronisation is started.',
  'checklist.vendor-settings': 'Fill in the SFTP settings at {vendor}',
  'checklist.vendor-settings.why':
    'In the admin panel: user name, password, host, port 22, path and name of the file, and what stands between group IDs. All of it the same as here.',
  'checklist.vendor-report': 'Switch on the daily report',
  'checklist.vendor-report.why': 'Also in the admin panel. {vendor} then mails you what each import did.',
  'checklist.invitations': 'Decide about invitations and phones',
  'checklist.invitations.why':
    'Are new people mailed an invitation? Do phone numbers stay when the file has none? Answer the same under Columns.',
  'checklist.review': 'Ask {vendor} to look at the first file',
  'checklist.review.why': 'It lies on their server, so nothing has to be mailed. Ask whether every row can be taken.',
  'checklist.review.why.connecteam':
    'Their set-up ends with a review and a test together. If they refuse the file, say so on the page History.',
  'checklist.sync-started': 'Start the synchronisation at {vendor}',
  'checklist.sync-started.why':
    'From then on {vendor} follows your file every night. Whoever is no longer in it may be deleted there.',
  'checklist.schedule': 'Set the schedule',
  'checklist.schedule.why': 'Then it is sent every day without you, while this computer is on.',
  'checklist.first-run': 'The first run on schedule delivers',
  'checklist.first-run.why': 'Look on the page Today afterwards. If something is unusual it waits for you there.',
  'checklist.day-after': 'Look at {vendor} the day after',
  'checklist.day-after.why':
    'Find two or three people there who were in the file: somebody new, somebody changed, somebody who left.',
  'checklist.day-after.why.cosafe':
    'Read the mail with the report, and find two or three people there who were in the file.',

  'checklist.letter': 'The letter to {vendor}',
  'checklist.letter.lead': 'Fill in who you are, and send it. Questions with an answer below are left out.',
  'checklist.letter.to': 'To',
  'checklist.letter.copy': 'Copy the letter',
  'checklist.questions': 'Open questions to {vendor}',
  'checklist.questions.lead':
    'Their pages do not say. Keep the answers here; until there is one, Roster Courier does what is safe.',
  'checklist.questions.open': '{open, plural, =0 {All are answered.} one {One is open.} other {# are open.}}',

  'letter.subject': 'Subject: users by SFTP',
  'letter.hello': 'Hello,',
  'letter.from': '[name of our organisation] would like to send you its users by SFTP, automatically every day.',
  'letter.please': 'Please send us, or do for us:',
  'letter.tell': 'Please tell us, too:',
  'letter.thanks': 'Thank you.',
  'letter.request.server and key': 'The server’s address and port, our user name and our private key, as a file.',
  'letter.request.server and password': 'The server’s address and port, our user name and our password.',
  'letter.request.server': 'The server’s address and port, our user name, and how we log in.',
  'letter.request.fingerprint': 'The fingerprint of the server’s host key (it begins with SHA256:).',
  'letter.request.group field': 'Switch on the Group ID field in our admin panel.',
  'letter.request.path': 'The folder and the exact name of the file that you read.',

  'question.header': 'Must the first row hold the column names exactly as you write them?',
  'question.header.connecteam':
    'Must the first row be exactly that of the template under “Import users”, also for columns that we leave empty?',
  'question.archive': 'What must stand in the Archive column to archive a user: Yes, TRUE, 1 or something else?',
  'question.leavers': 'Should the file hold everybody or only changes, and how do you learn that somebody has left?',
  'question.blank': 'Does an empty cell clear what you have, or leave it as it is?',
  'question.match': 'By which column do you recognise a person, and what happens when that value changes?',
  'question.dates': 'Are dates in our account day/month/year or month/day/year?',
  'question.hour': 'At what time, and in which time zone, do you read the file?',
  'question.removed': 'Do you delete or move the file once you have read it?',
  'question.temporary': 'Do you pass over files with temporary names, while they are being written?',
  'question.refused': 'How do we learn that you refused a file, or a row of it?',
  'question.skip': 'What does Skip = 1 do to somebody who is there already: nothing, or delete?',
  'question.unknown-group': 'What happens to a person with a group ID that you do not know?',
  'question.gone': 'What exactly happens to somebody who was in the file yesterday and is not today?',
  'question.many-removed': 'Is there a limit to how many people one file can delete?',
  'question.same-mail': 'What happens when two people have the same e-mail address?',
  'question.byte-order-mark': 'May the file begin with a byte order mark (BOM)?',
} as const satisfies Record<string, string>;
