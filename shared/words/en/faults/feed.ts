/** Faults of what a feed file or the pages of a feed say. ICU MessageFormat. */
export const feedFaults = {
  'no calendar':
    'The file {file} is no calendar with days in it. Nothing was changed. Choose a file that ends in .ics.',
  'feed file missing': 'There is no feed file at {file}. Check the path.',
  'feed file unreadable': 'The feed file {file} cannot be read. Check that you may open it.',
  'feed file not understood':
    'The feed file {file} is not written as JSON ({detail}). Nothing was done. Mend the file, or make it anew with the match command.',
  'feed file not valid':
    'In the feed file {file}, “{field}” is not as it should be: {detail}. Nothing was done. Mend it and try again.',
  'feed file holds a secret':
    'The feed file {file} has a “{field}” in it. Nothing was done, because a secret must not lie in a feed file. Remove it there; passwords and passphrases come from ROSTER_COURIER_PASSWORD, ROSTER_COURIER_PASSPHRASE, ROSTER_COURIER_PROXY_PASSWORD, ROSTER_COURIER_JUMP_PASSWORD and ROSTER_COURIER_JUMP_PASSPHRASE.',
  'no connection':
    'The feed does not say where to deliver. Nothing was sent. Add the vendor’s server, user name and folder to it.',
  'time zone unknown': 'The feed names the time zone “{zone}”, which does not exist. Write it like Europe/Stockholm.',
  'entry not accepted': 'What was entered for “{field}” cannot be used. Nothing was changed. Look at it and try again.',
  'feed gone': 'This feed is no longer there. Nothing was done.',
  'not the same export':
    'The two feeds do not read the same sheet of the same file now, so their rows are not the same people. Choose the same file and sheet in both, on the File page.',
  'connection first':
    'The vendor’s server and user name come first. Nothing was changed. Enter both, then choose the key again.',
  'key column unknown':
    'People are to be told apart by “{column}”, but {vendor} has no such column. Nothing was sent. Choose another column that identifies a person.',
  'pattern not usable':
    'The pattern in step {step} of “{column}” cannot be used: {detail}. Nothing was done. Mend the pattern; looking ahead, looking back and references to earlier groups are not possible.',
} as const satisfies Record<string, string>;
