/** What the vendor may have now, when it reads, and its own list as a beginning. In Hebrew. ICU MessageFormat. */
export const mayHold = {
  'may-hold.title': 'מה ייתכן שנמצא עכשיו ב־{vendor}',
  'may-hold.carries':
    'הקובץ הזה כולל גם את מה שהיה {count, plural, one {בקובץ קודם} two {בשני קבצים קודמים} other {ב־# קבצים קודמים}}.',
  'may-hold.unread':
    'ייתכן ש־{vendor} עדיין לא קרא את {count, plural, one {הקובץ שנשלח} other {הקבצים שנשלחו}} {days}. כל מה שהיה {count, plural, one {בו} other {בהם}} נכלל שוב, כדי ששום דבר לא יאבד.',
  'may-hold.unread.everybody':
    'ייתכן ש־{vendor} עדיין לא קרא את {count, plural, one {הקובץ שנשלח} other {הקבצים שנשלחו}} {days}. אין בכך נזק: בכל קובץ נמצאים כולם.',
  'may-hold.because':
    'ב־{vendor} נקרא רק הקובץ החדש ביותר, פעם ביום, {known, select, yes {בשעה {at}} other {בשעה שאינה ידועה}}, {missed, plural, =0 {והקריאה צפויה בכל יום} one {וייתכן שיום אחד ידולג} two {וייתכן שיומיים ברצף ידולגו} other {וייתכן ש־# ימים ברצף ידולגו}}. לכן קובץ עשוי להמתין לקריאה עד {days, plural, one {יום אחד} two {יומיים} other {# ימים}}.',
  'may-hold.sure': 'אם לא יישלח קובץ חדש יותר, הקובץ האחרון בוודאי ייקרא עד למועד הזה: {when}.',
  'may-hold.refused':
    'לפי מה שסימנת, {vendor} דחה את {count, plural, one {הקובץ שנשלח} other {הקבצים שנשלחו}} {days}. כל מה שהשתנה מאז נשלח שוב.',
  'may-hold.list': 'כל אחד מאלה עשוי להיות מה שנמצא עכשיו ב־{vendor}. הקובץ נכון לגבי כולם.',
  'may-hold.nothing': 'עדיין שום דבר מכאן',
  'may-hold.baseline':
    'הרשימה של הספק, כפי שאומצה {when}: {people, plural, one {עובד אחד} two {שני עובדים} other {# עובדים}}',
  'may-hold.delivery':
    'הקובץ שנשלח {when}: {people, plural, one {עובד אחד} two {שני עובדים} other {# עובדים}} בסך הכול',
  'may-hold.delivery.maybe':
    'אולי הקובץ שנשלח {when}, שלא ידוע אם הגיע: {people, plural, one {עובד אחד} two {שני עובדים} other {# עובדים}} בסך הכול',
  'may-hold.delivery.refused':
    'חלקים מהקובץ שנשלח {when}, שסימנת שנדחה: {people, plural, one {עובד אחד} two {שני עובדים} other {# עובדים}} בסך הכול',
  'may-hold.change': 'מתי {vendor} קורא את הקובץ?',
  'may-hold.refused.say': '{vendor} דחה קובץ? יש לסמן זאת לצד הקובץ בהיסטוריה, וכל מה שהשתנה מאז יישלח שוב.',
  'may-hold.history': 'אל ההיסטוריה',
  'pickup.title': 'מתי {vendor} קורא את הקובץ',
  'pickup.known': 'ידוע לי באיזו שעה {vendor} קורא',
  'pickup.at': 'בשעה',
  'pickup.missed': 'ייתכן שהקריאה לא תתבצע {number} {count, plural, one {יום} other {ימים}} ברצף.',
  'pickup.missed.label': 'ימים ברצף ללא קריאה',
  'pickup.means':
    'לכן קובץ עשוי להמתין לקריאה עד {days, plural, one {יום אחד} two {יומיים} other {# ימים}}. במשך הזמן הזה השינויים שבו נכללים בכל קובץ חדש יותר.',
  'pickup.means.everybody':
    'לכן קובץ עשוי להמתין לקריאה עד {days, plural, one {יום אחד} two {יומיים} other {# ימים}}. אין בכך נזק: בכל קובץ נמצאים כולם.',
  'pickup.safe.everybody': 'בספק, כדאי להשאיר כך.',
  'pickup.safe': 'בספק, כדאי להשאיר כך: זמן ארוך מדי רק חוזר על עובדים, זמן קצר מדי מאבד אותם.',
  'pickup.everybody.on': 'לשלוח שוב את כולם מדי פעם, כדי שטעויות שנעשו ידנית ב־{vendor} יתוקנו מעצמן.',
  'pickup.everybody': 'כל {number} {count, plural, one {יום} other {ימים}}.',
  'pickup.everybody.label': 'ימים עד שכולם נשלחים שוב',
  'baseline.title': 'כבר יש עובדים ב־{vendor}?',
  'baseline.what':
    'יש להוריד את רשימת המשתמשים מ־{vendor} ולבחור אותה כאן. אז יישלח רק מה ששונה ממנה, ויוצגו גם עובדים שנמצאים רק שם.',
  'baseline.choose': 'בחירת הרשימה מ־{vendor}…',
  'baseline.found':
    'ב־{file} יש {people, plural, one {עובד אחד} two {שני עובדים} other {# עובדים}}. בהשוואה לקובץ הייצוא, לפי הערך שמזהה עובד:',
  'baseline.matched':
    '{count, plural, =0 {אף עובד אינו מופיע בשניהם.} one {עובד אחד מופיע בשניהם.} two {שני עובדים מופיעים בשניהם.} other {# עובדים מופיעים בשניהם.}}',
  'baseline.same':
    '{count, plural, =0 {אף אחד מהם אינו זהה בכל העמודות.} one {אחד מהם זהה בכל העמודות.} two {שניים מהם זהים בכל העמודות.} other {# מהם זהים בכל העמודות.}}',
  'baseline.only-there':
    '{count, plural, =0 {אין עובדים שמופיעים רק ברשימה של {vendor}.} one {עובד אחד מופיע רק ברשימה של {vendor}: {names}. בקרוב הוא ייחשב כמי שעזב, אלא אם יוגן.} two {שני עובדים מופיעים רק ברשימה של {vendor}: {names}. בקרוב הם ייחשבו כמי שעזבו, אלא אם יוגנו.} other {# עובדים מופיעים רק ברשימה של {vendor}: {names}. בקרוב הם ייחשבו כמי שעזבו, אלא אם יוגנו.}}',
  'baseline.only-here':
    '{count, plural, =0 {אין עובדים שמופיעים רק בקובץ הייצוא.} one {עובד אחד מופיע רק בקובץ הייצוא ויצטרף: {names}.} two {שני עובדים מופיעים רק בקובץ הייצוא ויצטרפו: {names}.} other {# עובדים מופיעים רק בקובץ הייצוא ויצטרפו: {names}.}}',
  'baseline.and-more': '{names} {count, plural, one {ועוד אחד} two {ועוד שניים} other {ועוד #}}',
  'baseline.missing-columns': 'ברשימה חסרות העמודות האלה, והן נחשבות שם ריקות: {columns}.',
  'baseline.nobody':
    'אף עובד אינו מופיע בשניהם. כנראה הערך המזהה כתוב שם אחרת, או שהוא ערך אחר: אין לאמץ את הרשימה כך.',
  'baseline.accept': 'לאמץ את הרשימה',
  'baseline.cancel': 'לוותר',
  'baseline.done': 'הרשימה אומצה. מעכשיו הקובץ כולל את מה ששונה ממנה.',
};
