import { useEffect } from 'react';
import { directionOf, type Locale } from '../shared/words/locale';

/** Tells the document its language, direction and colours; 'system' leaves the colours to the computer. */
export function useAppearance(locale: Locale, theme: 'system' | 'light' | 'dark'): void {
  useEffect(() => {
    const root = document.documentElement;
    root.lang = locale;
    root.dir = directionOf(locale);
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  }, [locale, theme]);
}
