import type { IssueCode } from '../en/issues';

/** Issue sentences in Hebrew. ICU MessageFormat. */
export const issues = {
  'value missing': 'העמודה {column} ריקה. יש למלא אותה במערכת משאבי האנוש.',
  'key missing': 'העמודה {column} ריקה, ולכן אי אפשר לדעת על מי השורה הזאת. יש למלא אותה במערכת משאבי האנוש.',
  'leaver without key': 'העובד הזה עזב והעמודה {column} ריקה; לא נשלח דבר על השורה הזאת.',
  'source column missing':
    'אין עוד בקובץ הייצוא עמודה ״{header}״, ולכן אי אפשר למלא את {column}. יש להתאים שוב את העמודות.',
  'vendor column unknown': 'אין אצל הספק עמודה ״{column}״, ולכן מה שהותאם לה אינו נשלח. יש להתאים שוב את העמודות.',
  'rescue does not fit':
    '{column}: מה שתוקן ב״{header}״ אינו מתאים {count, plural, one {לתא אחד} two {לשני תאים} other {ל־# תאים}} (כמו {value}), {count, plural, one {שנשלח כפי שהוא} other {שנשלחים כפי שהם}}. כדאי לבדוק בעמוד הקובץ.',
  'excel error': 'בעמודה {column} מופיע {value}: שגיאה בגיליון, ולא ערך. יש לתקן את הנוסחה בקובץ הייצוא.',
  'digits lost':
    'Excel קיצר את המספר שבעמודה {column} ({value}), והספרות האחרונות שלו אבדו. יש לעצב את העמודה כטקסט בקובץ הייצוא.',
  'formula without value':
    'בעמודה {column} יש נוסחה שהתוצאה שלה לא נשמרה. יש לפתוח את קובץ הייצוא ב־Excel, לשמור אותו ולנסות שוב.',
  'letters damaged':
    'בעמודה {column} יש אותיות פגומות ({value}). יש לבדוק תחת ״איך האותיות שמורות בקובץ״ בעמוד ״קובץ״, או לייצא שוב כ־UTF-8.',
  'phone not understood': 'בעמודה {column}: {value} אינו מספר טלפון.',
  'phone country unknown':
    'בעמודה {column}: למספר {value} אין קידומת מדינה. יש לבחור את המדינה שאליה שייכים מספרים ללא קידומת.',
  'phone impossible': 'בעמודה {column}: במספר {value} יש יותר מדי או פחות מדי ספרות למספר טלפון.',
  'phone could be two numbers':
    'בעמודה {column}: אפשר לקרוא את {value} כ־{international} או כ־{national}. יש לכתוב אותו במערכת משאבי האנוש עם + וקידומת המדינה.',
  'several phone numbers':
    'בעמודה {column} יש כמה מספרים ({value}). הספק מקבל מספר אחד: יש להשאיר אחד במערכת משאבי האנוש, או להעביר את האחרים לעמודה משלהם.',
  'phone extension dropped': 'בעמודה {column}: השלוחה שבמספר {value} אינה נכללת, משום שהספק מקבל רק את המספר עצמו.',
  'phone unusual': 'בעמודה {column}: אורך המספר {value} נכון, אך לא מוכר מספר כזה שנמצא בשימוש. כדאי לבדוק אותו.',
  'phone is a landline': 'בעמודה {column}: {value} הוא מספר של קו נייח. הספק מקבל כאן רק מספרי טלפון נייד.',
  'phone cannot be a mobile': 'בעמודה {column}: {value} הוא מספר שירות. הספק מקבל כאן רק מספרי טלפון נייד.',
  'date not understood': 'בעמודה {column}: {value} אינו תאריך.',
  'date order ambiguous':
    'בעמודה {column}: {count, plural, one {בתא אחד} two {בשני תאים} other {ב־# תאים}} אי אפשר להבחין בין היום לחודש (למשל {value}). יש לבחור אם היום או החודש בא ראשון.',
  'date contradicts order':
    'בעמודה {column}: {value} אינו יכול להיות נכון כשתאריכים נכתבים {order, select, dmy {יום, חודש, שנה} mdy {חודש, יום, שנה} ymd {שנה, חודש, יום} other {בסדר הזה}}.',
  'two-digit year':
    'בעמודה {column}: {count, plural, one {בתאריך אחד} two {בשני תאריכים} other {ב־# תאריכים}} השנה כתובה בשתי ספרות (למשל {value}, שנקרא כ־{date}).',
  'number instead of a date': 'בעמודה {column}: {value} הוא מספר ולא תאריך. יש לעצב את העמודה כתאריך בקובץ הייצוא.',
  'e-mail not valid': 'בעמודה {column}: {value} אינה כתובת דוא״ל.',
  'several e-mail addresses': 'בעמודה {column} יש כמה כתובות דוא״ל ({value}). הספק מקבל כתובת אחת.',
  'e-mail domain mistyped': 'בעמודה {column}: נראה שיש טעות הקלדה בכתובת {value}. האם הכוונה ל־{meant}?',
  'choice unknown':
    'בעמודה {column}: אין אצל הספק אפשרות ״{value}״. יש להוסיף אותה אצל הספק, או לציין כאן במקום איזו אפשרות היא באה.',
  'choice not seen':
    'בעמודה {column}: ״{value}״ אינו בין הערכים שבתבנית של הספק. אם הספק אינו מכיר אותו, ייתכן שהוא ידחה את השורה.',
  'list separator in value':
    'בעמודה {column}: ב״{value}״ מופיע התו שמפריד בין ערכים ({separator}). יש לציין כאן איך הספק קורא לערך.',
  'yes or no not understood': 'בעמודה {column}: {value} אינו כן ואינו לא.',
  'name without comma': 'בעמודה {column}: בשם {value} אין פסיק בין שם המשפחה לשם הפרטי.',
  'name split unsure': 'בעמודה {column}: בשם {value} יש כמה מילים; הוא חולק לפני המילה האחרונה.',
  'too long': 'בעמודה {column} יש {length} תווים, והספק מקבל {limit}.',
  'key repeated': 'בשורה {otherRow} מופיע אותו {column} עם פרטים אחרים. רק אחת מהשורות יכולה להיות נכונה.',
  'value repeated': 'בשורה {otherRow} מופיע אותו {column}. אצל הספק הוא יכול להיות שייך לעובד אחד בלבד.',
  'same person twice': 'בשורה {otherRow} כתוב בדיוק אותו דבר, ולכן השורה הזאת נספרת פעם אחת.',
  'other position active': 'לפי השורה הזאת העובד עזב, אך לפי שורה {otherRow} הוא עדיין עובד. העובד נשאר ברשימה.',
  'end date not understood': 'בעמודה {column}: {value} אינו תאריך, ולכן אף אחד אינו נחשב בגללו כמי שעזב.',
  'value not in table':
    '{column}: {value} אינו בטבלת הערכים שלך, ולכן יישלח כפי שהוא. יש להוסיף אותו לטבלה, אחרת הספק עלול להתעלם ממנו.',
  'name in capitals':
    '{column}: {count, plural, one {שם אחד כתוב} two {שני שמות כתובים} other {# שמות כתובים}} באותיות גדולות בלבד (כגון {value}).',
  'set by hand': '{column}: ״{value}״ נקבע ידנית ונשלח במקום מה שכתוב בקובץ הייצוא (״{was}״).',
  'set by hand before':
    '{column}: הוזן ידנית ״{mine}״, אך כעת כתוב בקובץ הייצוא ערך אחר ({value}). אפשר להשאיר את הערך שהוזן או להשתמש בחדש; עד אז קובע קובץ הייצוא.',
  'column not by hand':
    'את {column} אי אפשר לקבוע ידנית, ולכן מה שנקבע שם אינו בשימוש: העמודה מזהה עובדים, מראה מי עזב, או שאינה קיימת אצל הספק.',
  'value not named':
    'בעמודה {column}: {value} אינו בטבלת הערכים שלך, ולכן לא נשלח עבורו דבר. יש להוסיף אותו לטבלה, או לציין מה יבוא במקום כל ערך אחר.',
  'separator not found':
    'בעמודה {column}: ב־{value} אין ״{separator}״, ולכן אי אפשר לחלק שם את הערך. יש לתקן במערכת משאבי האנוש, או להשאיר ערכים כאלה שלמים.',
  'pattern not usable': 'בעמודה {column}: אי אפשר להשתמש בתבנית של אחד השלבים, ולכן לא נשלח דבר. יש לתקן את השלב.',
  'country not understood':
    'בעמודה {column}: למספר {value} אין קידומת מדינה, ו״{country}״ אינה מדינה מוכרת. יש לכתוב את שם המדינה או את שתי האותיות שלה.',
  'not in lookup':
    'בעמודה {column}: {value} אינו מופיע בקובץ השני ״{lookup}״. יש להוסיף אותו שם, או לתקן במערכת משאבי האנוש.',
  'lookup key repeated':
    'בעמודה {column}: {count, plural, one {ערך אחד מופיע} two {שני ערכים מופיעים} other {# ערכים מופיעים}} בקובץ השני ״{lookup}״ יותר מפעם אחת עם ״{header}״ שונה (למשל {value}), ולכן לא נלקח דבר. יש להשאיר שם שורה אחת בלבד.',
  'lookup cell broken':
    'בעמודה {column}: מה שרשום בקובץ השני ״{lookup}״ עבור {value} תחת ״{header}״ הוא שגיאה בגיליון או מספר שאיבד ספרות. יש לתקן שם.',
} satisfies Record<IssueCode, string>;
