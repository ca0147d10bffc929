import type { serverFaults as english } from '../../en/faults/server';

/** Faults of reaching the vendor’s server. In Hebrew. ICU MessageFormat. */
export const serverFaults = {
  'server not found':
    'לא נמצא שרת בשם {host}. לא נשלח דבר. יש לבדוק את החיבור לאינטרנט ואת איות הכתובת; אם שניהם תקינים, יש לשאול את הספק אם הכתובת השתנתה.',
  'server refused connection':
    'השרת {host} אינו מקבל חיבורים בפורט {port, number, ::group-off}. לא נשלח דבר. ייתכן שהוא מושבת לזמן מה, ולכן Roster Courier ינסה שוב; אם זה נמשך, יש לשאול את הספק אם הכתובת והפורט נכונים.',
  'server not reachable':
    'אין גישה אל {host} בפורט {port, number, ::group-off}. לא נשלח דבר. יש לבדוק את החיבור לאינטרנט; במשרד, יש לשאול את צוות המחשוב אם חומת האש מאפשרת SFTP לכתובת הזאת.',
  'server did not answer':
    'השרת {host} לא ענה בתוך {seconds, plural, one {שנייה אחת} two {שתי שניות} other {# שניות}}. הקובץ לא נמסר. ייתכן שהשרת עמוס, ולכן Roster Courier ינסה שוב; אם זה נמשך, יש לפנות לספק.',
  'connection lost':
    'החיבור אל {host} נקטע. הקובץ לא נמסר. Roster Courier ינסה שוב; אם זה חוזר, יש לשאול את צוות המחשוב על הרשת, ואחר כך את הספק.',
  'delivery stopped': 'החיבור אל {host} נסגר מהצד שלנו לפני שהקובץ נמסר.',
  'not an SFTP server':
    'מה שעונה בכתובת {host}, בפורט {port, number, ::group-off}, אינו שרת SFTP. לא נשלח דבר. יש לבדוק את הכתובת ואת הפורט מול הספק: FTP רגיל וכתובות אינטרנט אינם מתאימים כאן.',
  'no common security method':
    'השרת {host} מציע רק דרכים מיושנות להגן על החיבור, ש־Roster Courier אינו משתמש בהן{profile, select, old { גם כשמותר להשתמש בדרכים ישנות} other {}}. לא נשלח דבר. יש לבקש מהספק לעדכן את השרת{profile, select, old {} other {; עד אז, ורק אם צוות המחשוב מסכים, אפשר להתיר בהזנה דרכים ישנות (‎"algorithms": "old"‎)}}.',
  'SFTP not offered':
    'השרת {host} קיבל את הכניסה של {user}, אך אינו פותח את שירות הקבצים שלו. לא נשלח דבר. יש לבקש מהספק לאפשר SFTP למשתמש הזה.',
  'computer not allowed':
    'השרת {host} אינו מקבל את המחשב הזה. לא נשלח דבר. יש לשאול את הספק אם צריך לאשר אצלו את כתובת האינטרנט של הארגון; צוות המחשוב יודע מהי.',
  'too many connections':
    'בשרת {host} יש כרגע יותר מדי חיבורים. לא נשלח דבר. Roster Courier ינסה שוב; אם זה נמשך, יש לפנות לספק.',
  'server address not usable':
    '״{host}״ אינה יכולה להיות כתובת של שרת. לא נשלח דבר. יש לכתוב רק את השם או את המספר, בלי ״sftp://״, בלי שם משתמש ובלי פורט; לפורט יש מקום משלו.',
} satisfies Record<keyof typeof english, string>;
