/** Filters of the changes page, what happens to a key, and the report for a person. In Hebrew. ICU MessageFormat. */
export const review = {
  'changes.kind.cleared': 'משהו מתרוקן ({count, number})',
  'changes.kind.identity': 'מזהה עובר ({count, number})',
  'changes.column': 'עמודה',
  'changes.column.all': 'כל העמודות',
  'changes.column.one': '{column} ({people, number})',
  'changes.column.cleared':
    '{count, plural, one {תתרוקן אצל עובד אחד} two {תתרוקן אצל שני עובדים} other {תתרוקן אצל # עובדים}}',
  'changes.department.all': '{column}: הכול',
  'changes.department.one': '{value} ({count, number})',
  'changes.department.none': 'ללא ({count, number})',
  'changes.shown': '{count, plural, =0 {אף עובד} one {עובד אחד} two {שני עובדים} other {# עובדים}}',
  'event.new-key.archive':
    'אותו עובד עם ערך אחר בעמודה {column}, שזוהה לפי {evidence}. ב־{vendor} הרשומה הישנה תועבר לארכיון ותיווצר רשומה חדשה; מה שקשור לישנה, כמו ההתחברות, לא יעבור. כדי לשמור עליו יש לשנות את {column} ידנית ב־{vendor} לפני שהקובץ נקרא.',
  'event.new-key.remove':
    'אותו עובד עם ערך אחר בעמודה {column}, שזוהה לפי {evidence}. ב־{vendor} הרשומה הישנה תוסר ותיווצר רשומה חדשה; מה שהוזן שם ידנית עלול לאבוד. כדי לשמור עליו יש לשנות את {column} ידנית ב־{vendor} לפני שהקובץ נקרא.',
  'event.new-key.by-hand':
    'אותו עובד עם ערך אחר בעמודה {column}, שזוהה לפי {evidence}. ב־{vendor} תיווצר רשומה חדשה והישנה תישאר: יש להסיר אותה ידנית.',
  'event.swapped':
    'התחלפות בעמודה {column} עם {other}. העובדים מזוהים לפיה ב־{vendor}: כל אחד יקבל את הרשומה של האחר, עם ההתחברות וההיסטוריה. אם זה נכון, יש לשנות את שניהם ידנית ב־{vendor} לפני שהקובץ נקרא; אם לא, יש לתקן את קובץ הייצוא.',
  'event.swapped.other': 'הצד השני של ההתחלפות עם {other}.',
  'event.passed-on':
    'הערך בעמודה {column} היה שייך עד עכשיו אל {before}. העובדים מזוהים לפיו ב־{vendor}: העובד הזה יקבל את הרשומה ההיא, עם ההתחברות וההיסטוריה. כדי להפריד ביניהם יש להעביר ידנית את הרשומה הישנה לארכיון ב־{vendor} לפני שהקובץ נקרא.',
  'event.passed-on.moved':
    'הערך בעמודה {column} היה שייך עד עכשיו אל {before}, ובמקומו יש שם {moved}. העובדים מזוהים לפיו ב־{vendor}: העובד הזה יקבל את הרשומה ההיא, עם ההתחברות וההיסטוריה. יש לשנות ידנית ב־{vendor} את {column} של {before} לפני שהקובץ נקרא.',
  'event.moved-on':
    'אותו עובד, שזוהה עד עכשיו לפי {before}, וערך זה שייך היום לעובד אחר. ב־{vendor} תיווצר רשומה חדשה; הישנה תעבור לעובד האחר. יש לשנות את {column} ידנית ב־{vendor} לפני שהקובץ נקרא.',
  'report.save': 'להצגה או לשמירה',
  'report.save.xlsx': 'Excel…',
  'report.save.csv': 'CSV…',
  'report.save.html': 'דף להדפסה…',
  'report.save.why': 'מי ומה ישתנה, לקריאה. זה לא הקובץ שנשלח אל {vendor}.',
  'report.file': 'שינויים {feed}',
  'report.title': '{feed}: מה ישתנה ב־{vendor}',
  'report.made': 'חושב {at}. עד אז לא נשלח דבר.',
  'report.totals': 'בשליחה: {totals}.',
  'report.more': 'כאן מופיעים {shown, number} הראשונים מתוך {count, number} עובדים. כולם נמצאים בקובץ ה־Excel.',
  'report.more-cells':
    '{count, plural, one {שורה נוספת של תאים לא נכנסה} two {שתי שורות נוספות של תאים לא נכנסו} other {# שורות נוספות של תאים לא נכנסו}}; כולן נמצאות בקובץ ה־CSV.',
  'report.sheet.summary': 'סיכום',
  'report.sheet.people': 'עובדים',
  'report.sheet.cells': 'תא אחר תא',
  'report.column.person': 'עובד',
  'report.column.key': 'מזהה',
  'report.column.key-before': 'המזהה עד עכשיו',
  'report.column.what': 'מה קורה',
  'report.column.why': 'למה, ומה לעשות',
  'report.column.changes': 'מהישן לחדש',
  'report.column.row': 'שורה',
  'report.column.column': 'עמודה',
  'report.column.before': 'ישן',
  'report.column.after': 'חדש',
  'report.column.happens': 'תא',
  'report.cell.new': 'חדש',
  'report.cell.changed': 'השתנה',
  'report.cell.cleared': 'התרוקן',
};
