/** Faults and warnings as the window’s test says them. In Hebrew. ICU MessageFormat. */
export const connectionFaults = {
  'probe.fault.delivery stopped': 'הבדיקה נעצרה.',
  'window.fault.no credentials':
    'הסיסמה של {username} אצל {host} אינה ידועה כאן: היא לא הוקלדה, או שנשכחה ביציאה מ־Roster Courier. גם קובץ מפתח אין. לא נשלח דבר. יש להקליד אותה בעמוד ״חיבור״ ולבדוק אותה.',
  'window.fault.no jump host credentials':
    'הסיסמה של {user} בשרת המעבר {host} אינה ידועה כאן: היא לא הוקלדה, או שנשכחה ביציאה מ־Roster Courier. גם קובץ מפתח אין. לא נשלח דבר. יש להקליד אותה בעמוד ״חיבור״ ולבדוק אותה.',
  'window.fault.no proxy password':
    'הסיסמה של {user} בפרוקסי {proxy} אינה ידועה כאן: היא לא הוקלדה, או שנשכחה ביציאה מ־Roster Courier. לא נשלח דבר. יש להקליד אותה בעמוד ״חיבור״ ולבדוק אותה.',
  'probe.fault.no credentials':
    'עדיין אין סיסמה או קובץ מפתח עבור {username} אצל {host}. יש למלא אחד מהם למעלה ולבדוק שוב.',
  'probe.fault.no jump host credentials':
    'עדיין אין סיסמה או קובץ מפתח עבור {user} בשרת המעבר {host}. יש למלא אחד מהם למעלה ולבדוק שוב.',
  'probe.fault.no proxy password': 'עדיין אין סיסמה עבור {user} בפרוקסי {proxy}. יש למלא אותה למעלה ולבדוק שוב.',
  'probe.fault.key file missing': 'קובץ המפתח {file} כבר אינו נמצא. לא נשלח דבר. יש לבחור שוב את קובץ המפתח למעלה.',
  'probe.fault.no common security method':
    '{host} מציע רק דרכים מיושנות להגן על החיבור{profile, select, old {, ישנות אפילו מאלה שמותרות לשרת ישן} other {}}. לא נשלח דבר. יש לבקש מהספק לעדכן את השרת{profile, select, old {} other {; עד אז, ורק בהסכמת צוות המחשוב, אפשר לסמן ״זה שרת ישן״ תחת ״עוד״ למעלה}}.',
  'probe.fault.host key changed':
    '{host} מציג מפתח אחר מזה שאושר. לא נשלחו פרטי כניסה ולא נתונים. שני המפתחות מופיעים למטה, עם מה שיש לעשות.',
  'probe.fault.jump host key changed':
    'שרת המעבר {host} מציג מפתח אחר מזה שאושר. לא נשלחו פרטי כניסה ולא נתונים. שני המפתחות מופיעים למטה, עם מה שיש לעשות.',
  'probe.fault.server refused connection':
    'השרת {host} אינו מקבל חיבורים בפורט {port, number, ::group-off}. לא נשלח דבר. ייתכן שהוא מושבת לזמן מה: כדאי לבדוק שוב מאוחר יותר. אם זה נמשך, יש לשאול את הספק אם הכתובת והפורט נכונים.',
  'probe.fault.server did not answer':
    'השרת {host} לא ענה בתוך {seconds, plural, one {שנייה אחת} two {שתי שניות} other {# שניות}}. לא נשלח דבר. ייתכן שהוא עמוס: כדאי לבדוק שוב מאוחר יותר. אם זה נמשך, יש לשאול את הספק אם הכתובת והפורט נכונים, ואם צריך לאשר אצלו את כתובת האינטרנט של הארגון.',
  'probe.fault.connection lost':
    'החיבור אל {host} נקטע. לא נשלח דבר. יש לבדוק שוב; אם זה חוזר, יש לשאול את צוות המחשוב על הרשת, ואחר כך את הספק.',
  'probe.fault.too many connections':
    'בשרת {host} יש כרגע יותר מדי חיבורים. לא נשלח דבר. יש לבדוק שוב מאוחר יותר; אם זה נמשך, יש לפנות לספק.',
  'probe.fault.remote folder missing':
    'אין תיקייה ״{folder}״ עבור {user} בשרת {host}. יש לבדוק את שמה מול הספק, כולל אותיות גדולות וקטנות.',
  'probe.fault.remote folder is a file':
    'השם ״{folder}״ בשרת {host} הוא של קובץ, ולא של תיקייה. יש לבדוק את שם התיקייה מול הספק.',
  'probe.fault.proxy not reachable':
    'אין גישה אל הפרוקסי {proxy} בפורט {port, number, ::group-off}. לא נשלח דבר. יש לבדוק שוב; אם זה נמשך, יש לשאול את צוות המחשוב אם הכתובת והפורט נכונים.',
  'probe.fault.proxy did not answer':
    'הפרוקסי {proxy} לא פתח את הדרך בתוך {seconds, plural, one {שנייה אחת} two {שתי שניות} other {# שניות}}. לא נשלח דבר. יש לבדוק שוב; אם זה נמשך, יש לפנות לצוות המחשוב.',
  'probe.fault.proxy hung up':
    'הפרוקסי {proxy} סיים את השיחה בפורט {port, number, ::group-off} בלי לענות. לא נשלח דבר. יש לשאול את צוות המחשוב אם זה פרוקסי SOCKS5 או HTTP, ואם הוא מקבל את המחשב הזה.',
  'probe.fault.proxy cannot reach server':
    'הפרוקסי {proxy} לא הצליח להגיע אל {host} בפורט {port, number, ::group-off}. לא נשלח דבר. יש לבדוק את הכתובת עם הספק, ואחר כך לפנות לצוות המחשוב.',
  'probe.fault.jump host not reachable':
    'אין גישה אל שרת המעבר {host} בפורט {port, number, ::group-off}. לא נשלח דבר. יש לבדוק את הכתובת והפורט שלו; אם שניהם נכונים, יש לפנות למי שמפעילים אותו.',
  'probe.fault.jump host cannot reach server':
    'שרת המעבר {jump} לא הצליח להגיע אל {host} בפורט {port, number, ::group-off}. לא נשלח דבר. יש לבדוק את הכתובת עם הספק, ואחר כך לפנות למי שמפעילים את שרת המעבר.',
  'probe.warning.old methods used':
    'החיבור מוגן בשיטות מיושנות ({names}), משום ש״זה שרת ישן״ מסומן. יש לשאול את הספק מתי השרת יעודכן, ואז להסיר את הסימון.',
  'probe.warning.old methods not needed': '״זה שרת ישן״ מסומן, אך השרת הזה אינו זקוק לכך. יש להסיר את הסימון.',
};
