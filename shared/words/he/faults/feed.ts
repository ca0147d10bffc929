import type { feedFaults as english } from '../../en/faults/feed';

/** Faults of what a feed file or the pages of a feed say. In Hebrew. ICU MessageFormat. */
export const feedFaults = {
  'no calendar': 'הקובץ {file} אינו לוח שנה שיש בו ימים. לא השתנה דבר. יש לבחור קובץ שמסתיים ב־⁦.ics⁩.',
  'feed file missing': 'אין קובץ הזנה במיקום {file}. יש לבדוק את הנתיב.',
  'feed file unreadable': 'אי אפשר לקרוא את קובץ ההזנה {file}. יש לבדוק שיש לך הרשאה לפתוח אותו.',
  'feed file not understood':
    'קובץ ההזנה {file} אינו כתוב כ־JSON תקין ({detail}). לא נעשה דבר. יש לתקן את הקובץ, או ליצור אותו מחדש בפקודה match.',
  'feed file not valid':
    'בקובץ ההזנה {file}, השדה ״{field}״ אינו כפי שהוא צריך להיות: {detail}. לא נעשה דבר. יש לתקן ולנסות שוב.',
  'feed file holds a secret':
    'בקובץ ההזנה {file} יש ״{field}״. לא נעשה דבר, משום שאסור לשמור פרט סודי בקובץ הזנה. יש להסיר אותו משם; סיסמאות וסיסמאות מפתח נלקחות מ־ROSTER_COURIER_PASSWORD,‏ ROSTER_COURIER_PASSPHRASE,‏ ROSTER_COURIER_PROXY_PASSWORD,‏ ROSTER_COURIER_JUMP_PASSWORD ו־ROSTER_COURIER_JUMP_PASSPHRASE.',
  'no connection': 'בהזנה לא כתוב לאן לשלוח. לא נשלח דבר. יש להוסיף לה את השרת של הספק, את שם המשתמש ואת התיקייה.',
  'time zone unknown': 'בהזנה רשום אזור הזמן ״{zone}״, שאינו קיים. יש לכתוב כך: Europe/Stockholm.',
  'entry not accepted': 'אי אפשר להשתמש במה שהוזן בשדה ״{field}״. לא השתנה דבר. יש לבדוק את הערך ולנסות שוב.',
  'feed gone': 'ההזנה הזאת כבר אינה קיימת. לא נעשה דבר.',
  'not the same export':
    'שתי ההזנות אינן קוראות כרגע אותו גיליון של אותו קובץ, ולכן השורות שלהן אינן אותם אנשים. יש לבחור בשתיהן אותו קובץ ואותו גיליון, בעמוד ״קובץ״.',
  'connection first': 'השרת של הספק ושם המשתמש קודמים. לא השתנה דבר. יש להזין את שניהם, ואז לבחור שוב את המפתח.',
  'key column unknown':
    'לפי ההגדרה העובדים מזוהים לפי העמודה ״{column}״, אך אין ב־{vendor} עמודה כזאת. לא נשלח דבר. יש לבחור עמודה אחרת שמזהה עובד.',
  'pattern not usable':
    'אי אפשר להשתמש בתבנית שבשלב {step} של ״{column}״: {detail}. לא נעשה דבר. יש לתקן את התבנית; אי אפשר להביט קדימה או אחורה ולהפנות לקבוצות קודמות.',
} satisfies Record<keyof typeof english, string>;
