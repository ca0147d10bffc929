import type { commandFaults as english } from '../../en/faults/command';

/** Faults of what was written on the command line. In Hebrew. ICU MessageFormat. */
export const commandFaults = {
  'list column unknown': 'אין בקובץ הייצוא עמודה ״{column}״, ולכן אי אפשר לחלק לפיה את הרשימה. העמודות שבו: {columns}.',
  'output not writable':
    'אי אפשר לכתוב את הקובץ {file}. אם הוא פתוח, למשל ב־Excel, יש לסגור אותו; אחרת יש לבדוק את התיקייה ואת המקום הפנוי.',
  'wrong usage': '{detail}',
  'time not understood': 'הערך ״{text}״ אינו תאריך ושעה. יש לכתוב כך: 2025-03-31T08:00:00+02:00.',
  'output exists':
    'כבר יש קובץ {file}. הוא נשאר כפי שהוא, משום שייתכן שיש בו הגדרות שלך. יש לבחור שם אחר, או להעביר אותו למקום אחר תחילה.',
  'no such vendor':
    'הערך ״{to}״ אינו ספק ש־Roster Courier מכיר (connecteam, cosafe) ואינו קובץ תבנית. יש לבדוק את האיות, או לציין את הנתיב של תבנית הספק.',
} satisfies Record<keyof typeof english, string>;
