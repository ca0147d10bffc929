/** What sending means at the vendor, with the number of people. ICU MessageFormat. */
export const consequences = {
} as const satisfies Record<string, string>;
export type ConsequenceCode = keyof typeof consequences;
