import type { historyFaults as english } from '../../en/faults/history';

/** Faults of what was delivered before, and baselines. In Hebrew. ICU MessageFormat. */
export const historyFaults = {
  'no such delivery': 'אין בהיסטוריה של ההזנה הזאת מסירה בשם {run}. לא השתנה דבר. הפקודה history מציגה את כולן.',
  'delivery too old':
    'הקובץ הזה נשלח לפני יותר מ־{days} ימים, ומה שקדם לו כבר אינו שמור. לא השתנה דבר. אפשר לשלוח שוב את כולם במקום זה.',
  'earlier state gone':
    'המצב שנשלח אז כבר אינו שמור: קבצים ישנים מ־{days} ימים נמחקים. לא השתנה דבר. אפשר לתקן את קובץ הייצוא ולשלוח אותו במקום זה.',
  'baseline replaced': 'הרשימה {file} אינה עוד זו שהוצגה. לא השתנה דבר. יש לבחור אותה שוב ולבדוק את ההתאמה.',
  'no past exports':
    'בתיקייה {folder} אין טבלאות (Excel, OpenDocument, CSV). לא השתנה דבר. יש לבחור את התיקייה שבה נמצאים קובצי הייצוא הקודמים.',
  'baseline without key':
    'ברשימה {file} אין עמודה ״{column}״, שלפיה מזוהים העובדים. לא השתנה דבר. יש לייצא את רשימת המשתמשים של הספק עם העמודה הזאת.',
} satisfies Record<keyof typeof english, string>;
