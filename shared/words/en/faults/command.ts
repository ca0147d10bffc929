/** Faults of what was written on the command line. ICU MessageFormat. */
export const commandFaults = {
  'list column unknown':
    'The export has no column “{column}”, so the list cannot be divided by it. Its columns: {columns}.',
  'output not writable':
    'The file {file} cannot be written. Close it if it is open, in Excel for example; else check the folder and the free space.',
  'wrong usage': '{detail}',
  'time not understood': '“{text}” is not a moment in time. Write it like 2025-03-31T08:00:00+02:00.',
  'output exists':
    'There already is a file {file}. It was left as it is, because it may hold settings that you made. Choose another name, or move it away first.',
  'no such vendor':
    '“{to}” is neither a vendor that Roster Courier knows (connecteam, cosafe) nor a template file. Check the spelling, or give the path of the vendor’s template.',
} as const satisfies Record<string, string>;
