/** Fault codes and their sentences: what happened, what it means, what to do. ICU MessageFormat. */
export const faults = {
  'internal': 'Something went wrong inside Roster Courier ({detail}). Nothing was sent. Please send the support file to your vendor.',
} as const satisfies Record<string, string>;
export type FaultCode = keyof typeof faults;
