import type { remoteFileFaults as english } from '../../en/faults/remote-file';

/** Faults of the file at the vendor’s server. In Hebrew. ICU MessageFormat. */
export const remoteFileFaults = {
  'remote folder not usable':
    'אי אפשר להשתמש בתיקייה ״{folder}״ בשרת של הספק כפי שהיא כתובה. לא נשלח דבר. יש לכתוב אותה כפי שהספק מסר, בלי ״..״.',
  'remote file name not usable':
    'אי אפשר להשתמש בשם הקובץ ״{file}״ בשרת של הספק. לא נשלח דבר. יש להשתמש באותיות, בספרות, בנקודות, במקפים ובקווים תחתונים.',
  'empty file not sent': 'אין בקובץ שום תוכן, ולכן הוא לא נשלח.',
  'remote folder missing':
    'אין תיקייה ״{folder}״ עבור {user} בשרת {host}. הקובץ לא נמסר. יש לבדוק את שמה מול הספק, כולל אותיות גדולות וקטנות.',
  'remote folder is a file':
    'השם ״{folder}״ בשרת {host} הוא של קובץ, ולא של תיקייה. הקובץ לא נמסר. יש לבדוק את שם התיקייה מול הספק.',
  'remote folder refused':
    'למשתמש {user} אין הרשאה לכתוב לתיקייה ״{folder}״ בשרת {host}. הקובץ לא נמסר. יש לבקש מהספק לתת ל־{user} את ההרשאה.',
  'remote folder not readable':
    'למשתמש {user} אין הרשאה לראות מה יש בתיקייה ״{folder}״ בשרת {host}. אי אפשר לדעת מכאן אם הקובץ נמצא שם. יש לשאול את הספק אם הוא הגיע.',
  'remote file refused':
    'השרת {host} לא אפשר ל־{user} ליצור את הקובץ ״{file}״ בתיקייה ״{folder}״. הקובץ לא נמסר. Roster Courier ינסה שוב; אם זה נמשך, יש לשאול את הספק אם השם והתיקייה נכונים ואם נשאר מקום.',
  'remote name taken':
    'כבר יש קובץ אחר בשם ״{file}״ בתיקייה ״{folder}״ בשרת {host}. הוא נשאר כפי שהוא, והקובץ החדש לא נמסר. יש לשלוח שוב בשם אחר.',
  'remote write failed':
    'השרת {host} הפסיק לקבל את הקובץ אחרי {written, number} מתוך {bytes, number} בתים, ולכן לא נמסר דבר. ייתכן שהדיסק שלו מלא. Roster Courier ינסה שוב; אם זה נמשך, יש לפנות לספק.',
  'remote close failed':
    'השרת {host} קיבל את כל הקובץ, אך לא אישר שהוא נשמר. לכן הקובץ הוסר משם, והוא נחשב כקובץ שלא נמסר. Roster Courier ינסה שוב; אם זה נמשך, יש לפנות לספק.',
  'remote size differs':
    'השרת {host} שמר {found, number} בתים, בעוד שנשלחו {bytes, number}. לכן הקובץ הוסר משם, והוא נחשב כקובץ שלא נמסר. Roster Courier ינסה שוב; אם זה נמשך, יש לשאול את הספק אם השרת משנה קבצים.',
  'remote content differs':
    'הקובץ שנשמר בשרת {host} אינו זהה לקובץ שנשלח. לכן הוא הוסר משם, והוא נחשב כקובץ שלא נמסר. Roster Courier ינסה שוב; אם זה נמשך, יש לשאול את הספק אם השרת משנה קבצים.',
  'incomplete file left':
    'המסירה אל {host} נקטעה ({cause}), וייתכן שנשאר קובץ חלקי ״{file}״ בתיקייה ״{folder}״. לא היה אפשר להסיר אותו מכאן. יש לבקש מהספק למחוק אותו לפני שייקרא.',
  'delivery unconfirmed':
    'החיבור אל {host} נקטע אחרי שנשלח החלק האחרון של ״{file}״ ולפני שהתקבל אישור. ייתכן שהקובץ הגיע וייתכן שלא. Roster Courier יבדוק את השרת לפני ששום דבר יישלח שוב.',
  'remote file not comparable':
    'בתיקייה ״{folder}״ בשרת {host} יש קובץ בשם ״{file}״ ובגודל הנכון, אך ל־{user} אין הרשאה לקרוא אותו, ולכן ייתכן שזה קובץ קודם. יש לשאול את הספק אם הקובץ הגיע.',
  'character not in encoding':
    'בשורה {row} של הקובץ לשליחה, בעמודה {column}, יש תו שאי אפשר לכתוב בקידוד {encoding}. לא נשלח דבר. יש לבחור שהקובץ ייכתב ב־UTF-8, או לשנות את הערך.',
} satisfies Record<keyof typeof english, string>;
