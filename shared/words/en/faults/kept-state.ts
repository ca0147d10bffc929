/** Faults of the app itself and what it keeps on this computer. ICU MessageFormat. */
export const keptStateFaults = {
  internal:
    'Something went wrong inside Roster Courier ({detail}). Nothing was sent. Please send the support file to your vendor.',
  'state damaged':
    'Line {line} of {file} is damaged. Nothing was sent, because what the vendor already has can no longer be known for certain. Restore the file from a backup, or move its folder away to start over: the next run then sends everybody.',
  'state unreadable':
    '{file} cannot be read. Nothing was sent. Check that the file belongs to the user who runs Roster Courier, and that no other program, such as a backup, holds it.',
  'state not writable':
    'The folder {folder} cannot be written to. Nothing further was done, because it could not have been remembered. Check the free space and that the folder belongs to the user who runs Roster Courier.',
  'kept file unreadable':
    'A file that Roster Courier kept from an earlier run can no longer be opened. Nothing was sent. Restore the state folder together with its key from a backup, or move the feed’s folder away to start over: the next run then sends everybody.',
  'settings newer':
    'The settings in {file} were written by a later version of Roster Courier. Nothing was changed and nothing will be sent. Install that version again.',
  'secret locked':
    'This computer does not give back a password that Roster Courier kept on it. Nothing was sent. Log in to the computer as usual, or enter the password again on the Connection page.',
  'secret kept for this session':
    'This computer offers no safe place for passwords, so this one is only remembered until Roster Courier is quit. For sending every day, ask your vendor for a log-in with a key file and choose the file here.',
  'engine stopped':
    'The part of Roster Courier that does the work stopped in the middle ({reason}) and was started again. If a file was being delivered, the next run looks at the vendor’s server first. Try again.',
  'settings restored':
    'The settings file was damaged and put aside as {file}. A backup took its place. Please look through your feeds: nothing is sent by itself until you confirm that they are right.',
  'settings lost':
    'The settings file was damaged and put aside as {file}, and there is no backup. Your feeds have to be set up again; nothing is sent by itself until then.',
  'support file not safe':
    'The support file was not saved: {count, plural, one {in one place} other {in # places}} it may hold somebody’s data, first in {file}, line {line}. Nothing was given to anybody. Tell whoever helps you the code of the fault instead.',
  'erase in the app':
    '{folder} belongs to the app with a window. Nothing was deleted. Use “Erase everything” in its settings.',
  'not all erased':
    '{count, plural, one {One place} other {# places}} in {folder} could not be deleted; the rest is gone. Close what uses {count, plural, one {it} other {them}}, and erase again.',
  'support file not shown':
    'This support file was not the one that you were shown. Nothing was saved. Make it again and look at it.',
} as const satisfies Record<string, string>;
