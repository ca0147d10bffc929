import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { Mark } from '../../components/mark';
import { feedPages, setupPages, type FeedPage } from '../../place';
import { useWords } from '../../words';
import { useFeed } from './feed-scope';
import './feed-tabs.css';

/** So much of the next tab is seen, too: there is more. CSS pixels. */
const besideTab = 24;

/** Numbered steps with ticks while a feed is set up; the same pages as tabs afterwards. */
export function FeedTabs() {
  const { t } = useWords();
  const { card, settingUp, page, go } = useFeed();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const tabs = list.current;
    if (tabs === null) return undefined;
    // In a narrow window the tabs scroll sideways; the one that is open stays in sight when window or words change.
    const show = (tab: Element | null) => {
      if (tab === null) return;
      const [of, within] = [tab.getBoundingClientRect(), tabs.getBoundingClientRect()];
      if (of.left < within.left) tabs.scrollLeft -= within.left - of.left + besideTab;
      else if (of.right > within.right) tabs.scrollLeft += of.right - within.right + besideTab;
    };
    const watch = new ResizeObserver(() => show(tabs.querySelector('[aria-current]')));
    // By itself a tab with the focus stays half out of sight.
    const reached = ({ target }: FocusEvent) => show(target instanceof Element ? target : null);
    watch.observe(tabs);
    tabs.addEventListener('focusin', reached);
    return () => {
      watch.disconnect();
      tabs.removeEventListener('focusin', reached);
    };
  }, [page, settingUp, t]);
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
