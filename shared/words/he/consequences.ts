import type { ConsequenceCode } from '../en/consequences';

/** What sending means at the vendor, in Hebrew, with the number of people. ICU MessageFormat. */
export const consequences = {
  'not warned':
    '{count, plural, one {עובד אחד יוסר} two {שני עובדים יוסרו} other {# עובדים יוסרו}} מ־{vendor} ולא {count, plural, one {יקבל} other {יקבלו}} התרעה בעת משבר.',
  'left out':
    '{count, plural, one {עובד אחד סומן} two {שני עובדים סומנו} other {# עובדים סומנו}} להשמטה מהשליחה: מה שמשתנה אצל{count, plural, one {ו} other {ם}} לא יגיע עוד אל {vendor}, וייתכן שהתרעה בעת משבר לא תישלח {count, plural, one {אליו} other {אליהם}}.',
  archived:
    '{count, plural, one {עובד אחד יאבד} two {שני עובדים יאבדו} other {# עובדים יאבדו}} מיד את הגישה ל־{vendor}. מה ש־{vendor} יודע {count, plural, one {עליו} other {עליהם}} נשמר.',
  removed: '{count, plural, one {עובד אחד יוסר} two {שני עובדים יוסרו} other {# עובדים יוסרו}} מ־{vendor}.',
  'archived under old key':
    '{count, plural, one {עובד אחד מוכר} two {שני עובדים מוכרים} other {# עובדים מוכרים}} ב־{vendor} לפי מזהה אחר: הרשומה הישנה תועבר לארכיון, ורשומה חדשה תבוא במקומה.',
  'known under new key':
    '{count, plural, one {עובד אחד מוכר} two {שני עובדים מוכרים} other {# עובדים מוכרים}} ב־{vendor} לפי מזהה אחר: הרשומה החדשה תחליף את הישנה.',
  'by hand':
    'אי אפשר להודיע ל־{vendor} בקובץ מי עזבו: יש להסיר שם ידנית {count, plural, one {עובד אחד} two {שני עובדים} other {# עובדים}}.',
  'phone cleared':
    '{count, plural, one {מספר טלפון אחד יוסר} two {שני מספרי טלפון יוסרו} other {# מספרי טלפון יוסרו}} ב־{vendor}.',
  'phone kept':
    '{count, plural, one {מספר טלפון אחד אינו מופיע} two {שני מספרי טלפון אינם מופיעים} other {# מספרי טלפון אינם מופיעים}} עוד בקובץ הייצוא. ב־{vendor} {count, plural, one {הוא יישמר, משום שמספרים מנוהלים} other {הם יישמרו, משום שמספרים מנוהלים}} שם ידנית.',
  'last group lost':
    '{count, plural, one {עובד אחד לא יהיה} two {שני עובדים לא יהיו} other {# עובדים לא יהיו}} עוד בשום קבוצה ב־{vendor}.',
  invited: '{count, plural, one {הזמנה אחת תישלח} two {שתי הזמנות יישלחו} other {# הזמנות יישלחו}} בדוא״ל מ־{vendor}.',
  'smart groups':
    '{columns, plural, one {עמודה אחת שקבוצות חכמות עשויות להתבסס עליה תשתנה} two {שתי עמודות שקבוצות חכמות עשויות להתבסס עליהן ישתנו} other {# עמודות שקבוצות חכמות עשויות להתבסס עליהן ישתנו}} אצל {count, plural, one {עובד אחד} two {שני עובדים} other {# עובדים}}: לקבוצות החכמות ב־{vendor} שמשתמשות {columns, plural, one {בה} other {בהן}} עשויים להצטרף עובדים, ועובדים עשויים לצאת מהן.',
  'cells cleared':
    'העמודה {column} תתרוקן אצל {count, plural, one {עובד אחד} two {שני עובדים} other {# עובדים}} ב־{vendor}.',
  'sensitive sent':
    '״{header}״ ({kind, select, identity {מספרי זהות} salary {שכר} bank {חשבונות בנק} birth {תאריכי לידה} health {בריאות} religion {דת} union {חברות באיגוד מקצועי} origin {מוצא אתני} private {חיים פרטיים} criminal {רישום פלילי} other {עניינים פרטיים}}) נשלח אל {vendor} בעמודה {column}. מישהו אישר זאת ב־{on}.',
  'sensitive sent unasked':
    '״{header}״ ({kind, select, identity {מספרי זהות} salary {שכר} bank {חשבונות בנק} birth {תאריכי לידה} health {בריאות} religion {דת} union {חברות באיגוד מקצועי} origin {מוצא אתני} private {חיים פרטיים} criminal {רישום פלילי} other {עניינים פרטיים}}) נשלח אל {vendor} בעמודה {column}, ואיש עוד לא אישר זאת. כדאי לבדוק בדף העמודות.',
} satisfies Record<ConsequenceCode, string>;
