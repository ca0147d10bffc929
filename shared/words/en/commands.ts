/** What the command line tells a person, beside faults, holds and issues. ICU MessageFormat. */
export const commands = {
  added: '{count, plural, one {# person added} other {# people added}}',
  changed: '{count, plural, one {# person changed} other {# people changed}}',
  removed: '{count, plural, one {# person removed} other {# people removed}}',
  archived: '{count, plural, one {# person archived} other {# people archived}}',
  're-keyed':
    '{count, plural, one {# person recognised under a new identifying value} other {# people recognised under new identifying values}}',
  'no changes': 'No changes',
  'was to be sent': 'What was to be sent: {changes}',
  missing:
    '{count, plural, one {# person is} other {# people are}} missing from the export but kept for now: see “leavers” in the feed.',
  'not sent':
    '{count, plural, one {# row has an error: that person stays as {vendor} knows them, or stays out.} other {# rows have errors: those people stay as {vendor} knows them, or stay out.}}',
  'sent without before':
    'Of these, {count, plural, one {# row is} other {# rows are}} known: somebody looked at {count, plural, one {it} other {them}} ({at}) and sent without {count, plural, one {that person} other {those people}}, so the run does not wait for {count, plural, one {it} other {them}} while the same is wrong. “hold FEED --wait-again” takes that back.',
  'waits again': 'Taken back: from now on runs wait again for people with errors, the known ones too.',
  'nothing to wait for': 'There is nothing to take back: runs wait for everybody with errors already.',
  'would send':
    'The file would have {rows, plural, one {# row} other {# rows}} and go to {vendor}. Nothing was sent: this was a preview.',
  'list written':
    '{problems, plural, one {# problem} other {# problems}} written to {file}, on {sheets, plural, one {# sheet} other {# sheets}}. It holds people’s data.',
  'set by hand':
    'Set by hand: {column}, in {count, plural, one {row} other {rows}} {rows}. This goes instead of what the export says.',
  'set by hand not used':
    '{count, plural, one {# value that was set by hand is} other {# values that were set by hand are}} not used: the export says something else by now, does not have the person, or the column cannot be set. “check --json” lists {count, plural, one {it} other {them}}; they stand under “overrides” in the feed.',
  delivered:
    'Delivered to {file} ({bytes, number} bytes), {verified, select, hash {checked by reading it back} size {checked by its size} other {accepted by the server, which does not show its files}}.',
  nothing: 'Nothing to send: {vendor} already gets exactly this.',
  carried:
    '{vendor} may not have read {count, plural, one {the file} other {the files}} sent on {days} yet, so {people, plural, =0 {nothing has to be} one {# person is} other {# people are}} sent again. It reads once a day, {known, select, yes {at {at}} other {at an unknown hour}}, and may miss {missed, plural, =0 {no day} one {a day} other {# days}}: {surely, select, yes {the last file has certainly been read on {until}} other {it is not known when the last file will have been read}}.',
  'carried refused': 'What changed since the file sent on {days}, which was marked as refused, is sent again.',
  'by hand':
    '{count, plural, one {# person has} other {# people have}} left, and no file can tell {vendor}: remove {count, plural, one {them} other {them all}} there by hand. “preview --json” lists them.',
  held: 'Held. Nothing is sent until a person has looked:',
  'held file':
    'To send it as it is: send {feed} --approve "why it is right". To drop it: hold {feed} --discard "why". To see it: preview {feed}.',
  'held for good': 'It cannot be sent as it is. Mend the export or the feed, then run again.',
  approved: 'Sent with {by}’s approval.',
  superseded: 'It takes the place of the run {run}, which was held.',
  settled:
    '{as, select, delivered {The last file, whose arrival was unknown, lies at the vendor’s server: it had arrived.} other {It stays unknown whether the last file arrived; this one is right in either case.}}',
  'settled not delivered':
    'The last file, whose arrival was unknown, is not at the vendor’s server: it had not arrived.',
  'settled sent again':
    'The last file, whose arrival was unknown, was not found whole at the vendor’s server. The same file went there again, under the same name.',
  collected:
    'Since then {count, plural, one {a file was} other {# files were}} read by {vendor}, and {count, plural, one {is} other {are}} gone from the folder: {files}.',
  'collected last': 'The file {file} has been read by {vendor}: on {at} it was gone from the folder.',
  'collected unknown':
    'Whether {vendor} has read it cannot be seen: {why, select, stays {it is not known to delete or move what it has read (“deletesWhatItRead” in the settings says otherwise)} other {its server does not show the files that lie there}}.',
  'journal torn':
    'The last line of the feed’s history was cut short by a crash. It was left out; nothing that it told had been done yet.',
  'journal restored':
    'The feed’s history was damaged, cut off or replaced by an older one, and was taken from its copy: nothing of it is lost. The damaged file is kept beside it.',
  'others closed':
    '{closed, plural, =0 {} one {A file that others on this computer could read was closed to them. } other {# files that others on this computer could read were closed to them. }}{foreign, plural, =0 {} one {A file there belongs to another user: see who put it there.} other {# files there belong to another user: see who put them there.}}',
  kept: '{files, plural, =0 {Nothing is kept in {folder}.} one {One file is kept in {folder}, {kilobytes, number} kB, from {day}.} other {# files are kept in {folder}, {kilobytes, number} kB, the oldest from {day}.}}',
  'erase asks':
    'Nothing was deleted. “erase --yes” deletes all of it: the history of every feed, what was sent, practice and log. What the vendor was sent is then not known any more, and the next file has everybody in it.',
  erased:
    '{files, plural, =0 {There was nothing to delete in {folder}.} one {One file in {folder} was deleted.} other {# files in {folder} were deleted.}}',
  'not erased':
    'Not deleted, because it lies elsewhere: what the vendor holds, backups of this computer, your exports, feed files and keys.',
  'support saved':
    '{file} was saved, with {count, plural, one {# file} other {# files}} in it. It was looked through for people’s data, and none was found. This is all that is in it:',
  'support file': '--- {name}\n{text}',
  read: 'Read {file}: {people, plural, one {# person} other {# people}}, sheet “{sheet}”, column names in row {row}.',
  'read text': 'Read {file}: {people, plural, one {# person} other {# people}}, column names in row {row}.',
  skipped: 'Left out: {what}.',
  sheet: 'Sheet “{sheet}”: {why}',
  header: 'Column names: {why}',
  letters: 'Letters are stored as {encoding}: {why}',
  separator:
    'The columns are separated by {delimiter, select, comma {a comma} semicolon {a semicolon} tab {a tab} bar {a bar} other {{delimiter}}}: {why}',
  column: '{column}: {evidence}; {filled} have something in it.',
  rescue:
    '{message} {why} Nothing is changed by itself. To have it put right in every export, accept it in the window, or write {rule} under “source”, “rescue” in the feed.',
  'rescue by hand': '{message} {why}',
  'rescue answered': '{message} {today}',
  matched:
    '{matched, plural, =0 {No column of {vendor} was matched} one {# column of {vendor} was matched} other {# columns of {vendor} were matched}}.',
  match: '{column} ← {from} ({confidence, number, percent}): {reason}',
  'match unsure': 'Not taken by itself: {column} ← {from} ({confidence, number, percent}): {reason}',
  'unmatched required': 'Still without a source, and {vendor} needs {count, plural, one {it} other {them}}: {columns}.',
  unmatched: 'Left empty: {columns}.',
  'leavers by status': 'Leavers are recognised by {column}: {values}.',
  'leavers by end date': 'Leavers are recognised by the date in {column}.',
  'hand-off written':
    'Written to {file}: how {vendor} takes its file, without passwords, keys, user name, people and paths of this computer.',
  'hand-off server':
    'By the file, it goes to {host}, port {port}, folder {folder}, file name {file}. Nothing of it was taken over: if it is right, put it into the feed under “connection”, with your user name.',
  'hand-off keys':
    'The file says that the server’s fingerprint is {keys}. That is only as true as the way the file came to you: ask the vendor, and compare with the fingerprint command.',
  'hand-off without server': 'The file does not say where it goes: ask {vendor} for server, user name and folder.',
  'feed written':
    'The feed was written to {file}. Add the vendor’s server under “connection” (host, username, privateKeyFile, folder, hostKeys), then: probe, check, preview, send.',
  checked:
    '{people, plural, one {# person} other {# people}} checked: {errors, plural, =0 {no errors} one {# error} other {# errors}}, {warnings, plural, =0 {no warnings} one {# warning} other {# warnings}}.',
  'meant for':
    '{people, number} of {of, plural, one {# person} other {# people}} in the export are meant for {vendor}.',
  'issue group':
    '{severity, select, error {Error} warning {Warning} other {Note}} in {column}, {count, plural, one {row} other {rows}} {rows}: {code}',
  exported: 'Written to {file}: {rows, plural, one {# row} other {# rows}}, {bytes, number} bytes. Nothing was sent.',
  'nothing to export': 'There is nothing to write: {vendor} already gets exactly this. To write everybody, add --full.',
  'status run':
    '{at}: {outcome, select, sent {sent} held {held} nothing {nothing to send} failed {failed} unknown {outcome unknown} discarded {held, then discarded} superseded {held, then superseded} interrupted {interrupted} other {under way}}{counts}',
  'no runs': 'This feed has not run yet.',
  'next run': 'Next run by the schedule: {at}.',
  'nothing due':
    'Nothing is due by the schedule now: no time has come, it was sent already, it is a day left out, or it is too late to make up for it. Nothing was done.',
  'waits for export': 'The export is not new enough yet. Waiting for a newer one, until {until} (UTC) at the latest.',
  'service written': '{count, plural, one {Written} other {Written}}: {files}.',
  'service windows':
    'Register it once in a command window: schtasks /Create /TN "{name}" /XML "{file}" /RU %USERNAME% /RP *  – Windows asks for the password of the account that it runs under, and keeps it.',
  'service macos':
    'Put it into {folder} and run: launchctl bootstrap gui/$(id -u) {folder}/com.rostercourier.{name}.plist  – this needs the person to be logged in, with the screen locked or not. For a computer where nobody is, an administrator puts it into /Library/LaunchDaemons and adds UserName.',
  'service linux':
    'Put both files into {folder} and run: systemctl --user daemon-reload && systemctl --user enable --now {name}.timer  – and once, so that it runs with nobody logged in: loginctl enable-linger',
  'service secrets windows':
    '{login, select, key {Use a key file without a passphrase that only this account may read: it works with nobody logged in. A passphrase is found in the account’s own environment variable ROSTER_COURIER_PASSPHRASE, which every program of that account can read.} other {The password is found in the account’s own environment variable ROSTER_COURIER_PASSWORD, which every program of that account can read. A key file is safer.}} What the window keeps in Windows’ own safe is not used.',
  'service secrets macos':
    '{login, select, key {Use a key file without a passphrase that only this account may read: it works with nobody logged in.} other {A password cannot be kept safely here: launchd has no place for it that others cannot read. Ask your vendor for a log-in with a key file.}} What the window keeps in the login keychain is not used: it is locked while nobody is logged in.',
  'service secrets linux':
    '{login, select, key {Use a key file without a passphrase that only this account may read: it works with nobody logged in. A passphrase goes as ROSTER_COURIER_PASSPHRASE=… into} other {The password goes as ROSTER_COURIER_PASSWORD=… into}} ~/.config/roster-courier/{name}.env, readable for this account alone (chmod 600). What the window keeps in the login keyring is not used: it is locked while nobody is logged in.',
  'service zone':
    'The times are those of this computer’s clock ({here}), not of {zone}: set them with --times if they differ. Holidays and “once a day” still follow the schedule.',
  'no schedule': 'The feed has no schedule.',
  waiting: 'A run of {at} is held and waits for a person:',
  unsettled: 'It is not known whether the file of {at} arrived. The next run looks first.',
  uncollected:
    'The vendor may not have read {count, plural, one {the file} other {the files}} yet: {files}. What {count, plural, one {it} other {they}} told is repeated until it must have.',
  discarded: 'The held run {run} was dropped. Nothing of it will be sent.',
  'probe step ok':
    '{name, select, proxy {The proxy answers} jumphost {The jump host lets us in} name {The server’s name is known} nameproxy {The server’s name is left to the proxy} namejumphost {The server’s name is left to the jump host} port {The server answers} hostkey {The server’s key is the accepted one} login {The log-in works} freespace {The server tells how much space is left} other {The folder is there}} ({ms, number} ms).',
  'free space': '{bytes, number} bytes are free there.',
  'publish way':
    '{way, select, uniquename {Each file is written there under a name of its own, at once} overwrite {The file is written directly over the last one} other {The file is written under another name first, and takes the place of the last one when it is complete}}: {because, select, onestep {the server does that in one step} onestepnotannounced {the server does not say that it can do so in one step; where it refuses, the last one is overwritten} foldernotshown {the server does not show what is in the folder} other {the vendor reads the newest file, so nothing else may lie there}}.',
  'jump host key shown':
    'The jump host shows the {type} key {fingerprint}. Compare it with what the people who run it gave you; to accept it, add “{pin}” to “hostKeys” of “jumpHost” in the feed.',
  'old methods allowed':
    'The feed allows outdated methods to protect the connection (“algorithms”: “old”). Ask your vendor when that can end.',
  'key made':
    'A new key lies in {file}, and its public half in {file}.pub. Fingerprint: {fingerprint}. Send only the .pub file to your vendor, and name {file} as “privateKeyFile” in the feed.',
  'key protected':
    '{protected, select, yes {It is protected by the passphrase in ROSTER_COURIER_PASSPHRASE, which is needed at every log-in.} other {It is not protected by a passphrase: whoever can read the file can log in. To protect it, set ROSTER_COURIER_PASSPHRASE and make another one.}}',
  'key same': 'The server shows exactly the key that was given. To accept it, add “{pin}” to “hostKeys” in the feed.',
  'key different':
    'The server shows ANOTHER key than the one that was given. Somebody may be posing as it, or the server was changed. Do not accept it; ask your vendor by phone.',
  'key other kind':
    'What was given names a key of another kind ({kinds}), which the server does not have. Ask your vendor for the fingerprint of the {type} key.',
  'key too weak':
    'What was given is a fingerprint of the old kind (MD5), which can be forged. Ask your vendor for the one that begins with “SHA256:”.',
  'key not named': 'In what was given there is no fingerprint for this server.',
  'key revoked':
    'What was given marks the key that the server shows as revoked: it must not be used any more. Do not accept it; ask your vendor.',
  'key only authority':
    'What was given only names an authority that signs keys, which cannot be used here. Ask your vendor for the fingerprint of the server’s own key.',
  'host key shown':
    'The server shows the {type} key {fingerprint}. Compare it with what your vendor gave you; to accept it, add “{pin}” to “hostKeys” in the feed.',
  'practice running':
    'The practice server is running. host: {host}, port: {port, number, ::group-off}, username: {username}, password: {password}, private key: {key}, host key: {hostKey}. Files arrive in {folder}. Ctrl-C ends it.',
  'practice ended': 'The practice server has ended.',
  'rehearsal begins':
    'A rehearsal with a made-up staff list and a practice server on this computer. Nothing leaves it.',
  'rehearsal vendor': 'For {vendor}:',
  'rehearsal ends':
    'Everything worked. The files lie in {folder}: open them, and the feeds beside them. On a computer with a screen, the same starts with a window.',
  'nothing held': 'No run of this feed is held.',
  'rehearsal file': 'The file lies in {file}.',
  'vendor read':
    'The practice {vendor} read {file}, {rows, plural, =0 {without a row} one {one row} other {# rows}}, by the rules that {vendor} has published:',
  'vendor found nothing': 'The practice {vendor} found no file to read.',
  'vendor problem':
    '{kind, select, refused {Refused} deleted {Deleted} other {Ignored}}, {count, plural, one {row} other {rows}} {rows} of the file: {why}',
  'vendor unknown groups': 'It names groups that nobody has created at the practice vendor.',
  'vendor has':
    'Now it has {people, plural, =0 {nobody} one {one person} other {# people}}{archived, plural, =0 {} one {, and one more archived} other {, and # more archived}}.',
  rows: '{kind, select, added {Added} changed {Changed} other {Recognised}}: {count, plural, one {row} other {rows}} {rows} of the export.',
  'held without news': 'There would be nothing new to send. To say that you have looked: send {feed} --approve "why".',
  baseline:
    '{people, plural, one {# person counts} other {# people count}} as known to {vendor} from now on. The next file tells what differs from this list.',
  'baseline columns missing': 'The list does not have these columns, which count as empty: {columns}.',
} as const satisfies Record<string, string>;
export type CommandWord = keyof typeof commands;
