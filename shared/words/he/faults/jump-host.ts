import type { jumpHostFaults as english } from '../../en/faults/jump-host';

/** Faults of the jump host on the way. In Hebrew. ICU MessageFormat. */
export const jumpHostFaults = {
  'jump host not reachable':
    'אין גישה אל שרת המעבר {host} בפורט {port, number, ::group-off}. לא נשלח דבר. Roster Courier ינסה שוב; אם זה נמשך, יש לפנות למי שמפעילים אותו.',
  'jump host is none':
    'מה שעונה בכתובת {host}, בפורט {port, number, ::group-off}, אינו שרת SSH, ולכן אינו יכול להיות שרת המעבר. לא נשלח דבר. יש לבדוק את הכתובת ואת הפורט עם מי שמפעילים אותו.',
  'jump host key not accepted yet':
    'שרת המעבר {host} עדיין לא אושר. הוא מציג מפתח {type}: {seen}. פרטי הכניסה ונתוני העובדים לא נשלחו. יש להשוות את המפתח למה שהתקבל ממי שמפעילים את השרת, ורק אז לאשר אותו.',
  'jump host key changed':
    'שרת המעבר {host} מציג מפתח שונה מזה שאושר. אושר: {accepted}. מוצג: {type} {seen}. ייתכן שהשרת הוחלף, וייתכן שמישהו מתחזה אליו. פרטי הכניסה ונתוני העובדים לא נשלחו. יש לברר בטלפון עם מי שמפעילים אותו, ולאשר את המפתח החדש רק אם הם מאמתים אותו.',
  'jump host log-in refused':
    'שרת המעבר {host} לא קיבל את הכניסה של {user}{why, select, way { בסוג הכניסה הזה} more {: הוא מבקש הוכחה שנייה} code {: הוא מבקש פרט שרק אדם יכול להזין} expired {: תוקף הסיסמה פג} other {}}. לא נשלח דבר, ולא ייעשה ניסיון נוסף מעצמו. יש לבדוק את פרטי הכניסה עם מי שמפעילים אותו.',
  'no jump host credentials':
    'אין מפתח פרטי ואין סיסמה עבור {user} בשרת המעבר {host}. לא נשלח דבר. יש לציין עבורו קובץ מפתח בהזנה, או להגדיר את ROSTER_COURIER_JUMP_PASSWORD.',
  'jump host key file not usable':
    'אי אפשר להשתמש בקובץ המפתח של שרת המעבר {host}: {trouble, select, locked {הוא מוגן בסיסמה, והיא לא הוגדרה} wrong {סיסמת המפתח אינה פותחת אותו} public {זהו מפתח ציבורי ולא הפרטי} kind {סוג המפתח אינו מתאים} damaged {הוא פגום} other {זה אינו מפתח פרטי ש־Roster Courier מכיר}}. לא נשלח דבר. יש לתקן זאת, או לפנות למי שמפעילים את שרת המעבר.',
  'jump host forbids server':
    'שרת המעבר {jump} אינו מאפשר ל־{user} להמשיך אל {host}, פורט {port, number, ::group-off}. לא נשלח דבר. יש לבקש ממי שמפעילים אותו לאפשר זאת.',
  'jump host cannot reach server':
    'שרת המעבר {jump} לא הצליח להגיע אל {host} בפורט {port, number, ::group-off}. לא נשלח דבר. Roster Courier ינסה שוב; אם זה נמשך, יש לבדוק את הכתובת עם הספק, ואחר כך לפנות למי שמפעילים את שרת המעבר.',
} satisfies Record<keyof typeof english, string>;
