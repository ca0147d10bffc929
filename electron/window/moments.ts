import { formatTagOf, type Locale } from '../../shared/words/locale';

/** A moment as tray and notifications write it, in the computer's time zone: "Tue 3 Mar, 08:00". */
export function moment(locale: Locale, at: string): string {
  return new Intl.DateTimeFormat(formatTagOf(locale), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(at));
}
