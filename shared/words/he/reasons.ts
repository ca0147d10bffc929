import type { ReasonCode } from '../en/reasons';

/** Why a source column is suggested for a vendor column, in Hebrew. ICU MessageFormat. */
export const reasons = {
  'same name': 'בקובץ הייצוא היא נקראת באותו שם.',
  'other word': 'השם ״{from}״ הוא מילה אחרת לאותו דבר.',
  'near word': 'השם ״{from}״ נכתב כמעט באותו אופן.',
  'stands in': 'העמודה ״{from}״ היא הקרובה ביותר שיש בקובץ הייצוא.',
  'values fit': 'התאים בעמודה ״{from}״ נראים מתאימים, בלי קשר לשמה.',
  'values differ': 'לעמודה ״{from}״ יש השם הנכון, אך התאים שלה נראים אחרת.',
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
