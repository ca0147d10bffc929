/** Faults of second files that values are looked up in. ICU MessageFormat. */
export const lookupFaults = {
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
} as const satisfies Record<string, string>;
