/** Faults of hand-off files. ICU MessageFormat. */
export const handOffFaults = {
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
} as const satisfies Record<string, string>;
