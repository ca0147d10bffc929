import type { Locale } from '../../shared/words/locale';
import { say } from '../../shared/words/say';
import type { News } from './news';

const mostLines = 4;

/** One notice for several feeds: how many, and a line for each. */
export function severalAsOne(locale: Locale, all: readonly News[]): { readonly title: string; readonly body: string } {
  const t = (code: string, values: Record<string, string | number>): string => say(locale, 'screen', code, values);
  const lines = all.slice(0, mostLines).map(({ title }) => title);
  const more = all.length - lines.length;
  return {
    title: t('notice.several title', { feeds: all.length }),
    body: [...lines, ...(more > 0 ? [t('notice.several more', { feeds: more })] : [])].join('\n'),
  };
}
