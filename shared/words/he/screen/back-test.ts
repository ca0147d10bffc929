/** Past exports replayed, and the limits that they suggest. In Hebrew. ICU MessageFormat. */
const held = (name: string) => `{${name}, plural, =0 {אף יום} one {יום אחד} two {יומיים} other {# ימים}}`;
const verdict = (unit: string) =>
  `מגבלה של {proposed}${unit} הייתה עוצרת ${held('then')}; המגבלה שלך, {present}${unit}, ${held('now')}.`;

export const backTest = {
  'back-test.title': 'בדיקת המגבלות על קובצי ייצוא קודמים',
  'back-test.lead':
    'אם נשמרו קובצי ייצוא קודמים, אפשר לבחור את התיקייה שלהם: יוצגו הימים שבהם הרצה הייתה ממתינה לבדיקה, והמגבלות המתאימות. לא יישלח דבר ולא ישתנה דבר.',
  'back-test.choose': 'בחירת תיקייה של קובצי ייצוא קודמים…',
  'back-test.again': 'בחירת תיקייה אחרת…',
  'back-test.progress': '{done, number} מתוך {of, number} קבצים',
  'back-test.stop': 'עצירה',
  'back-test.stopped': 'נעצר: מוצגים רק הימים שעד אז.',
  'back-test.result':
    '{held, plural, =0 {אף יום} one {יום אחד} two {יומיים} other {# ימים}} מתוך {days, plural, one {יום אחד} two {יומיים} other {# ימים}} היו ממתינים לבדיקה, לפי המגבלות שלך.',
  'back-test.chart': 'עובדים שהיו עוזבים, יום אחר יום',
  'back-test.chart.says':
    '{days, plural, one {יום אחד} two {יומיים} other {# ימים}}, מ־{first} עד {last}; לכל היותר {most, plural, one {עובד אחד עזב} two {שני עובדים עזבו} other {# עובדים עזבו}} ביום אחד',
  'back-test.bar':
    '{day}: {removed, plural, =0 {אף עובד לא עוזב} one {עובד אחד עוזב} two {שני עובדים עוזבים} other {# עובדים עוזבים}}',
  'back-test.held': 'ימים שהיו ממתינים',
  'back-test.skipped':
    '{count, plural, one {קובץ אחד הושמט} two {שני קבצים הושמטו} other {# קבצים הושמטו}}: לא ניתן לקריאה, או לא האחרון של אותו יום.',
  'back-test.few':
    'להצעה דרושים לפחות {least} ימים; כאן {count, plural, =0 {לא היה יום שאפשר להשוות} one {אפשר היה להשוות יום אחד} two {אפשר היה להשוות יומיים} other {אפשר היה להשוות # ימים}} ליום שלפניו.',
  'back-test.proposal': 'מגבלות שמתאימות לימים האלה',
  'back-test.removed': `ב־{days} מתוך {of} ימים לכל היותר {usual, plural, =0 {אף עובד לא עזב} one {עובד אחד עזב} two {שני עובדים עזבו} other {# עובדים עזבו}}. ${verdict('')}`,
  'back-test.changed': `ב־{days} מתוך {of} ימים השתנו לכל היותר {usual} % מהעובדים. ${verdict(' %')}`,
  'back-test.swing': `ב־{days} מתוך {of} ימים היה קובץ הייצוא גדול או קטן בלכל היותר {usual} % מהקודם. ${verdict(' %')}`,
  'back-test.column': `ב־{days} מתוך {of} ימים אף עמודה לא השתנתה אצל יותר מ־{usual} % מהעובדים. ${verdict(' %')}`,
  'back-test.errors': `ב־{days} מתוך {of} ימים הייתה שגיאה אצל לכל היותר {usual} % מהעובדים. ${verdict(' %')}`,
  'back-test.together': `עם כולן יחד היו ממתינים ${held('then')} מתוך {of}; עם שלך, ${held('now')}.`,
  'back-test.use': 'להשתמש במגבלות האלה',
  'back-test.used': 'המגבלות האלה בשימוש עכשיו.',
};
