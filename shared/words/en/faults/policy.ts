/** Faults of what an IT department decided. ICU MessageFormat. */
export const policyFaults = {
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
