import type { ReasonCode } from '../en/reasons';

/** A language, as part of a sentence. */
const language =
  '{language, select, sv {בשוודית} no {בנורווגית} da {בדנית} de {בגרמנית} fr {בצרפתית} nl {בהולנדית} es {בספרדית} fi {בפינית} he {בעברית} other {במילים אחרות}}';

/** What a column is about, as part of a sentence. */
const subject = `{subject, select,
  employee_number {מספר עובד} user_id {מזהה משתמש} id {מזהה} username {שם משתמש} national_id {מספר תעודת זהות}
  full_name {שם מלא} first_name {שם פרטי} last_name {שם משפחה} middle_name {שם אמצעי} preferred_name {שם מועדף}
  email {כתובת דוא״ל} work_email {כתובת דוא״ל בעבודה} private_email {כתובת דוא״ל פרטית} mobile_phone {מספר נייד}
  phone {מספר טלפון} work_phone {טלפון בעבודה} work_mobile {נייד של העבודה} private_mobile {נייד פרטי}
  home_phone {טלפון בבית} secondary_phone {טלפון נוסף} phone_code {קידומת} job_title {תפקיד} department {מחלקה}
  department_code {קוד מחלקה} division {חטיבה} site {מקום עבודה} groups {קבוצה} team {צוות} company {חברה}
  cost_centre {מרכז עלות} manager {מנהל} start_date {תאריך תחילת עבודה} end_date {תאריך סיום עבודה}
  birth_date {תאריך לידה} status {סטטוס} employment_type {סוג העסקה} gender {מגדר} address {כתובת}
  postal_code {מיקוד} city {עיר} country {ארץ} nationality {אזרחות} salary {שכר} bank_account {חשבון בנק}
  language {שפה} employee_photo {תמונה} note {הערה} other {אותו דבר}}`.replace(/\s+/gu, ' ');

/** What all the cells that were looked at have in common; empty where there is nothing to say. */
const evidence = `{evidence, select,
  emails { כל {count} הערכים{sampled, select, yes { שנבדקו} other {}} נראים כמו כתובות דוא״ל.}
  mobiles { כל {count} הערכים{sampled, select, yes { שנבדקו} other {}} הם מספרי נייד.}
  phones { כל {count} הערכים{sampled, select, yes { שנבדקו} other {}} נראים כמו מספרי טלפון.}
  dates { כל {count} הערכים{sampled, select, yes { שנבדקו} other {}} נראים כמו תאריכים.}
  unique { כל {count} הערכים{sampled, select, yes { שנבדקו} other {}} שונים זה מזה.}
  other {}}`.replace(/\s*\n\s*/gu, ' ');

/** Why a source column is suggested for a vendor column, in Hebrew. ICU MessageFormat. */
export const reasons = {
  'chosen before': 'בחירה שלך.',
  'same name': `בקובץ הייצוא היא נקראת באותו שם.${evidence}`,
  'other word': `״{from}״ פירושו ${subject}, ${language}.${evidence}`,
  'near word': `השם ״{from}״ נכתב כמעט באותו אופן.${evidence}`,
  'part of it': `חלק מהשם ״{from}״ פירושו ${subject}; שאר המילים אינן מוכרות.${evidence}`,
  'stands in': `העמודה ״{from}״ היא הקרובה ביותר שיש בקובץ הייצוא.${evidence}`,
  'values fit': `התאים בעמודה ״{from}״ נראים מתאימים, בלי קשר לשמה.${evidence}`,
  'values differ': 'לעמודה ״{from}״ יש השם הנכון, אך התאים שלה נראים אחרת.',
  'holds codes': 'לעמודה ״{from}״ יש השם הנכון, אך יש בה קודים במקום מילים.',
  'landline numbers': 'לעמודה ״{from}״ יש השם הנכון, אך המספרים בה אינם מספרי נייד.',
  'mobile numbers': 'העמודה ״{from}״ נקראת רק טלפון, אך כל המספרים בה הם מספרי נייד.',
  'own numbers': 'בעמודה ״{from}״ יש לכל אדם מספר משלו.',
  'no values': 'לעמודה ״{from}״ יש השם הנכון, אך אין בה אף תא מלא.',
  'two alike': 'העמודה ״{from}״ מתאימה, וגם ״{other}״: נא לבחור.',
  'joined names': 'שם פרטי ושם משפחה יחד.',
  'split name': 'נלקח מהשם המלא שבעמודה ״{from}״.',
  'split by comma': 'נלקח מהעמודה ״{from}״, שבה כתובים שם משפחה, פסיק, שם פרטי.',
  'identity number': 'העמודה ״{from}״ נראית כמו מספר תעודת זהות, שאינו אמור לצאת מהחברה.',
  sensitive: 'המידע בעמודה ״{from}״ רגיש, ולכן היא לעולם אינה מותאמת מעצמה.',
  'not unique': 'לכמה עובדים יש אותו ערך בעמודה ״{from}״, ולכן היא אינה יכולה לזהות אותם.',
  'some empty': 'אצל חלק מהעובדים העמודה ״{from}״ ריקה.',
} satisfies Record<ReasonCode, string>;
