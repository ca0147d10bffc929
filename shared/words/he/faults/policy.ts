import type { policyFaults as english } from '../../en/faults/policy';

/** Faults of what an IT department decided. In Hebrew. ICU MessageFormat. */
export const policyFaults = {
  'policy unreadable':
    'הקובץ {file}, שבו מחלקת המחשוב שלכם מחליטה עבור Roster Courier, אינו ניתן לקריאה. לא יישלח דבר עד שיתוקן. יש לפנות למחלקת המחשוב.',
  'policy not understood':
    'הקובץ {file}, שבו מחלקת המחשוב שלכם מחליטה עבור Roster Courier, אינו כתוב כ־JSON. לא יישלח דבר עד שיתוקן. יש לפנות למחלקת המחשוב.',
  'policy not valid':
    'בקובץ {file}, שבו מחלקת המחשוב שלכם מחליטה עבור Roster Courier, השדה "{field}" אינו כפי שצריך להיות. לא יישלח דבר עד שיתוקן. יש לפנות למחלקת המחשוב.',
  'policy open to others':
    'את הקובץ {file}, שבו מחלקת המחשוב שלכם מחליטה עבור Roster Courier, יכולים לשנות גם מי שאינם מנהלי מערכת, ולכן אי אפשר לסמוך עליו. לא יישלח דבר עד שיתוקן. יש לפנות למחלקת המחשוב.',
  'server not allowed':
    'מחלקת המחשוב שלכם החליטה לאילו שרתים מותר לשלוח קבצים, ו־{host} (פורט {port, number, ::group-off}) אינו אחד מהם. לא נשלח דבר. יש לבדוק את הכתובת, או לבקש ממחלקת המחשוב לאשר אותה.',
  'column kept back':
    'מחלקת המחשוב שלכם החליטה שהעמודה "{header}" לעולם לא תצא מהמחשב הזה, אבל "{column}" מתמלאת ממנה. לא נשלח דבר. יש להסיר אותה בעמוד העמודות, או לפנות למחלקת המחשוב.',
  'made before policy':
    'הקובץ הזה נוצר לפני שמחלקת המחשוב שלכם החליטה אילו עמודות לעולם לא יצאו מהמחשב הזה, ואולי יש בו אחת מהן. לא נשלח דבר. יש לבטל אותו, ולשלוח במקומו את הייצוא של היום.',
  'decided by IT': 'זו החלטה של מחלקת המחשוב שלכם. לא השתנה דבר. יש לפנות אליה אם זה צריך להיות אחרת.',
} satisfies Record<keyof typeof english, string>;
