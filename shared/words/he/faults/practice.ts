import type { practiceFaults as english } from '../../en/faults/practice';

/** Faults of the practice server and the sample. In Hebrew. ICU MessageFormat. */
export const practiceFaults = {
  'sample missing': 'קובץ הדוגמה אינו כלול בהתקנה הזאת. אפשר לבחור קובץ משלך במקומו.',
  'not the practice server':
    'ההזנה הזאת אינה נשלחת לשרת התרגול, ולכן אין ספק תרגול לשאול. יש לבחור תחילה את שרת התרגול בעמוד החיבור.',
  'practice port in use':
    'פורט {port, number, ::group-off} נמצא בשימוש של תוכנה אחרת, ולכן שרת התרגול לא הופעל. יש לבחור פורט אחר.',
} satisfies Record<keyof typeof english, string>;
