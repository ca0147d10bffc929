import type { lookupFaults as english } from '../../en/faults/lookup';

/** Faults of second files that values are looked up in. In Hebrew. ICU MessageFormat. */
export const lookupFaults = {
  'lookup unknown':
    'העמודה ״{column}״ מחפשת ערכים ב״{lookup}״, אבל בהזנה אין קובץ שני בשם הזה. לא נעשה דבר. יש לבחור שוב את הקובץ, או להסיר את השלב.',
  'lookup named twice': 'בהזנה יש שני קבצים שניים בשם ״{lookup}״. לא נעשה דבר. יש לתת לכל אחד שם משלו.',
  'lookup unreadable':
    'אי אפשר היה לקרוא את הקובץ השני ״{lookup}״ ({file}): {why, select, missing {הוא לא נמצא} folder {זו תיקייה ולא קובץ} locked {תוכנה אחרת מחזיקה אותו, או שאין הרשאה לקרוא אותו} changing {הוא עדיין נכתב} password {הוא מוגן בסיסמה} header {לא נמצאה בו שורה של שמות עמודות} large {הוא גדול מדי} other {הוא אינו טבלה, או שהוא פגום}}. לא נשלח דבר. יש להחזיר אותו, או לבחור קובץ אחר.',
  'lookup empty': 'הקובץ השני ״{lookup}״ ({file}) ריק היום. לא נשלח דבר. יש לבדוק אותו, או לבחור קובץ אחר.',
  'lookup sheet gone':
    'בקובץ השני ״{lookup}״ ({file}) כבר אין הגיליון ״{sheet}״; יש בו: {sheets}. לא נשלח דבר. יש להחזיר את הגיליון, או לבחור שוב את הקובץ.',
  'lookup column missing':
    '{count, plural, one {עמודה כבר אינה נמצאת} other {עמודות כבר אינן נמצאות}} בקובץ השני ״{lookup}״ ({file}): {columns}. לא נשלח דבר. יש להחזיר {count, plural, one {אותה} other {אותן}}, או לבחור עמודה אחרת.',
} satisfies Record<keyof typeof english, string>;
