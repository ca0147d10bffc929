import type { startFaults as english } from '../../en/faults/start';

/** Faults that keep the app from starting. In Hebrew. ICU MessageFormat. */
export const startFaults = {
  'app incomplete':
    'חלק של Roster Courier חסר או שאי אפשר לקרוא אותו, ולכן התוכנה לא הופעלה. לא נשלח דבר, ולא יישלח דבר עד שהיא תופעל. יש להתקין שוב את Roster Courier: ההזנות, ההגדרות וההיסטוריה נשארות כפי שהן.',
} satisfies Record<keyof typeof english, string>;
