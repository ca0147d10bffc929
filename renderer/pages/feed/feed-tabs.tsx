import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { Mark } from '../../components/mark';
import { feedPages, setupPages, type FeedPage } from '../../place';
import { useWords } from '../../words';
import { useFeed } from './feed-scope';

/** Numbered steps with ticks while a feed is set up; the same pages as tabs afterwards. */
export function FeedTabs() {
  const { t } = useWords();
  const { card, settingUp, page, go } = useFeed();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    // In a narrow window the tabs scroll sideways; the one that is open must be in sight.
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [page]);
  const held = card.heldReasons.length > 0;
  const shown: readonly FeedPage[] = settingUp
    ? [
        ...(held ? (['held'] as const) : []),
        'checklist',
        ...setupPages,
        ...(page === 'compare' ? (['compare'] as const) : []),
      ]
    : feedPages.filter((each) => each === page || (each === 'held' ? held : each !== 'compare'));
  return (
    <nav aria-label={settingUp ? t('steps.label') : t('tabs.label')}>
      <ol className="tabs" ref={list}>
        {shown.map((each) => {
          const number = setupPages.findIndex((step) => step === each) + 1;
          const done = number > 0 && card.stepsDone.some((step) => step === each);
          return (
            <li key={each}>
              <Button
                className={`tab${settingUp && done ? ' tab-done' : ''}`}
                onPress={() => go(each)}
                {...(page === each
                  ? { 'aria-current': settingUp && number > 0 ? ('step' as const) : ('page' as const) }
                  : {})}
              >
                {each === 'held' ? <Mark meaning="needs" small /> : null}
                {settingUp && number > 0 ? <StepNumber number={number} done={done && page !== each} /> : null}
                {t(`page.${each}`)}
                {settingUp && done ? <span className="visually-hidden">{t('steps.done')}</span> : null}
              </Button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function StepNumber({ number, done }: { readonly number: number; readonly done: boolean }) {
  return (
    <span className="tab-number">
      {done ? (
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 6.2 4.8 9 10 3.4" />
        </svg>
      ) : (
        number
      )}
    </span>
  );
}
