import type { HoldCode } from '../en/holds';

/** Hold sentences in Hebrew. ICU MessageFormat. */
export const holds = {
  empty: 'אין עובדים בקובץ הייצוא. לא נשלח דבר, משום שרשימה ריקה הייתה מסירה את כולם. יש לייצא שוב ממערכת משאבי האנוש.',
  'nobody left':
    'אחרי השליחה הזאת לא יישאר אף אחד ב־{vendor}{people, plural, =0 {} one {: כרגע יש שם עובד אחד} two {: כרגע יש שם שני עובדים} other {: כרגע יש שם # עובדים}}. לא נשלח דבר. יש לבדוק בקובץ הייצוא את העמודות של הסטטוס ושל תאריך הסיום.',
  'not in the export':
    '{count, plural, one {עובד אחד} two {שני עובדים} other {# עובדים}} מתוך {people, number} שנמצאים ב־{vendor} {count, plural, one {אינו מופיע} other {אינם מופיעים}} בקובץ הייצוא, ובקרוב {count, plural, one {ייחשב כמי שעזב} other {ייחשבו כמי שעזבו}}. יש להגן על מי שצריכים להישאר, או לאשר.',
  'too many removed':
    '{removed, plural, one {עובד אחד} two {שני עובדים} other {# עובדים}} מתוך {people, number} {how, select, archived {{removed, plural, one {יועבר} other {יועברו}} לארכיון ב־{vendor}} other {{removed, plural, one {יוסר} other {יוסרו}} מ־{vendor}}}. המגבלה שהוגדרה: {limit, number}.',
  'too many changed':
    'הפרטים של {changed, plural, one {עובד אחד} two {שני עובדים} other {# עובדים}} מתוך {people, number} ישתנו ב־{vendor}. המגבלה שהוגדרה: {limit, number}.',
  'row swing':
    'בקובץ הייצוא יש {after, plural, one {עובד אחד} two {שני עובדים} other {# עובדים}}, ובפעם הקודמת היו {before, number}: {way, select, more {תוספת} other {ירידה}} של {difference, number}. המגבלה שהוגדרה: {limit, number}.',
  'too many new':
    '{added, plural, one {עובד אחד יהיה חדש} two {שני עובדים יהיו חדשים} other {# עובדים יהיו חדשים}} ב־{vendor}, ויש שם כעת {people, number}. המגבלה שהוגדרה: {limit, number}. יש לבדוק שזה קובץ הייצוא הנכון, ושעדיין כתוב בו מי עזב.',
  'restore swing':
    'במצב הקודם יש {after, plural, one {עובד אחד} two {שני עובדים} other {# עובדים}}, וב־{vendor} יש עכשיו {before, number}: {way, select, more {תוספת} other {ירידה}} של {difference, number}. המגבלה שהוגדרה: {limit, number}.',
  'one column changed':
    'העמודה {column} תשתנה אצל {changed, plural, one {עובד אחד} two {שני עובדים} other {# עובדים}} מתוך {people, number}. המגבלה שהוגדרה: {limit, number}.',
  'column emptied':
    'העמודה {column} תתרוקן אצל {cleared, plural, one {עובד אחד} two {שני עובדים} other {# עובדים}} מתוך {people, number} שיש להם בה ערך. המגבלה שהוגדרה: {limit, number}. יש לבדוק שהעמודה עדיין מלאה בקובץ הייצוא.',
  'too many errors':
    'אצל {rows, plural, one {עובד אחד} two {שני עובדים} other {# עובדים}} מתוך {people, number} בקובץ הייצוא יש שגיאה, {rows, plural, one {והוא יישאר כפי שנשלח לאחרונה, או יושמט אם טרם נשלח} other {והם יישארו כפי שנשלחו לאחרונה, או יושמטו אם טרם נשלחו}}. המגבלה שהוגדרה: {limit, number}.',
  'too many new errors':
    'אצל {rows, plural, one {עובד אחד} two {שני עובדים} other {# עובדים}} מתוך {people, number} בקובץ הייצוא יש שגיאה שעדיין לא ראיתם, {rows, plural, one {והוא יישאר כפי שנשלח לאחרונה, או יושמט אם טרם נשלח} other {והם יישארו כפי שנשלחו לאחרונה, או יושמטו אם טרם נשלחו}}. מלבד זאת, אצל {known, plural, one {עובד אחד} two {שני עובדים} other {# עובדים}} יש שגיאה שכבר ראיתם ושלחתם בלי מי שהיא אצלו. המגבלה שהוגדרה: {limit, number}.',
  'problem to look at':
    '{column}: {count, plural, one {לעובד אחד יש בעיה שאמורה} two {לשני עובדים יש בעיה שאמורה} other {ל־# עובדים יש בעיה שאמורה}} לעכב הכול, כפי שנקבע בעמוד ״בדיקה״. יש לתקן או לאשר.',
  'header changed':
    'העמודות בקובץ הייצוא אינן העמודות שהותאמו.{addedCount, plural, =0 {} other { חדשות: {added}.}}{goneCount, plural, =0 {} other { כבר אינן: {gone}.}}{movedCount, plural, =0 {} other { במקום אחר, בשם שמופיע פעמיים: {moved}.}} יש לבדוק שבכל עמודה עדיין יש מה שהיה בה.',
  'column missing':
    '{count, plural, one {עמודה נדרשת אינה מופיעה} other {עמודות נדרשות אינן מופיעות}} עוד בקובץ הייצוא: {columns}. בלי {count, plural, one {עמודה זו} other {עמודות אלה}} אי אפשר לשלוח דבר. יש להתאים מחדש את העמודות, או להחזיר {count, plural, one {אותה} other {אותן}} לקובץ הייצוא.',
  'delimiter changed':
    'הערכים בקובץ הייצוא מופרדים בסימן אחר: {before, select, comma {פסיק} semicolon {נקודה־פסיק} tab {טאב} bar {קו אנכי} other {{before}}} בפעם הקודמת, {after, select, comma {פסיק} semicolon {נקודה־פסיק} tab {טאב} bar {קו אנכי} other {{after}}} עכשיו. יש לבדוק שבעמודות עדיין יש מה שהיה בהן.',
  'sheet changed':
    'העובדים היו בפעם הקודמת בגיליון ״{before}״, ועכשיו הם בגיליון ״{after}״. יש לבדוק שזה הגיליון הנכון.',
  'kind of file changed':
    '{after, select, text {בפעם הקודמת הקובץ היה חוברת עבודה, ועכשיו הוא קובץ טקסט.} other {בפעם הקודמת הקובץ היה קובץ טקסט, ועכשיו הוא חוברת עבודה.}} יש לוודא שזה הקובץ הנכון.',
  'sheet gone':
    'הגיליון ״{sheet}״ שנבחר כבר אינו בקובץ. יש בו: {sheets}. לא נשלח דבר. יש לבחור את הגיליון מחדש, או להחזיר אותו לקובץ.',
  'header row moved':
    'שמות העמודות נבחרו בשורה {row} והיום הם בשורה {now}. לא נשלח דבר. יש לבחור את שורה {now} לשמות העמודות, או להסיר מהקובץ את השורות שמעליהם.',
  'header row gone':
    'שורה {row}, שנבחרה לשמות העמודות, ריקה היום. לא נשלח דבר. יש לבחור את השורה מחדש, או לתקן את הקובץ.',
  'encoding changed':
    'האותיות בקובץ שמורות היום כ־{found}, ונבחר {chosen}. שמות היו נפגמים, ולכן לא נשלח דבר. יש לבחור מחדש איך האותיות שמורות, או לתקן את הקובץ.',
  'date order ambiguous':
    'בעמודות {columns} אי אפשר להבחין בין היום לחודש: 03/04 יכול להיות 3 באפריל או 4 במרץ. לא נשלח דבר. יש לבחור את סדר היום והחודש בהזנה הזאת.',
  'date order changed':
    'בעמודה {column} {now, select, day {היום מופיע ראשון בקובץ הזה, ובפעם הקודמת הופיע ראשון החודש} other {החודש מופיע ראשון בקובץ הזה, ובפעם הקודמת הופיע ראשון היום}}. תאריכים כמו 03/04 ייקראו הפוך. יש לבדוק את התאריכים בקובץ הייצוא, או לבחור את סדר היום והחודש בהזנה הזאת.',
  'source too old':
    'קובץ הייצוא בן {days, plural, one {יום אחד} two {יומיים} other {# ימים}}. המגבלה שהוגדרה, בימים: {limit}. ייתכן שמערכת משאבי האנוש הפסיקה לייצא.',
  'source not fresh':
    'קובץ הייצוא נשמר לאחרונה לפני {days, plural, =0 {{hours, plural, =0 {פחות משעה} one {שעה} two {שעתיים} other {# שעות}}} one {יום} two {יומיים} other {# ימים}}. התזמון ממתין לקובץ חדש יותר, והוא לא הגיע בזמן. לא נשלח דבר. יש לבדוק אם מערכת משאבי האנוש עדיין מייצאת, או לשלוח את הקובץ הזה בכל זאת.',
  'older than last':
    'קובץ הייצוא נשמר {days, plural, =0 {{hours, plural, one {שעה} two {שעתיים} other {# שעות}}} one {יום} two {יומיים} other {# ימים}} לפני הקובץ שנקרא בפעם הקודמת. ייתכן שקובץ ישן חזר, או שהקובץ החדש ביותר נעלם. יש לבדוק שזה הקובץ הנכון.',
  'clock behind':
    'השעון של המחשב הזה מפגר ב{days, plural, one {יום אחד} two {יומיים} other {־# ימים}} אחרי ההרצה האחרונה. תאריכי סיום וזמני המתנה היו שגויים. יש לבדוק את התאריך.',
  'clock ahead':
    'לפי שעון המחשב, ההרצה האחרונה הייתה לפני {days, plural, one {יום אחד} two {יומיים} other {# ימים}}. אם השעון שגוי, תאריכי סיום ייחשבו כאילו עברו וקבצים שלא נקראו ייחשבו כנקראו. יש לבדוק את התאריך.',
  'nobody fits':
    'אף אחד {people, plural, one {מהעובד היחיד} two {משני העובדים} other {מ־# העובדים}} שבקובץ הייצוא אינו מתאים ל״רק מי ש…״ של ההזנה הזאת ({columns}). לא נשלח דבר, משום שכך היו מוסרים כולם. יש לבדוק את קובץ הייצוא, או לשנות למי ההזנה מיועדת.',
  'lookup empty': 'הקובץ השני ״{lookup}״ ({file}) ריק היום. לא נשלח דבר. יש לבדוק אותו, או לבחור קובץ אחר.',
  'lookup sheet gone':
    'בקובץ השני ״{lookup}״ ({file}) כבר אין הגיליון ״{sheet}״; יש בו: {sheets}. לא נשלח דבר. יש להחזיר את הגיליון, או לבחור שוב את הקובץ.',
  'lookup column missing':
    '{count, plural, one {עמודה כבר אינה נמצאת} other {עמודות כבר אינן נמצאות}} בקובץ השני ״{lookup}״ ({file}): {columns}. לא נשלח דבר. יש להחזיר {count, plural, one {אותה} other {אותן}}, או לבחור עמודה אחרת.',
} satisfies Record<HoldCode, string>;
