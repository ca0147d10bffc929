import type { policy as source } from '../../en/screen/policy';

export const policy = {
  'policy.decided': 'נקבע על ידי מחלקת המחשוב שלכם',
  'policy.servers': 'נקבע על ידי מחלקת המחשוב שלכם: קבצים אינם נשלחים לשום שרת אחר.',
  'policy.keys': 'נקבע על ידי מחלקת המחשוב שלכם: לפי המפתחות האלה מזהים את השרת.',
  'policy.keep': 'נקבע על ידי מחלקת המחשוב שלכם: {days, plural, one {יום אחד} two {יומיים} other {# ימים}} לכל היותר',
  'policy.columns': 'נקבע על ידי מחלקת המחשוב שלכם: העמודות האלה אינן נכנסות לקובץ של אף ספק: {columns}.',
  'policy.hand-offs': 'ממחלקת המחשוב שלכם',
  'policy.hand-offs.what': 'ספקים שהוכנו עבורך. אפשר לראות מה יש בכל אחד לפני שמשתמשים בו.',
} satisfies Record<keyof typeof source, string>;
