import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Saying } from '../shared/bridge/views';
import type { ScreenCode } from '../shared/words/en/screen';
import { faultInWindow } from '../shared/words/fault-in-window';
import { isLanguageHere } from '../shared/words/languages';
import { directionOf, type Locale } from '../shared/words/locale';
import { say, type WordValues } from '../shared/words/say';
import { loadLanguage } from './languages';

/** Every sentence on the screen comes through here. */
export interface Words {
  readonly locale: Locale;
  readonly direction: 'ltr' | 'rtl';
  /** A sentence of the screen's own catalog. */
  readonly t: (code: ScreenCode, values?: WordValues) => string;
  /** The same for a code made at run time; '' when the catalog lacks it. */
  readonly lookUp: (code: string, values?: WordValues) => string;
  readonly fault: (saying: Saying) => string;
  readonly issue: (saying: Saying) => string;
  readonly hold: (saying: Saying) => string;
  readonly consequence: (saying: Saying) => string;
  readonly reason: (saying: Saying) => string;
  readonly warning: (saying: Saying) => string;
}

/** Every sentence in one language. */
export function wordsIn(locale: Locale): Words {
  return {
    locale,
    direction: directionOf(locale),
    t: (code, values) => say(locale, 'screen', code, values),
    lookUp: (code, values) => {
      const sentence = say(locale, 'screen', code, values);
      return sentence === code ? '' : sentence;
    },
    fault: ({ code, values }) => faultInWindow(locale, code, values),
    issue: ({ code, values }) => say(locale, 'issues', code, values),
    hold: ({ code, values }) => say(locale, 'holds', code, values),
    consequence: ({ code, values }) => say(locale, 'consequences', code, values),
    reason: ({ code, values }) => say(locale, 'reasons', code, values),
    warning: ({ code, values }) => say(locale, 'warnings', code, values),
  };
}

const WordsContext = createContext<Words>(wordsIn('en'));

export function WordsProvider({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  const words = useMemo(() => wordsIn(locale), [locale]);
  return (
    <I18nProvider locale={locale}>
      <WordsContext value={words}>{children}</WordsContext>
    </I18nProvider>
  );
}

/** The newest language that was asked for and whose sentences are here; undefined until there is one. */
export function useLanguage(asked: Locale | undefined): Locale | undefined {
  const [shown, setShown] = useState<Locale | undefined>(undefined);
  if (asked !== undefined && asked !== shown && isLanguageHere(asked)) setShown(asked);
  useEffect(() => {
    if (asked === undefined || isLanguageHere(asked)) return undefined;
    let current = true;
    // Without its file English stands for it, which is better than nothing.
    const done = () => current && setShown(asked);
    loadLanguage(asked).then(done, done);
    return () => {
      current = false;
    };
  }, [asked]);
  return shown;
}

export function useWords(): Words {
  return useContext(WordsContext);
}
