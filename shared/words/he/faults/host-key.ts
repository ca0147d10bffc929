import type { hostKeyFaults as english } from '../../en/faults/host-key';

/** Faults of telling the vendor’s server from others. In Hebrew. ICU MessageFormat. */
export const hostKeyFaults = {
  'host key not accepted yet':
    'עדיין לא אושר ש־{host} הוא השרת של הספק. הוא מציג מפתח {type}: {seen}. פרטי הכניסה ונתוני העובדים לא נשלחו. יש להשוות את המפתח למה שהתקבל מהספק, ורק אז לאשר אותו.',
  'host key changed':
    'השרת {host} מציג מפתח שונה מזה שאושר. אושר: {accepted}. מוצג: {type} {seen}. ייתכן שהספק החליף שרת, וייתכן שמישהו מתחזה אליו. פרטי הכניסה ונתוני העובדים לא נשלחו. יש לברר עם הספק בטלפון, ולאשר את המפתח החדש רק אם הספק מאמת אותו.',
  'host key not proven':
    'השרת בכתובת {host} לא הצליח להוכיח שהוא השרת שאושר. ייתכן שמישהו מתחזה אליו. פרטי הכניסה ונתוני העובדים לא נשלחו. יש לעדכן את צוות המחשוב ואת הספק.',
  'comparison unreadable': 'אי אפשר לקרוא את הקובץ {file}. לא נעשתה השוואה. יש לבדוק את הנתיב ושמותר לפתוח אותו.',
} satisfies Record<keyof typeof english, string>;
