/** What becomes of people with a kind of problem. In Hebrew. ICU MessageFormat. */
export const problemRule = {
  'rule.title': 'מה קורה לעובדים שיש להם הבעיה הזאת',
  'rule.label': 'מה קורה לעובדים שיש להם הבעיה הזאת',
  'rule.usual': 'כרגיל',
  'rule.set aside': 'להשאיר את העובדים בצד',
  'rule.set aside.detail': 'ב־{vendor} הם נשארים כפי שנשלחו לאחרונה, עד לתיקון. מי שטרם נשלח אינו בקובץ.',
  'rule.hold': 'לעכב את כל הריצה',
  'rule.hold.detail': 'שום דבר לא נשלח מעצמו כל עוד יש מישהו כזה; קודם בודקים.',
  'rule.without': 'לשלוח אותם ללא הערך הזה',
  'rule.without.detail': 'מה שנשלח לאחרונה ב־{column} נשאר; אם לא נשלח דבר, התא נשלח ריק.',
  'rule.now.set aside': 'החלטת: העובדים האלה מושארים בצד, וב־{vendor} הם נשארים כפי שנשלחו לאחרונה.',
  'rule.now.hold': 'החלטת: כל עוד יש למישהו הבעיה הזאת, כל הריצה מחכה לך.',
  'rule.now.without': 'החלטת: העובדים האלה נשלחים ללא הערך הזה. מה שנשלח לאחרונה נשאר; אם לא נשלח דבר, התא נשלח ריק.',
  'rule.not-without.required': 'אי אפשר לשלוח בלעדיו: {vendor} לא מקבל עובד ללא {column}.',
  'rule.not-without.key': 'אי אפשר לשלוח בלעדיו: {column} מבדילה בין עובדים.',
} as const satisfies Record<string, string>;
