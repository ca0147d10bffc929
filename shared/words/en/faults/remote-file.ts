/** Faults of the file at the vendor’s server. ICU MessageFormat. */
export const remoteFileFaults = {
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
  'character not in encoding':
    'In line {row} of the file to send, the column {column} has a character that {encoding} cannot write. Nothing was sent. Have the file written in UTF-8, or change that value.',
} as const satisfies Record<string, string>;
