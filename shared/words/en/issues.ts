/** Issue codes and their sentences. ICU MessageFormat. */
export const issues = {
  'value missing': '{column} is empty.',
} as const satisfies Record<string, string>;
export type IssueCode = keyof typeof issues;
