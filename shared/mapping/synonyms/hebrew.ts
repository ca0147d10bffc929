import { spellings } from '../spellings';
import type { LanguageWords } from '../subjects';

export const hebrew: LanguageWords = {
  code: 'he',
  headers: {
    'employee number': spellings(`
      מספר עובד | מס' עובד | מס עובד | מספר העובד | קוד עובד | מזהה עובד | מספר אישי | מספר עובד בשכר
    `),
    'user id': spellings(`מזהה משתמש`),
    id: spellings(`מזהה`),
    username: spellings(`שם משתמש`),
    'national id': spellings(`
      ת.ז | ת"ז | ת.ז. | תז | תעודת זהות | מספר זהות | מס זהות | מס' זהות | מספר תעודת זהות | מספר ת.ז |
      מספר ת"ז | מס תעודת זהות | דרכון | מספר דרכון
    `),
    'full name': spellings(`
      שם | שם מלא | שם עובד | שם העובד | שם פרטי ומשפחה | שם משפחה ושם פרטי | שם משפחה ופרטי | עובד
    `),
    'first name': spellings(`שם פרטי | פרטי | שם פרטי עובד | שם פרטי לועזית`),
    'last name': spellings(`שם משפחה | משפחה | שם המשפחה | שם משפחה עובד`),
    'middle name': spellings(`שם אמצעי`),
    'preferred name': spellings(`כינוי | שם קודם | שם באנגלית | שם משפחה קודם`),
    email: spellings(`
      דוא"ל | דואל | אימייל | מייל | כתובת מייל | כתובת אימייל | דואר אלקטרוני | כתובת דוא"ל |
      כתובת דואר אלקטרוני | אי-מייל | אימייל ראשי
    `),
    'mobile phone': spellings(`נייד | סלולרי | פלאפון | סלולארי`),
    'work phone': spellings(`טלפון קווי | טלפון משרד`),
    'secondary phone': spellings(`טלפון נוסף | טלפון משני | מספר טלפון נוסף | נייד נוסף`),
    'phone code': spellings(`קידומת | שלוחה`),
    'job title': spellings(`
      תפקיד | תיאור תפקיד | תואר | שם תפקיד | משרה | הגדרת תפקיד | עיסוק | מקצוע
    `),
    department: spellings(`מחלקה | שם מחלקה | יחידה | אגף | תיאור מחלקה | יחידה ארגונית | מדור`),
    division: spellings(`חטיבה | אזור | צוות אזורי`),
    site: spellings(`אתר | סניף | מיקום | מקום עבודה | אתר עבודה | שם סניף | משרד | כתובת עבודה`),
    groups: spellings(`קבוצה | קבוצות | מזהה קבוצה | שם קבוצה`),
    team: spellings(`צוות | שם צוות`),
    company: spellings(`חברה | מעסיק | שם חברה`),
    'cost centre': spellings(`מרכז עלות | מרכז רווח`),
    manager: spellings(`מנהל | מנהל ישיר | שם מנהל | ממונה | ממונה ישיר | מנהל/ת`),
    'start date': spellings(`
      תאריך תחילת עבודה | תחילת עבודה | תאריך התחלה | תאריך קליטה | תאריך כניסה | ת. תחילת עבודה |
      תאריך תחילת העסקה | תאריך תחילה
    `),
    'end date': spellings(`
      תאריך סיום | תאריך סיום עבודה | סיום עבודה | תאריך עזיבה | תאריך סיום העסקה | עזיבה | תאריך פרישה |
      יום עבודה אחרון | ת. סיום עבודה | תאריך הפסקת עבודה
    `),
    'birth date': spellings(`תאריך לידה | ת. לידה | יום הולדת | לידה`),
    status: spellings(`סטטוס | מצב | פעיל | סטטוס עובד | מצב עובד | סטטוס העסקה | האם פעיל | פעיל/לא פעיל`),
    'employment type': spellings(`סוג העסקה | סוג עובד | היקף משרה | אחוז משרה`),
    gender: spellings(`מין | מגדר`),
    address: spellings(`כתובת | רחוב | כתובת מגורים | כתובת בית`),
    'postal code': spellings(`מיקוד`),
    city: spellings(`עיר | ישוב | יישוב | עיר מגורים`),
    country: spellings(`ארץ | מדינה`),
    nationality: spellings(`אזרחות | לאום`),
    salary: spellings(`שכר | משכורת | שכר בסיס | שכר שעתי | שכר יסוד`),
    'bank account': spellings(`חשבון בנק | מספר חשבון`),
    language: spellings(`שפה`),
    'employee photo': spellings(`תמונה`),
    'skip flag': spellings(`לדלג | דלג | לא לייבא`),
    'archive flag': spellings(`ארכיון | לארכיון | בארכיון | העבר לארכיון`),
    note: spellings(`הערות | הערה`),
  },
  parts: {
    phone: spellings(`טלפון | טל | הטלפון`),
    mobile: spellings(`נייד | סלולרי | סלולארי | פלאפון | סלולר`),
    landline: spellings(`קווי | נייח`),
    email: spellings(`דואל | אימייל | מייל | דואר אלקטרוני | אי מייל`),
    address: spellings(`כתובת`),
    contact: spellings(`איש קשר | איש הקשר | התקשרות`),
    work: spellings(`עבודה | בעבודה | העבודה | משרד | במשרד | ארגוני | חברה`),
    private: spellings(`אישי | אישית | הפרטי`),
    home: spellings(`בית | בבית | הבית`),
    second: spellings(`נוסף | נוספת | משני | אחר`),
    main: spellings(`ראשי | ראשית | עיקרי | נוכחי`),
    name: spellings(`שם | השם`),
    full: spellings(`מלא`),
    first: spellings(`שם פרטי | פרטי`),
    last: spellings(`שם משפחה | שם המשפחה | משפחה`),
    employee: spellings(`עובד | העובד | עובדים | לעובד`),
    employment: spellings(`העסקה | ההעסקה`),
    payroll: spellings(`בשכר`),
    number: spellings(`מספר | מס | מזהה`),
    code: spellings(`קוד`),
    date: spellings(`תאריך | ת | מועד`),
    start: spellings(`תחילת | התחלה | התחלת | קליטה | כניסה`),
    end: spellings(`סיום | עזיבה | פרישה | הפסקת`),
    birth: spellings(`לידה`),
    job: spellings(`תפקיד | משרה | עיסוק | התפקיד`),
    text: spellings(`תיאור | תאור | הגדרת`),
    department: spellings(`מחלקה | המחלקה | יחידה | מדור`),
    site: spellings(`אתר | סניף`),
    team: spellings(`צוות`),
    group: spellings(`קבוצה | קבוצות`),
    company: spellings(`מעסיק`),
    cost: spellings(`מרכז עלות`),
    type: spellings(`סוג`),
    status: spellings(`סטטוס | מצב`),
    salary: spellings(`שכר | משכורת`),
    extension: spellings(`שלוחה`),
    direct: spellings(`ישיר | ישירה`),
  },
  others: {
    emergency: spellings(`חירום | לחירום | בחירום`),
    family: spellings(`בן זוג | בת זוג | בן בת זוג | ילד | ילדים | האב | האם | אב | אם | הורה`),
    manager: spellings(`מנהל | מנהלת | ממונה | אחראי | אחראית | המנהל`),
    former: spellings(`קודם | הקודם | קודמת | לשעבר | נעורים`),
    proposed: spellings(`ניסיון | חופשה | היעדרות | מתוכנן`),
    consent: spellings(`הסכמה | סיסמה`),
    bank: spellings(`בנק | ביטוח | פנסיה | הבנק | לקוח | פרויקט`),
  },
};
