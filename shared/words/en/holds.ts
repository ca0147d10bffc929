/** Hold codes and their sentences. ICU MessageFormat. */
export const holds = {
  'empty': 'The export has no people in it.',
} as const satisfies Record<string, string>;
export type HoldCode = keyof typeof holds;
