/** Faults that keep the app from starting. ICU MessageFormat. */
export const startFaults = {
  'app incomplete':
    'A part of Roster Courier is missing or cannot be read, so it did not start. Nothing was sent, and nothing will be until it starts. Install Roster Courier again: your feeds, settings and history stay as they are.',
} as const satisfies Record<string, string>;
