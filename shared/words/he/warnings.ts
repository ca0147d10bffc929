import type { WarningCode } from '../en/warnings';

/** The Hebrew sentences for what works but should be known. */
export const warnings = {
  'old methods used':
    'החיבור מוגן בשיטות מיושנות ({names}), משום שההזנה מתירה אותן. יש לשאול את הספק מתי השרת יעודכן, ואז להסיר את ״algorithms״ מההזנה.',
  'old methods not needed':
    'ההזנה מתירה שיטות מיושנות לחיבור הזה, אך השרת אינו זקוק להן. יש להסיר את ״algorithms״ מההזנה.',
  'passphrase not needed': 'הוגדרה סיסמת מפתח, אך קובץ המפתח נפתח בלעדיה. יש לוותר על הסיסמה, או להגן בה על המפתח.',
  'little space left':
    'לפי השרת נותרו בו רק {bytes, plural, one {בית אחד} two {שני בתים} other {# בתים}} פנויים. יש לפנות לספק לפני שייגמר המקום.',
} satisfies Record<WarningCode, string>;
