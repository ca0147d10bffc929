import type { proxyFaults as english } from '../../en/faults/proxy';

/** Faults of the proxy on the way. In Hebrew. ICU MessageFormat. */
export const proxyFaults = {
  'proxy not found':
    'לא נמצא שרת פרוקסי בשם {proxy}. לא נשלח דבר. יש לבדוק את החיבור לאינטרנט ואת האיות; אם שניהם תקינים, יש לשאול את צוות המחשוב אם כתובת הפרוקסי השתנתה.',
  'proxy not reachable':
    'אין גישה אל הפרוקסי {proxy} בפורט {port, number, ::group-off}. לא נשלח דבר. Roster Courier ינסה שוב; אם זה נמשך, יש לשאול את צוות המחשוב אם הכתובת והפורט נכונים.',
  'proxy did not answer':
    'הפרוקסי {proxy} לא פתח את הדרך בתוך {seconds, plural, one {שנייה אחת} two {שתי שניות} other {# שניות}}. לא נשלח דבר. Roster Courier ינסה שוב; אם זה נמשך, יש לפנות לצוות המחשוב.',
  'proxy hung up':
    'הפרוקסי {proxy} סיים את השיחה בפורט {port, number, ::group-off} בלי לענות. לא נשלח דבר. Roster Courier ינסה שוב; אם זה נמשך, יש לשאול את צוות המחשוב אם זה פרוקסי SOCKS5 או HTTP, ואם הוא מקבל את המחשב הזה.',
  'not a proxy':
    'מה שעונה בכתובת {proxy}, בפורט {port, number, ::group-off}, אינו פרוקסי מסוג {kind}. לא נשלח דבר. יש לבקש מצוות המחשוב את הכתובת, הפורט והסוג של הפרוקסי.',
  'no proxy password':
    'אין סיסמה עבור {user} בפרוקסי {proxy}. לא נשלח דבר. יש להגדיר את ROSTER_COURIER_PROXY_PASSWORD, או להזין את הסיסמה באפליקציה.',
  'proxy needs a log-in':
    'הפרוקסי {proxy} דורש שם משתמש וסיסמה, והם לא הוגדרו. לא נשלח דבר. יש לבקש אותם מצוות המחשוב.',
  'proxy log-in refused':
    'הפרוקסי {proxy} דחה את הכניסה של {user}. לא נשלח דבר, ולא ייעשה ניסיון נוסף מעצמו, כדי שהחשבון לא יינעל. יש לבדוק עם צוות המחשוב את שם המשתמש ואת הסיסמה.',
  'proxy log-in of another kind':
    'הפרוקסי {proxy} מקבל רק סוג כניסה שאין ל־Roster Courier ‏({offered}). לא נשלח דבר. יש לבקש מצוות המחשוב דרך עם שם משתמש וסיסמה, או בלי כניסה.',
  'proxy forbids server':
    'הפרוקסי {proxy} אינו מאפשר למחשב הזה להתחבר אל {host} בפורט {port, number, ::group-off}. לא נשלח דבר. יש לבקש מצוות המחשוב לאפשר זאת.',
  'proxy cannot reach server':
    'הפרוקסי {proxy} לא הצליח להגיע אל {host} בפורט {port, number, ::group-off}. לא נשלח דבר. Roster Courier ינסה שוב; אם זה נמשך, יש לבדוק את הכתובת עם הספק, ואחר כך לפנות לצוות המחשוב.',
} satisfies Record<keyof typeof english, string>;
