/** Everything the window and the tray say that is not a fault, an issue, a hold or a consequence. ICU MessageFormat. */
export const screen = {
  'app.name': 'Roster Courier',
} as const satisfies Record<string, string>;
export type ScreenCode = keyof typeof screen;
