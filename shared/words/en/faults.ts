/** Fault codes and their sentences: what happened, what it means, what to do. ICU MessageFormat. */
export const faults = {
  internal:
    'Something went wrong inside Roster Courier ({detail}). Nothing was sent. Please send the support file to your vendor.',
  'state damaged':
    'Line {line} of {file} is damaged. Nothing was sent, because what the vendor already has can no longer be known for certain. Restore the file from a backup, or move its folder away to start over: the next run then sends everybody.',
  'state unreadable':
    '{file} cannot be read. Nothing was sent. Check that the file belongs to the user who runs Roster Courier.',
  'state not writable':
    'The folder {folder} cannot be written to. Nothing further was done, because it could not have been remembered. Check the free space and that the folder belongs to the user who runs Roster Courier.',
  'kept file unreadable':
    'A file that Roster Courier kept from an earlier run can no longer be opened. Nothing was sent. Restore the state folder together with its key from a backup, or move the feed’s folder away to start over: the next run then sends everybody.',
  busy: 'Another run of this feed is under way. Nothing was done. Try again when it has ended.',
  'no calendar':
    'The file {file} is no calendar with days in it. Nothing was changed. Choose a file that ends in .ics.',
  'notice log-in refused':
    '{host} did not accept the user name or password for e-mail. No notice was sent; your runs go on. Type the password anew in the settings.',
  'notice not encrypted':
    'The line to {host} could not be encrypted safely, so no notice was sent; your runs go on. Check the server’s name and port in the settings, or ask your IT department about its certificate.',
  'notice refused':
    '{host} did not take the notice (answer {status}). Your runs go on. Check the addresses in the settings.',
  'notice server silent':
    '{host} could not be reached, so no notice was sent; your runs go on. Roster Courier tries again a few times.',
  'webhook address not usable':
    'This address cannot be used for notices: it has to begin with https:// and hold no password. Nothing was changed. Copy it anew from Teams, Slack or your own service.',
  'no times': 'The feed has no schedule. Nothing was done. Give it one, or name the times with --times 08:00.',
  'lock lost':
    'This computer slept in the middle of the run, and another run of this feed took its place. Nothing more was done here. Look at the history to see what the other run did.',
  'feed file missing': 'There is no feed file at {file}. Check the path.',
  'feed file unreadable': 'The feed file {file} cannot be read. Check that you may open it.',
  'feed file not understood':
    'The feed file {file} is not written as JSON ({detail}). Nothing was done. Mend the file, or make it anew with the match command.',
  'feed file not valid':
    'In the feed file {file}, “{field}” is not as it should be: {detail}. Nothing was done. Mend it and try again.',
  'feed file holds a secret':
    'The feed file {file} has a “{field}” in it. Nothing was done, because a secret must not lie in a feed file. Remove it there; passwords and passphrases come from ROSTER_COURIER_PASSWORD, ROSTER_COURIER_PASSPHRASE, ROSTER_COURIER_PROXY_PASSWORD, ROSTER_COURIER_JUMP_PASSWORD and ROSTER_COURIER_JUMP_PASSPHRASE.',
  'not a hand-off':
    '“{file}” is not a hand-off file of Roster Courier. Nothing was taken over. A vendor’s template goes under “Another vendor”.',
  'hand-off unreadable':
    '“{file}” cannot be read. Nothing was taken over. Check that it is still there, and that you may open it.',
  'hand-off too large':
    '“{file}” is larger than a hand-off file ever is ({limit} MB). Nothing was taken over. Ask whoever sent it for a new one.',
  'hand-off of another version':
    '“{file}” was made by another version of Roster Courier (form {version}; this one reads form 1). Nothing was taken over. Update Roster Courier, or ask for a file from this version.',
  'hand-off field unknown':
    '“{file}” holds something that a hand-off file may not hold: “{field}”. Nothing was taken over. Ask whoever sent it for a new one.',
  'hand-off field wrong':
    'In “{file}”, “{field}” is not as it should be. Nothing was taken over. Ask whoever sent it for a new one.',
  'no connection':
    'The feed does not say where to deliver. Nothing was sent. Add the vendor’s server, user name and folder to it.',
  'no credentials':
    'There is neither a private key nor a password for {username} at {host}. Nothing was sent. Name the key file in the feed, or set ROSTER_COURIER_PASSWORD.',
  'key file missing':
    'The private key file {file} is not there. Nothing was sent. Was it moved or renamed? Put it back, or name its new place.',
  'key file unreadable':
    'The private key file {file} cannot be read. Nothing was sent. Check that it belongs to the user who runs Roster Courier.',
  'nothing held': 'No run of this feed is held. There is nothing to discard.',
  'held file gone':
    'The file of the held run is no longer kept. Nothing was sent. Run the feed again to build it anew.',
  'occurrence already started':
    'This scheduled run has already been started once. It is not started again by itself, so that nothing is sent twice.',
  'earlier delivery unclear':
    'It is not known whether the last file arrived at the vendor’s server, and it could not be looked at now. Nothing new was sent, so that nothing is sent twice. Try again when the server can be reached.',
  'earlier delivery not seen yet':
    'It is not known whether the last file arrived, and it does not lie at the vendor’s server yet; some servers show a file only minutes later. The new file is not the same, so it waits: otherwise the vendor could read the two in the wrong order. Try again in {minutes, plural, one {# minute} other {# minutes}}.',
  'list column unknown':
    'The export has no column “{column}”, so the list cannot be divided by it. Its columns: {columns}.',
  'output not writable': 'The file {file} cannot be written. Check the folder and the free space.',
  'wrong usage': '{detail}',
  'time not understood': '“{text}” is not a moment in time. Write it like 2025-03-31T08:00:00+02:00.',
  'time zone unknown': 'The feed names the time zone “{zone}”, which does not exist. Write it like Europe/Stockholm.',
  'settings newer':
    'The settings in {file} were written by a later version of Roster Courier. Nothing was changed and nothing will be sent. Install that version again.',
  'secret locked':
    'This computer does not give back a password that Roster Courier kept on it. Nothing was sent. Log in to the computer as usual, or enter the password again on the Connection page.',
  'secret kept for this session':
    'This computer offers no safe place for passwords, so this one is only remembered until Roster Courier is quit. For sending every day, ask your vendor for a log-in with a key file and choose the file here.',
  'entry not accepted': 'What was entered for “{field}” cannot be used. Nothing was changed. Look at it and try again.',
  'feed gone': 'This feed is no longer there. Nothing was done.',
  'not a file on this computer':
    'What was dropped is not a file on this computer. Nothing was changed. Save it first, then drop it again.',
  'no source chosen': 'No file is chosen yet. Choose the people list that your HR system exports on the File page.',
  'not the same export':
    'The two feeds do not read the same sheet of the same file now, so their rows are not the same people. Choose the same file and sheet in both, on the File page.',
  'engine stopped':
    'The part of Roster Courier that does the work stopped in the middle ({reason}) and was started again. If a file was being delivered, the next run looks at the vendor’s server first. Try again.',
  'sample missing': 'The sample file is not part of this installation. Choose a file of your own instead.',
  'server not found':
    'No server called {host} was found. Nothing was sent. Check the internet connection and the spelling of the address; if both are right, ask your vendor whether it has changed.',
  'server refused connection':
    '{host} does not accept connections on port {port, number, ::group-off}. Nothing was sent. It may be down for a while, so Roster Courier will try again; if it stays so, ask your vendor whether address and port are right.',
  'server not reachable':
    '{host} cannot be reached on port {port, number, ::group-off}. Nothing was sent. Check the internet connection; in an office, ask IT whether the firewall lets SFTP out to that address.',
  'server did not answer':
    '{host} did not answer within {seconds, plural, one {# second} other {# seconds}}. The file was not delivered. It may be busy, so Roster Courier will try again; if it stays so, ask your vendor.',
  'connection lost':
    'The connection to {host} broke off. The file was not delivered. Roster Courier will try again; if it keeps happening, ask IT about the network, then your vendor.',
  'run took too long':
    'The delivery to {host} took longer than a run may take, so it was ended. The file was not delivered. Roster Courier will try again; if it stays so, ask IT about the network, then your vendor.',
  'delivery stopped': 'The connection to {host} was ended from here before the file was delivered.',
  'not an SFTP server':
    'What answers at {host}, port {port, number, ::group-off}, is not an SFTP server. Nothing was sent. Check address and port with your vendor: plain FTP and web addresses do not work here.',
  'no common security method':
    '{host} only offers outdated ways to protect the connection, which Roster Courier does not use{profile, select, old { even where old ones are allowed} other {}}. Nothing was sent. Ask your vendor to have the server updated{profile, select, old {} other {; until then, and only if IT agrees, the feed can allow old ones (“algorithms”: “old”)}}.',
  'host key not accepted yet':
    '{host} has not been confirmed as your vendor’s server yet. It shows the {type} key {seen}. Neither your log-in nor any data was sent. Compare this with what your vendor gave you, then accept it.',
  'host key changed':
    '{host} shows another key than the one you accepted. Accepted: {accepted}. Shown: {type} {seen}. Either your vendor has changed its server, or somebody is posing as it. Neither your log-in nor any data was sent. Ask your vendor by phone, and accept the new key only if they confirm it.',
  'host key not proven':
    'The server at {host} could not prove that it is the one you accepted. Somebody may be posing as it. Neither your log-in nor any data was sent. Tell IT and your vendor.',
  'log-in refused':
    '{host} refused the log-in of {user}. Nothing was sent, and it is not tried again by itself, so that the account is not locked. Check the user name and the password or key with your vendor.',
  'log-in way not offered':
    '{host} does not take the kind of log-in that is set up for {user}; it takes: {offered}. Nothing was sent. Ask your vendor whether you need a key or a password.',
  'log-in asks for more':
    '{host} asks {user} for something that only a person can answer, such as a code. Nothing was sent. Ask your vendor for a log-in without it, for a program that sends unattended.',
  'password expired':
    'The password of {user} at {host} has expired. Nothing was sent. Ask your vendor for a new one and enter it here.',
  'SFTP not offered':
    '{host} let {user} in but does not open its file service. Nothing was sent. Ask your vendor to allow SFTP for this user.',
  'private key is a public key':
    'The chosen file is a public key. The log-in needs the private one that belongs to it, usually the file without “.pub”. Nothing was sent. Choose that file.',
  'private key needs a passphrase':
    'The key file is protected by a passphrase, and none is set. Nothing was sent. Enter the passphrase.',
  'private key passphrase wrong':
    'The passphrase does not open the key file. Nothing was sent. Enter it again, or ask whoever made the key.',
  'private key of unknown form':
    'The chosen file is not a private key that Roster Courier knows. Nothing was sent. Ask your vendor or IT for the key as an OpenSSH, PEM or PuTTY file.',
  'computer not allowed':
    '{host} does not let this computer in. Nothing was sent. Ask your vendor whether your company’s internet address has to be allowed there; IT knows that address.',
  'too many connections':
    '{host} has too many connections at the moment. Nothing was sent. Roster Courier will try again; if it stays so, ask your vendor.',
  'log-in needs more':
    '{host} took the first part of the log-in of {user} ({accepted}) and wants a second one ({offered}). Nothing was sent. Set up both if you have both; otherwise ask your vendor for a log-in that a program can do alone.',
  'private key kind not taken':
    'The key is of the kind {kind}, which cannot be used for this. Nothing was sent. Ask for an Ed25519 or RSA key, or have a new one made.',
  'private key damaged':
    'The key file is damaged: what is in it does not fit together. Nothing was sent. Fetch it again from where you got it, without opening it in an editor.',
  'private key too costly':
    'The key file asks for more memory or time to open it than any usual one. Nothing was sent. Open it in PuTTYgen and save it again with the usual settings.',
  'server address not usable':
    '“{host}” cannot be the address of a server. Nothing was sent. Write only the name or the number, without “sftp://”, user name or port; the port has a place of its own.',
  'comparison unreadable':
    'The file {file} cannot be read. Nothing was compared. Check the path and that you may open it.',
  'proxy not found':
    'No proxy called {proxy} was found. Nothing was sent. Check the internet connection and the spelling; if both are right, ask IT whether the proxy’s address has changed.',
  'proxy not reachable':
    'The proxy {proxy} cannot be reached on port {port, number, ::group-off}. Nothing was sent. Roster Courier will try again; if it stays so, ask IT whether address and port are right.',
  'proxy did not answer':
    'The proxy {proxy} did not open the way within {seconds, plural, one {# second} other {# seconds}}. Nothing was sent. Roster Courier will try again; if it stays so, ask IT.',
  'proxy hung up':
    'The proxy {proxy} ended the conversation on port {port, number, ::group-off} without an answer. Nothing was sent. Roster Courier will try again; if it stays so, ask IT whether it is a SOCKS5 or an HTTP proxy, and whether it lets this computer in.',
  'not a proxy':
    'What answers at {proxy}, port {port, number, ::group-off}, is not a proxy of the kind {kind}. Nothing was sent. Ask IT for the address, the port and the kind of the proxy.',
  'no proxy password':
    'There is no password for {user} at the proxy {proxy}. Nothing was sent. Set ROSTER_COURIER_PROXY_PASSWORD, or enter the password in the app.',
  'proxy needs a log-in':
    'The proxy {proxy} wants a user name and a password, and none are set. Nothing was sent. Ask IT for them.',
  'proxy log-in refused':
    'The proxy {proxy} refused the log-in of {user}. Nothing was sent, and it is not tried again by itself, so that the account is not locked. Check the user name and the password with IT.',
  'proxy log-in of another kind':
    'The proxy {proxy} only takes a kind of log-in that Roster Courier does not have ({offered}). Nothing was sent. Ask IT for a way with user name and password, or without a log-in.',
  'proxy forbids server':
    'The proxy {proxy} does not let this computer connect to {host} on port {port, number, ::group-off}. Nothing was sent. Ask IT to allow it.',
  'proxy cannot reach server':
    'The proxy {proxy} could not reach {host} on port {port, number, ::group-off}. Nothing was sent. Roster Courier will try again; if it stays so, check the address with your vendor, then ask IT.',
  'jump host not reachable':
    'The jump host {host} cannot be reached on port {port, number, ::group-off}. Nothing was sent. Roster Courier will try again; if it stays so, ask whoever runs it.',
  'jump host is none':
    'What answers at {host}, port {port, number, ::group-off}, is not an SSH server, so it cannot be the jump host. Nothing was sent. Check address and port with whoever runs it.',
  'jump host key not accepted yet':
    'The jump host {host} has not been confirmed yet. It shows the {type} key {seen}. Neither a log-in nor any data was sent. Compare this with what the people who run it gave you, then accept it.',
  'jump host key changed':
    'The jump host {host} shows another key than the one you accepted. Accepted: {accepted}. Shown: {type} {seen}. Either it was replaced, or somebody is posing as it. Neither a log-in nor any data was sent. Ask whoever runs it by phone, and accept the new key only if they confirm it.',
  'jump host log-in refused':
    'The jump host {host} did not let {user} in{why, select, way { with this kind of log-in} more {: it wants a second proof} code {: it asks for something that only a person can answer} expired {: the password has expired} other {}}. Nothing was sent, and it is not tried again by itself. Check the log-in with whoever runs it.',
  'no jump host credentials':
    'There is neither a private key nor a password for {user} at the jump host {host}. Nothing was sent. Name a key file for it in the feed, or set ROSTER_COURIER_JUMP_PASSWORD.',
  'jump host key file not usable':
    'The key file for the jump host {host} cannot be used: {trouble, select, locked {it needs a passphrase, and none is set} wrong {the passphrase does not open it} public {it is a public key, not the private one} kind {its kind of key is not taken} damaged {it is damaged} other {it is not a private key that Roster Courier knows}}. Nothing was sent. Put this right, or ask whoever runs the jump host.',
  'jump host forbids server':
    'The jump host {jump} does not let {user} go on to {host}, port {port, number, ::group-off}. Nothing was sent. Ask whoever runs it to allow that.',
  'jump host cannot reach server':
    'The jump host {jump} could not reach {host} on port {port, number, ::group-off}. Nothing was sent. Roster Courier will try again; if it stays so, check the address with your vendor, then ask whoever runs the jump host.',
  'remote folder not usable':
    'The folder “{folder}” on the vendor’s server cannot be used as it is written. Nothing was sent. Write it as your vendor gave it, without “..”.',
  'remote file name not usable':
    'The file name “{file}” cannot be used on the vendor’s server. Nothing was sent. Use letters, digits, dots, dashes and underscores.',
  'empty file not sent': 'The file has nothing in it, so it was not sent.',
  'remote folder missing':
    'There is no folder “{folder}” for {user} at {host}. The file was not delivered. Check its name with your vendor, capital letters included.',
  'remote folder is a file':
    '“{folder}” at {host} is a file, not a folder. The file was not delivered. Check the folder’s name with your vendor.',
  'remote folder refused':
    '{user} may not write into the folder “{folder}” at {host}. The file was not delivered. Ask your vendor to give {user} that right.',
  'remote folder not readable':
    '{user} may not look into the folder “{folder}” at {host}. Whether the file is there cannot be told from here. Ask your vendor whether it arrived.',
  'remote file refused':
    '{host} did not let {user} create “{file}” in the folder “{folder}”. The file was not delivered. Roster Courier will try again; if it stays so, ask your vendor whether that name and folder are right and whether there is space left.',
  'remote name taken':
    'There already is another file called “{file}” in the folder “{folder}” at {host}. It was left as it is, and the new one was not delivered. Send again under another name.',
  'remote write failed':
    '{host} stopped taking the file after {written, number} of {bytes, number} bytes, so nothing was delivered. Its disk may be full. Roster Courier will try again; if it stays so, ask your vendor.',
  'remote close failed':
    '{host} took all of the file but then did not confirm that it is stored. So it was taken back, and counts as not delivered. Roster Courier will try again; if it stays so, ask your vendor.',
  'remote size differs':
    '{host} stored {found, number} bytes where {bytes, number} were sent. So the file was taken back, and counts as not delivered. Roster Courier will try again; if it stays so, ask your vendor whether the server changes files.',
  'remote content differs':
    'The file that {host} stored is not the one that was sent. So it was taken back, and counts as not delivered. Roster Courier will try again; if it stays so, ask your vendor whether the server changes files.',
  'incomplete file left':
    'The delivery to {host} broke off ({cause}), and an incomplete file “{file}” may still lie in the folder “{folder}”. It could not be removed from here. Ask your vendor to delete it before it is read.',
  'delivery unconfirmed':
    'The connection to {host} broke off after the last part of “{file}” was sent, before it was confirmed. It may have arrived or not. Roster Courier looks at the server before anything is sent again.',
  'remote file not comparable':
    'A file called “{file}” of the right size lies in the folder “{folder}” at {host}, but {user} may not read it, so it may also be an earlier one. Ask your vendor whether the file arrived.',
  'source not found':
    'There is no file at {file}. Nothing was sent. Check that the export ran, and that the file was not moved or renamed.',
  'source is a folder':
    '{file} is a folder, not a file. Choose the export inside it, or give the folder together with a file name pattern.',
  'source folder missing':
    'There is no folder {folder} to look for the export in. Nothing was sent. Check that the network drive is connected, and that the folder was not moved or renamed.',
  'no file matches':
    'In the folder {folder} there is no file whose name fits {pattern}. Nothing was sent. Check that the export ran, and the pattern in the feed.',
  'source locked':
    '{file} cannot be opened, because another program holds it or you have no right to read it ({detail}). Nothing was sent. Close it in Excel, or check who may read it, and try again.',
  'source still changing':
    '{file} is still being written. Nothing was sent, so that half an export is never taken for a whole one. Try again when the export has finished.',
  'source unreadable':
    '{file} cannot be read ({detail}). Nothing was sent. Check that the drive is connected and that the file opens in Excel.',
  'source empty':
    'The export is empty: there is nothing in it. Nothing was sent. Check that the export in the HR system has finished, and make it again.',
  'source too large':
    'The export is {megabytes} MB large, more than the {limit} MB that are read. Nothing was sent. Export only the people and columns that are needed.',
  'source compressed too much':
    'The workbook unpacks to a size that no people list has. It was not opened, because such files can be made to harm. Make the export again in the HR system.',
  'source damaged':
    'The export is damaged or was cut off, so people could be missing from it. Nothing was sent. Make the export again, or open it in Excel and save it anew.',
  'source has a password':
    'The workbook is protected with a password, so it cannot be read without somebody typing it. Nothing was sent. Export it without a password, or remove the password in Excel (File, Info, Protect Workbook).',
  'source not a table':
    'The export is not a table: by its content it is {kind, select, pdf {a PDF document} image {a picture} word {a Word document} powerpoint {a presentation} numbers {an Apple Numbers document} archive {a zip or another archive} xml {an XML file of another kind} json {a JSON file} key {a key or certificate file} web {a web page} text {a text document} program {a program} lock {the mark that Excel keeps beside an open workbook} other {an unknown kind of file}}, whatever its name says. Nothing was sent. Export the people as Excel or CSV.',
  'sheet not found':
    'There is no sheet named {sheet} in the workbook; it has {sheets}. Nothing was sent. Choose the sheet again.',
  'sheet too large':
    'A part of the workbook ({part}) is {megabytes} MB large when unpacked, more than can be read. Nothing was sent. Export only the people and columns that are needed, or export as CSV.',
  'sheet not understood':
    'The sheet {sheet} has something in it, but it could not be read. Nothing was sent, because people would be missing. Open the workbook in Excel and save it anew.',
  'header row not found':
    'Row {row} was chosen as the row with the column names, but there is nothing in it. Nothing was sent. Choose the row again.',
  'no header row':
    'No row with column names was found: the first row (row {row}) already looks like a person. Nothing was sent. Export with column names, or choose the row that has them.',
  'quote not closed':
    'A quotation mark that is opened on line {row} is never closed, so the lines after it run into one. Nothing was sent. Mend that line in the export, or export as Excel.',
  'reading stopped': 'Reading the export was stopped before its end. Nothing was sent. Choose the file again.',
  'too many columns':
    'Line {row} of the export has more than {limit, number} columns, which no people list has. Nothing was sent. Check that the file is the export itself and that the right separator is chosen.',
  'too many rows':
    'The export has more than {limit, number} lines, which no people list has. Nothing was sent. Check that the file is the export itself, and export only the people that are needed.',
  'cell too long':
    'A cell on line {row} of the export is longer than {megabytes} MB, which no people list has. Nothing was sent. Check that the file is the export itself and that the right separator is chosen.',
  'text damaged':
    'The text on line {row} is damaged: it does not fit its own encoding ({encoding}). Nothing was sent. Make the export again, or choose another encoding.',
  'encoding does not fit':
    'The text is written in {found} now, but {chosen} was chosen for it. Nothing was sent, because names would be garbled. Choose the encoding again.',
  'encoding not known':
    'There is no text encoding named {encoding}. Nothing was sent. Choose one of those that are offered.',
  'delimiter not usable': '“{delimiter}” cannot separate columns. Use a comma, a semicolon, a tab or a vertical bar.',
  'character not in encoding':
    'In line {row} of the file to send, the column {column} has a character that {encoding} cannot write. Nothing was sent. Have the file written in UTF-8, or change that value.',
  'no such delivery':
    'There is no delivery by the name {run} in this feed’s history. Nothing was changed. The history command lists them.',
  'delivery too old':
    'That file was sent more than {days} days ago, and what came before it is no longer kept. Nothing was changed. Send everybody again instead.',
  'earlier state gone':
    'The state that was sent then is no longer kept: files older than {days} days are deleted. Nothing was changed. Mend the export and send it instead.',
  'settings restored':
    'The settings file was damaged and put aside as {file}. A backup took its place. Please look through your feeds: nothing is sent by itself until you confirm that they are right.',
  'settings lost':
    'The settings file was damaged and put aside as {file}, and there is no backup. Your feeds have to be set up again; nothing is sent by itself until then.',
  'connection first':
    'The vendor’s server and user name come first. Nothing was changed. Enter both, then choose the key again.',
  'not the practice server':
    'This feed does not go to the practice server, so there is no practice vendor to ask. Choose the practice server on the page Connection first.',
  'practice port in use':
    'Port {port, number, ::group-off} is used by another program, so the practice server did not start. Choose another port.',
  'output exists':
    'There already is a file {file}. It was left as it is, because it may hold settings that you made. Choose another name, or move it away first.',
  'no such vendor':
    '“{to}” is neither a vendor that Roster Courier knows (connecteam, cosafe) nor a template file. Check the spelling, or give the path of the vendor’s template.',
  'broken off by a stop':
    'The computer or Roster Courier was stopped in the middle of the run. It is not known how far it came. The next run looks at the server before anything is sent again.',
  'broken off while delivering':
    'The run broke off while the file was being delivered, so it is not known whether it arrived. The next run looks at the vendor’s server before anything is sent again.',
  'baseline replaced':
    'The list {file} is not the one any more that you were shown. Nothing was changed. Choose it again and look at how it fits.',
  'no past exports':
    'In {folder} there are no tables (Excel, OpenDocument, CSV). Nothing was changed. Choose the folder in which your past exports lie.',
  'baseline without key':
    'The list {file} has no column “{column}”, by which people are recognised. Nothing was changed. Export the vendor’s user list with that column.',
  'key column unknown':
    'People are to be told apart by “{column}”, but {vendor} has no such column. Nothing was sent. Choose another column that identifies a person.',
  'held run replaced':
    'The run that you looked at no longer waits: another one has taken its place. Nothing was sent. Look at what waits now, then decide.',
  'nothing to export':
    'This file must not go to the vendor as it is, so it was not saved. See what is wrong under Changes, and mend it first.',
  'pattern not usable':
    'The pattern in step {step} of “{column}” cannot be used: {detail}. Nothing was done. Mend the pattern; looking ahead, looking back and references to earlier groups are not possible.',
  'lookup unknown':
    '“{column}” looks values up in “{lookup}”, but the feed has no second file of that name. Nothing was done. Choose the file again, or take the step out.',
  'lookup named twice':
    'The feed has two second files named “{lookup}”. Nothing was done. Give each a name of its own.',
  'lookup unreadable':
    'The second file “{lookup}” ({file}) could not be read: {why, select, missing {it is not there} folder {it is a folder and not a file} locked {another program holds it, or you have no right to read it} changing {it is still being written} password {it has a password} header {no row with column names was found in it} large {it is too large} other {it is not a table or is damaged}}. Nothing was sent. Bring it back, or choose another file.',
  'lookup empty':
    'The second file “{lookup}” ({file}) has nothing in it today. Nothing was sent. Check it, or choose another file.',
  'lookup sheet gone':
    'The second file “{lookup}” ({file}) no longer has the sheet “{sheet}”; it has {sheets}. Nothing was sent. Bring the sheet back, or choose the file again.',
  'lookup column missing':
    '{count, plural, one {A column is} other {Columns are}} no longer in the second file “{lookup}” ({file}): {columns}. Nothing was sent. Bring {count, plural, one {it} other {them}} back, or choose another column.',
  'support file not safe':
    'The support file was not saved: {count, plural, one {in one place} other {in # places}} it may hold somebody’s data, first in {file}, line {line}. Nothing was given to anybody. Tell whoever helps you the code of the fault instead.',
  'erase in the app':
    '{folder} belongs to the app with a window. Nothing was deleted. Use “Erase everything” in its settings.',
  'not all erased':
    '{count, plural, one {One place} other {# places}} in {folder} could not be deleted; the rest is gone. Close what uses {count, plural, one {it} other {them}}, and erase again.',
  'support file not shown':
    'This support file was not the one that you were shown. Nothing was saved. Make it again and look at it.',
  'policy unreadable':
    'The file {file}, in which your IT department decides for Roster Courier, cannot be read. Nothing is sent until it can. Tell your IT department.',
  'policy not understood':
    'The file {file}, in which your IT department decides for Roster Courier, is not written as JSON. Nothing is sent until it is. Tell your IT department.',
  'policy not valid':
    'In {file}, in which your IT department decides for Roster Courier, “{field}” is not as it should be. Nothing is sent until it is. Tell your IT department.',
  'policy open to others':
    'The file {file}, in which your IT department decides for Roster Courier, can be changed by people who are no administrators, so it is not believed. Nothing is sent until that is put right. Tell your IT department.',
  'server not allowed':
    'Your IT department decided to which servers files may go, and {host} (port {port, number, ::group-off}) is none of them. Nothing was sent. Check the address, or ask your IT department to allow it.',
  'column kept back':
    'Your IT department decided that the column “{header}” never leaves this computer, but “{column}” is filled from it. Nothing was sent. Take it out on the columns page, or ask your IT department.',
  'made before policy':
    'This file was made before your IT department decided which columns never leave this computer, and may hold one of them. Nothing was sent. Discard it, and let the export of today be sent instead.',
  'decided by IT': 'Your IT department decided this. Nothing was changed. Ask them if it has to be different.',
} as const satisfies Record<string, string>;
export type FaultCode = keyof typeof faults;
