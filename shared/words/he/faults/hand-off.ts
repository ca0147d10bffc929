import type { handOffFaults as english } from '../../en/faults/hand-off';

/** Faults of hand-off files. In Hebrew. ICU MessageFormat. */
export const handOffFaults = {
  'not a hand-off': '״{file}״ אינו קובץ מסירה של Roster Courier. לא נקלט דבר. תבנית של ספק מוסיפים תחת ״ספק אחר״.',
  'hand-off unreadable': 'אי אפשר לקרוא את ״{file}״. לא נקלט דבר. יש לבדוק שהקובץ עדיין קיים ושיש לך הרשאה לפתוח אותו.',
  'hand-off too large': '״{file}״ גדול יותר מכל קובץ מסירה ({limit} MB). לא נקלט דבר. יש לבקש קובץ חדש ממי ששלח אותו.',
  'hand-off of another version':
    '״{file}״ נוצר בגרסה אחרת של Roster Courier (מבנה {version}; הגרסה הזאת קוראת מבנה 1). לא נקלט דבר. יש לעדכן את Roster Courier, או לבקש קובץ מהגרסה הזאת.',
  'hand-off field unknown':
    'ב־״{file}״ יש משהו שאסור שיהיה בקובץ מסירה: ״{field}״. לא נקלט דבר. יש לבקש קובץ חדש ממי ששלח אותו.',
  'hand-off field wrong':
    'ב־״{file}״, השדה ״{field}״ אינו כפי שהוא צריך להיות. לא נקלט דבר. יש לבקש קובץ חדש ממי ששלח אותו.',
} satisfies Record<keyof typeof english, string>;
