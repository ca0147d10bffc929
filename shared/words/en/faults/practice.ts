/** Faults of the practice server and the sample. ICU MessageFormat. */
export const practiceFaults = {
  'sample missing': 'The sample file is not part of this installation. Choose a file of your own instead.',
  'not the practice server':
    'This feed does not go to the practice server, so there is no practice vendor to ask. Choose the practice server on the page Connection first.',
  'practice port in use':
    'Port {port, number, ::group-off} is used by another program, so the practice server did not start. Choose another port.',
} as const satisfies Record<string, string>;
