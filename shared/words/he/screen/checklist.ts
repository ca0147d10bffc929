/** The steps with a vendor until a feed is live, the letter to it, and what it is asked. In Hebrew. ICU MessageFormat. */
export const checklist = {
  'checklist.heading': 'עולים לאוויר עם {vendor}',
  'checklist.lead':
    'מה ש־{vendor} ואתם עושים, לפי הסדר של {vendor}. מה ש־Roster Courier יכול לראות הוא מסמן בעצמו, ואומר זאת; את השאר מסמנים כאן.',
  'checklist.progress': '{done, number} מתוך {total, plural, one {שלב אחד} two {שני שלבים} other {# שלבים}} הושלמו.',
  'checklist.next': 'הבא: {step}.',
  'checklist.all': 'כל השלבים הושלמו.',
  'checklist.open': 'הצגת כל השלבים',
  'checklist.practice': 'מה שקורה בשרת התרגול אינו מסומן כאן',
  'checklist.practice.what': 'השלבים האלה נוגעים ל־{vendor} עצמה.',
  'checklist.is-next': 'הבא',
  'checklist.seen': 'Roster Courier ראה זאת ב{day}.',
  'checklist.ticked': 'סומן כאן ביד ב{day}.',
  'checklist.sign.file saved': 'Roster Courier שמר קובץ כזה ב{day}. איך זה הסתיים שם אפשר לראות רק אצל הספק.',
  'checklist.sign.host key': 'ב{day} נאמר כאן שהשרת הזה מאושר. אם {vendor} מסכימה, רק אתם יודעים.',
  'checklist.sign.collected': 'Roster Courier ראה ב{day} ש־{vendor} לקחה קובץ. מה יצא ממנו כתוב אצלה.',
  'checklist.go': 'אל {page}',
  'checklist.go.label': 'אל {page}: {step}',
  'checklist.to-letter': 'אל המכתב',
  'checklist.note.add': 'הוספת הערה',
  'checklist.note.add.label': 'הוספת הערה: {step}',
  'checklist.note.label': 'הערה: {step}',
  'checklist.note.hint': 'בשביל הצוות, למשל מספר פנייה. בלי סיסמאות, ובלי פרטים על אנשים מהרשימה.',

  'checklist.phase.ask': 'לבקש',
  'checklist.phase.prepare': 'להכין',
  'checklist.phase.connect': 'להתחבר',
  'checklist.phase.live': 'לעלות לאוויר',

  'checklist.access': 'בקשת גישה מ־{vendor}',
  'checklist.access.why': 'הם נותנים לכם מקום בשרת שלהם. המכתב שלמטה מבקש את כל מה שנחוץ.',
  'checklist.access.why.connecteam':
    'SFTP כלול בתוכנית Enterprise שלהם, וההקמה אורכת אצלם יום עד חמישה ימי עבודה. את המכתב שלמטה שולחים בצ׳אט של Connecteam.',
  'checklist.access.why.cosafe': 'את המכתב שלמטה שולחים אל support@cosafe.com.',
  'checklist.group-field': '{vendor} מפעילה את השדה Group ID',
  'checklist.group-field.why': 'לפני כן לקבוצה בלוח הניהול שלכם ב־{vendor} לא יכול להיות מזהה.',
  'checklist.groups': 'יצירת הקבוצות שלכם, כל אחת עם המזהה שלה',
  'checklist.groups.why':
    'בלוח הניהול של {vendor}, לפחות אחת. יש להשתמש במזהים שכתובים בקובץ שלכם: מדלגים על קבוצה בלי מזהה.',
  'checklist.template': 'מסירת התבנית של החשבון שלכם ל־Roster Courier',
  'checklist.template.why':
    'ב־{vendor}, תחת Users, לוחצים על ״Import users״ ומורידים את תבנית ה־Excel. גוררים אותה לעמוד ״עמודות״: לחשבון שלכם יש עמודות משלו.',
  'checklist.key': 'סיכום איך {vendor} מבחינה בין אנשים',
  'checklist.key.why':
    'לפי איזו עמודה {vendor} מזהה אדם? יש לבחור את אותה עמודה תחת ״עמודות״. הכי טוב מספר שלעולם אינו משתנה.',
  'checklist.key.why.connecteam':
    'ככל הידוע לנו לפי הטלפון הנייד, שאיתו גם נכנסים. כדאי לשאול מה קורה כשלמישהו יש מספר חדש.',
  'checklist.key.why.cosafe':
    'לפי UniqueID. יש לבחור מספר שנשאר עם האדם תמיד, ולא שם. מי שנוסף ביד ב־Cosafe עובר לניהול הקובץ אם כתובת הדוא״ל זהה.',
  'checklist.rules': 'סיכום צורת הקובץ',
  'checklist.rules.why':
    'כולם או רק שינויים, איך {vendor} יודעת שמישהו עזב, איך כותבים תאריכים. יש לענות אותו דבר תחת ״עמודות״.',
  'checklist.file-saved': 'שמירת הקובץ לבדיקה',
  'checklist.file-saved.why': 'העמוד ״שינויים״ שומר בדיוק את מה שהיה נשלח. שום דבר לא יוצא מהמחשב.',
  'checklist.by-hand': 'העלאה של הקובץ הזה ביד',
  'checklist.by-hand.why':
    'אם יש ל־{vendor} עמוד לייבוא אנשים, אפשר לנסות שם את הקובץ. מה שמאשרים שם באמת קורה: מתחילים בכמה אנשים.',
  'checklist.by-hand.why.connecteam':
    'ב־Connecteam, תחת Users, לוחצים על ״Import users״. מה שמאשרים שם באמת קורה: מתחילים בכמה אנשים.',
  'checklist.log-in': 'מילוי מה ש־{vendor} שלחה',
  'checklist.log-in.why': 'כתובת השרת, שם המשתמש שלכם, והסיסמה או קובץ המפתח.',
  'checklist.log-in.why.connecteam': 'כתובת השרת, שם המשתמש שלכם, והמפתח הפרטי כקובץ.',
  'checklist.log-in.why.cosafe': 'שרת, שם משתמש, סיסמה, והנתיב והשם של הקובץ, שמסתיים ב־‎.csv.',
  'checklist.fingerprint': '{vendor} מאמתת את טביעת האצבע של השרת',
  'checklist.fingerprint.why':
    'בדיקת החיבור מציגה אותה. משווים אותה למה ש־{vendor} אומרת: כך יודעים שאף אחד אחר לא מתחזה ל־{vendor}.',
  'checklist.connection': 'בדיקת החיבור',
  'checklist.connection.why': 'השרת, הכניסה והתיקייה, בלי לכתוב שם דבר.',
  'checklist.first-file': 'שליחת הקובץ הראשון ביד',
  'checklist.first-file.why': 'עוברים על השינויים, ואז לוחצים על ״שליחה עכשיו״ בעמוד ״היום״.',
  'checklist.first-file.why.connecteam':
    'עוברים על השינויים, ואז לוחצים על ״שליחה עכשיו״ בעמוד ״היום״. פעם ביום Connecteam מסתכלת על הקובץ החדש ביותר ב־Uploads.',
  'checklist.first-file.why.cosafe':
    'עוברים על השינויים, ואז לוחצים על ״שליחה עכשיו״ בעמוד ״היום״. Cosafe קוראת אותו רק אחרי שהסנכרון הופעל.',
  'checklist.vendor-settings': 'מילוי הגדרות ה־SFTP אצל {vendor}',
  'checklist.vendor-settings.why':
    'בלוח הניהול: שם משתמש, סיסמה, שרת, פורט 22, הנתיב והשם של הקובץ, ומה מפריד בין מזהי קבוצות. הכול כמו כאן.',
  'checklist.vendor-report': 'הפעלת הדוח היומי',
  'checklist.vendor-report.why': 'גם זה בלוח הניהול. {vendor} תשלח בדוא״ל מה עשה כל ייבוא.',
  'checklist.invitations': 'החלטה על הזמנות וטלפונים',
  'checklist.invitations.why':
    'האם אנשים חדשים מקבלים הזמנה בדוא״ל? האם מספרי טלפון נשארים כשאין בקובץ? יש לענות אותו דבר תחת ״עמודות״.',
  'checklist.review': 'בקשה מ־{vendor} לעבור על הקובץ הראשון',
  'checklist.review.why': 'הוא נמצא בשרת שלהם, ולכן אין צורך לשלוח דבר בדוא״ל. כדאי לשאול אם כל שורה מתקבלת.',
  'checklist.review.why.connecteam':
    'ההקמה אצלם מסתיימת במעבר ובבדיקה ביחד. אם הם דוחים את הקובץ, אומרים זאת בעמוד ״היסטוריה״.',
  'checklist.sync-started': 'הפעלת הסנכרון אצל {vendor}',
  'checklist.sync-started.why': 'מאותו רגע {vendor} פועלת לפי הקובץ שלכם בכל לילה. מי שאינו בו עוד עלול להימחק שם.',
  'checklist.schedule': 'קביעת התזמון',
  'checklist.schedule.why': 'אז הקובץ נשלח כל יום בלעדיכם, כל עוד המחשב הזה פועל.',
  'checklist.first-run': 'ההרצה המתוזמנת הראשונה מוסרת',
  'checklist.first-run.why': 'אחריה מסתכלים בעמוד ״היום״. אם משהו חריג, הוא ממתין שם לבדיקה.',
  'checklist.day-after': 'מבט אצל {vendor} ביום שאחרי',
  'checklist.day-after.why': 'מחפשים שם שניים או שלושה אנשים שהיו בקובץ: מישהו חדש, מישהו שהשתנה, מישהו שעזב.',
  'checklist.day-after.why.cosafe': 'קוראים את הדוח שהגיע בדוא״ל, ומחפשים שם שניים או שלושה אנשים שהיו בקובץ.',

  'checklist.letter': 'המכתב אל {vendor}',
  'checklist.letter.lead': 'ממלאים מי אתם ושולחים. שאלות שיש להן תשובה למטה לא נכללות.',
  'checklist.letter.to': 'אל',
  'checklist.letter.copy': 'העתקת המכתב',
  'checklist.questions': 'שאלות פתוחות אל {vendor}',
  'checklist.questions.lead':
    'העמודים שלהם לא אומרים. את התשובות שומרים כאן; כל עוד אין תשובה, Roster Courier עושה את מה שבטוח.',
  'checklist.questions.open':
    '{open, plural, =0 {לכולן יש תשובה.} one {אחת פתוחה.} two {שתיים פתוחות.} other {# פתוחות.}}',

  'letter.subject': 'נושא: משתמשים דרך SFTP',
  'letter.hello': 'שלום,',
  'letter.from': '[שם הארגון שלנו] מעוניין לשלוח אליכם את המשתמשים שלו דרך SFTP, אוטומטית בכל יום.',
  'letter.please': 'נבקש לקבל, או שתעשו עבורנו:',
  'letter.tell': 'נבקש גם לדעת:',
  'letter.thanks': 'תודה.',
  'letter.request.server and key': 'הכתובת והפורט של השרת, שם המשתמש שלנו והמפתח הפרטי שלנו, כקובץ.',
  'letter.request.server and password': 'הכתובת והפורט של השרת, שם המשתמש שלנו והסיסמה שלנו.',
  'letter.request.server': 'הכתובת והפורט של השרת, שם המשתמש שלנו, ואופן הכניסה.',
  'letter.request.fingerprint': 'טביעת האצבע של מפתח השרת (היא מתחילה ב־SHA256:).',
  'letter.request.group field': 'הפעלת השדה Group ID בלוח הניהול שלנו.',
  'letter.request.path': 'התיקייה והשם המדויק של הקובץ שאתם קוראים.',

  'question.header': 'האם השורה הראשונה חייבת לכלול את שמות העמודות בדיוק כפי שאתם כותבים אותם?',
  'question.header.connecteam':
    'האם השורה הראשונה חייבת להיות בדיוק זו של התבנית תחת ״Import users״, גם לעמודות שאנחנו משאירים ריקות?',
  'question.archive': 'מה צריך להיות כתוב בעמודה Archive כדי להעביר משתמש לארכיון: Yes, TRUE, 1 או משהו אחר?',
  'question.leavers': 'האם הקובץ צריך לכלול את כולם או רק שינויים, ואיך אתם יודעים שמישהו עזב?',
  'question.blank': 'האם תא ריק מוחק את מה שיש אצלכם, או משאיר אותו כפי שהוא?',
  'question.match': 'לפי איזו עמודה אתם מזהים אדם, ומה קורה כשהערך הזה משתנה?',
  'question.dates': 'האם תאריכים בחשבון שלנו כתובים יום/חודש/שנה או חודש/יום/שנה?',
  'question.hour': 'באיזו שעה, ובאיזה אזור זמן, אתם קוראים את הקובץ?',
  'question.removed': 'האם אתם מוחקים או מעבירים את הקובץ אחרי שקראתם אותו?',
  'question.temporary': 'האם אתם מדלגים על קבצים בעלי שמות זמניים, בזמן שהם נכתבים?',
  'question.refused': 'איך נדע שדחיתם קובץ, או שורה בתוכו?',
  'question.skip': 'מה עושה Skip = 1 למי שכבר קיים: כלום, או מחיקה?',
  'question.unknown-group': 'מה קורה לאדם שיש לו מזהה קבוצה שאינכם מכירים?',
  'question.gone': 'מה בדיוק קורה למי שהיה בקובץ אתמול ואיננו בו היום?',
  'question.many-removed': 'האם יש גבול למספר האנשים שקובץ אחד יכול למחוק?',
  'question.same-mail': 'מה קורה כשלשני אנשים יש אותה כתובת דוא״ל?',
  'question.byte-order-mark': 'האם הקובץ יכול להתחיל בסימן סדר בתים (BOM)?',
};
