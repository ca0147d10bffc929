import type { noticesFaults as english } from '../../en/faults/notices';

/** Faults of telling others of runs. In Hebrew. ICU MessageFormat. */
export const noticesFaults = {
  'notice log-in refused':
    '{host} לא קיבל את שם המשתמש או הסיסמה לדואר. לא נשלחה הודעה; ההרצות ממשיכות. יש להקליד שוב את הסיסמה בהגדרות.',
  'notice not encrypted':
    'לא היה אפשר להצפין בבטחה את הקשר אל {host}, ולכן לא נשלחה הודעה; ההרצות ממשיכות. יש לבדוק בהגדרות את שם השרת והפורט, או לשאול את מחלקת המחשוב על האישור שלו.',
  'notice refused': '{host} לא קיבל את ההודעה (תשובה {status}). ההרצות ממשיכות. יש לבדוק את הכתובות בהגדרות.',
  'notice server silent':
    'לא היה אפשר להגיע אל {host}, ולכן לא נשלחה הודעה; ההרצות ממשיכות. Roster Courier ינסה שוב כמה פעמים.',
  'webhook address not usable':
    'אי אפשר להשתמש בכתובת הזאת להודעות: היא חייבת להתחיל ב־https:// ואסור שתהיה בה סיסמה. לא השתנה דבר. יש להעתיק אותה שוב מ־Teams, מ־Slack או מהשירות שלכם.',
} satisfies Record<keyof typeof english, string>;
