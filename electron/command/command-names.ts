/** The words of the command line: what the packaged app's executable takes for a command rather than a start of the window. */
export const commandNames = [
  'inspect',
  'match',
  'check',
  'preview',
  'export',
  'send',
  'status',
  'history',
  'hold',
  'baseline',
  'probe',
  'fingerprint',
  'key',
  'schema',
  'practice',
  'help',
] as const;
