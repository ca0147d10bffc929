/** Two feeds that read one export, side by side. In Hebrew. ICU MessageFormat. */
export const compare = {
  'compare.open': 'השוואה להזנה אחרת',
  'compare.heading': 'שתי הזנות, קובץ ייצוא אחד',
  'compare.with': 'השוואה אל',
  'compare.loading': 'כל העובדים מושווים…',
  'compare.no-other': 'אין עוד הזנה אחרת שקוראת את הקובץ הזה, ולכן אין מה להשוות.',
  'compare.problem': 'אי אפשר לקבוע מי העובדים של {name}.',
  'compare.lead': '״{file}״, כפי שהעובדים יהיו ב־{first} וב־{second} אחרי הקבצים הבאים. הצפייה כאן אינה שולחת דבר.',
  'compare.same': 'בשתי ההזנות אותם עובדים, עם אותם מספרי טלפון ואותן כתובות דוא״ל.',
  'compare.same.people': 'בשתי ההזנות אותם עובדים.',
  'compare.both':
    '{count, plural, =0 {אף עובד לא עובר אל שתיהן.} one {עובד אחד עובר אל שתיהן.} two {שני עובדים עוברים אל שתיהן.} other {# עובדים עוברים אל שתיהן.}}',
  'compare.only':
    '{count, plural, =0 {אף עובד לא עובר} one {עובד אחד עובר} two {שני עובדים עוברים} other {# עובדים עוברים}} אל {one} ולא אל {other}.',
  'compare.phone':
    '{count, plural, =0 {לאף עובד אין} one {לעובד אחד יש} two {לשני עובדים יש} other {ל־# עובדים יש}} ב־{second} מספר טלפון אחר מאשר ב־{first}.',
  'compare.email':
    '{count, plural, =0 {לאף עובד אין} one {לעובד אחד יש} two {לשני עובדים יש} other {ל־# עובדים יש}} ב־{second} כתובת דוא״ל אחרת מאשר ב־{first}.',
  'compare.phone.none': '{name} לא מקבל מספרי טלפון, ולכן הם אינם מושווים.',
  'compare.email.none': '{name} לא מקבל כתובות דוא״ל, ולכן הן אינן מושוות.',
  'compare.kept':
    'ב־{name} עדיין נשמרים {count, plural, one {הפרטים של עובד אחד שחסר} two {הפרטים של שני עובדים שחסרים} other {הפרטים של # עובדים שחסרים}} בקובץ הייצוא. אין שם שורה כזאת, ולכן אין כאן השוואה.',
  'compare.list.only': 'אל {one}, ולא אל {other}',
  'compare.list.phone': 'מספר טלפון אחר',
  'compare.list.email': 'כתובת דוא״ל אחרת',
  'compare.why': 'למה לא אל {name}',
  'compare.because.set aside': 'השורה הושארה בצד בגלל שגיאה.',
  'compare.because.status': 'העבודה הסתיימה, לפי הסטטוס בקובץ הייצוא.',
  'compare.because.end date': 'תאריך הסיום בקובץ הייצוא עבר.',
  'compare.because.left': 'העבודה הסתיימה.',
  'compare.because.never sent': 'ברשימת העובדים שלא נשלחים לעולם.',
  'compare.because.not read': 'השורה לא נקראת כעובד: כדאי לבדוק את השורה עם שמות העמודות בעמוד ״קובץ״.',
};
