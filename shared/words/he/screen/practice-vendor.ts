/** What the practice vendor did with a file, and whom it has. In Hebrew. ICU MessageFormat. */
export const practiceVendor = {
  'vendor.title': 'מה {vendor} הייתה עושה עם הקובץ',
  'vendor.what.changes':
    '{vendor} לתרגול, בתוך היישום הזה. האמיתית בודקת פעם ביום וקוראת רק את הקובץ החדש ביותר; זו קוראת כשאומרים לה. היא פועלת לפי מה ש־{vendor} פרסמה. היכן שלא פורסם דבר, ייתכן ש־{vendor} האמיתית תפעל אחרת.',
  'vendor.what.register':
    '{vendor} לתרגול, בתוך היישום הזה. האמיתית מקבלת פעם ביום את הקובץ כרשימת האנשים המלאה שלה; זו קוראת כשאומרים לה. היא פועלת לפי מה ש־{vendor} פרסמה. היכן שלא פורסם דבר, ייתכן ש־{vendor} האמיתית תפעל אחרת.',
  'vendor.none': 'אין שם קובץ לקריאה.',
  'vendor.waiting': 'היא הייתה קוראת את {file}.',
  'vendor.read': 'שתקרא {vendor} לתרגול את הקובץ',
  'vendor.did':
    'היא קראה את {file} {when}: {rows, plural, =0 {בלי שורות} one {שורה אחת} two {שתי שורות} other {# שורות}}.',
  'vendor.refused.admin archived':
    'היא דחתה את כל הקובץ, ודבר לא השתנה אצלה: שורה {row, number, ::group-off} מעבירה לארכיון את {person}, עם הרשאות ניהול. יש לבטל תחילה את ההרשאות ב־{vendor}, או לשמור את האדם ברשימה ״לעולם לא מוסרים״.',
  'vendor.refused.column missing':
    'היא דחתה את כל הקובץ, ודבר לא השתנה אצלה: דרושה העמודה ״{column}״, שאינה בקובץ. כדאי לבדוק בעמוד העמודות.',
  'vendor.count.refused': '{count, plural, one {שורה אחת נדחתה} two {שתי שורות נדחו} other {# שורות נדחו}}',
  'vendor.count.deleted': '{count, plural, one {אדם אחד נמחק} two {שני אנשים נמחקו} other {# אנשים נמחקו}}',
  'vendor.count.archived':
    '{count, plural, one {אדם אחד הועבר לארכיון} two {שני אנשים הועברו לארכיון} other {# אנשים הועברו לארכיון}}',
  'vendor.count.created': '{count, plural, one {אדם אחד נוסף} two {שני אנשים נוספו} other {# אנשים נוספו}}',
  'vendor.count.brought back':
    '{count, plural, one {אדם אחד הוחזר מהארכיון} two {שני אנשים הוחזרו מהארכיון} other {# אנשים הוחזרו מהארכיון}}',
  'vendor.count.taken over':
    '{count, plural, one {אדם אחד שהוזן ידנית נקלט} two {שני אנשים שהוזנו ידנית נקלטו} other {# אנשים שהוזנו ידנית נקלטו}} לפי כתובת הדוא״ל',
  'vendor.count.updated': '{count, plural, one {אדם אחד עודכן} two {שני אנשים עודכנו} other {# אנשים עודכנו}}',
  'vendor.count.ignored':
    '{count, plural, one {דבר אחד לא נלקח בחשבון} two {שני דברים לא נלקחו בחשבון} other {# דברים לא נלקחו בחשבון}}',
  'vendor.count.unchanged':
    '{count, plural, one {אדם אחד נשאר כפי שהיה} two {שני אנשים נשארו כפי שהיו} other {# אנשים נשארו כפי שהיו}}',
  'vendor.nothing': 'היא לא שינתה דבר.',
  'vendor.ignored-columns': 'היא התעלמה מעמודות שאינה מכירה: {columns}.',
  'vendor.groups':
    'היא התעלמה {count, plural, one {מקבוצה} other {מקבוצות}} שאיש לא יצר אצלה: {groups}. ב־{vendor} האמיתית יש ליצור תחילה כל קבוצה, עם המזהה שלה.',
  'vendor.groups.create': 'יצירת {count, plural, one {הקבוצה הזאת} other {הקבוצות האלה}} שם',
  'vendor.invited':
    '{count, plural, one {הזמנה אחת הייתה נשלחת} two {שתי הזמנות היו נשלחות} other {# הזמנות היו נשלחות}} בדוא״ל.',
  'vendor.removed': 'אחרי הקריאה היא מחקה את מה שהיה שם.',
  'vendor.report': '{vendor} האמיתית שולחת מדי יום דוח בדוא״ל על מה שעשתה, אם זה מופעל שם.',
  'vendor.no-report': 'לא פורסם אם {vendor} האמיתית מודיעה מה דחתה: כדאי לבדוק ברשימת המשתמשים שלה.',
  'vendor.deeds': 'שורה אחר שורה',
  'vendor.show': 'הצגה',
  'vendor.all': 'כל מה שעשתה',
  'vendor.deed.refused': 'נדחתה',
  'vendor.deed.deleted': 'נמחק',
  'vendor.deed.archived': 'הועבר לארכיון; הנתונים נשמרים',
  'vendor.deed.created': 'נוסף',
  'vendor.deed.brought back': 'הוחזר מהארכיון',
  'vendor.deed.taken over': 'הוזן ידנית קודם; נקלט לפי כתובת הדוא״ל',
  'vendor.deed.updated': 'עודכן',
  'vendor.deed.ignored': 'לא נלקח בחשבון',
  'vendor.row': 'שורה {row, number, ::group-off} בקובץ',
  'vendor.nobody': 'מישהו בלי שם',
  'vendor.because.key missing': '״{column}״ ריקה, ולכן אי אפשר לדעת במי מדובר.',
  'vendor.because.key twice': 'בשורה שמעליה יש אותו ערך בעמודה ״{column}״.',
  'vendor.because.value missing': '״{column}״ ריקה או שאי אפשר להשתמש בה, והיא חובה לכולם.',
  'vendor.because.value too long': 'הטקסט בעמודה ״{column}״ ארוך מדי.',
  'vendor.because.landline': 'המספר בעמודה ״{column}״ אינו של טלפון נייד.',
  'vendor.because.phone not understood': 'המספר בעמודה ״{column}״ אינו מספר טלפון.',
  'vendor.because.phone not international': 'למספר בעמודה ״{column}״ אין קידומת מדינה, למשל \u2066+972\u2069.',
  'vendor.because.already used': 'למישהו אחר שם כבר יש את הערך שבעמודה ״{column}״.',
  'vendor.because.not a choice': 'הערך בעמודה ״{column}״ אינו ברשימה שם.',
  'vendor.because.date form': 'התאריך בעמודה ״{column}״ אינו כתוב כפי שהחשבון דורש.',
  'vendor.because.nobody to archive': 'היה צריך לעבור לארכיון, אבל אינו שם.',
  'vendor.because.skip': 'השורה מסומנת ב־Skip, ולכן היא כאילו אינה בקובץ.',
  'vendor.because.unknown groups': 'איש לא יצר את {count, plural, one {הקבוצה} other {הקבוצות}} {groups}.',
  'vendor.people': 'מי נמצא בה עכשיו',
  'vendor.people.count': '{people, plural, =0 {אף אחד} one {אדם אחד} two {שני אנשים} other {# אנשים}}.',
  'vendor.people.archived':
    '{count, plural, one {אחד נוסף בארכיון} two {שניים נוספים בארכיון} other {# נוספים בארכיון}}.',
  'vendor.person': 'אדם',
  'vendor.is-admin': 'עם הרשאות ניהול שם',
  'vendor.is-admin.who': '{person}: עם הרשאות ניהול שם',
  'vendor.is-admin.what': 'קובץ שמעביר לארכיון אדם עם הרשאות ניהול נדחה. אפשר לסמן מישהו ולראות.',
  'vendor.by-hand': 'הוזן ידנית',
  'vendor.by-hand.who': '{person}: הוזן ידנית',
  'vendor.by-hand.what':
    'מי שהוזן ידנית ב־{vendor} לעולם אינו נמחק בגלל קובץ, ונקלט כשכתובת הדוא״ל שלו מופיעה בקובץ. אפשר לסמן מישהו ולראות. התחלה מחדש מבטלת זאת.',
  'vendor.start-over': 'התחלה מחדש',
  'vendor.start-over.title': 'לרוקן את {vendor} לתרגול?',
  'vendor.start-over.what': 'היא תשכח את כולם, ואת מה שקראה. קבצים שבתיקייה שלה יישארו.',
  'vendor.start-over.yes': 'לרוקן',
} as const satisfies Record<string, string>;
