import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { FeedCard } from '../../../shared/bridge/views';
import { Mark } from '../../components/mark';
import { firstPage, type Place } from '../../place';
import { useWords } from '../../words';
import { meaningOf, moodOf, moodWord } from './mood';
import './side-list.css';

interface SideListProps {
  readonly cards: readonly FeedCard[];
  readonly place: Place;
  readonly go: (place: Place) => void;
}

/** The feeds with how they are, and the few other places. */
export function SideList({ cards, place, go }: SideListProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const move = (to: Place) => {
    setOpen(false);
    go(to);
  };
  const here = (at: Place['at']) => (place.at === at ? ({ 'aria-current': 'page' } as const) : {});
  return (
    <nav className={`side${open ? '' : ' side-closed'}`} aria-label={t('side.label')}>
      <div className="side-top">
        <p className="side-title">
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path
              d="M2 5.5h7M2 10h5M2 14.5h7M11 10h7m-3.5-3.5L18 10l-3.5 3.5"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.8"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
          {t('app.name')}
        </p>
        <Button className="button button-quiet side-toggle" aria-expanded={open} onPress={() => setOpen(!open)}>
          {open ? t('side.close') : t('side.open')}
        </Button>
      </div>
      <div className="side-feeds">
        <ul className="side-list">
          {cards.map((card) => (
            <li key={card.id}>
              <Button
                className="side-item"
                {...(place.at === 'feed' && place.feed === card.id ? { 'aria-current': 'true' } : {})}
                onPress={() => move({ at: 'feed', feed: card.id, page: firstPage(card) })}
              >
                <Mark meaning={meaningOf(moodOf(card))} />
                <span className="side-item-name" dir="auto" title={card.name}>
                  {card.name}
                </span>
                <span className="side-item-more">
                  {t('side.to', { vendor: card.vendor })} · {t(`mood.${moodWord(card)}`)}
                </span>
              </Button>
            </li>
          ))}
        </ul>
      </div>
      <div className="side-foot">
        <Button className="side-item" {...here('start')} onPress={() => move({ at: 'start' })}>
          <SideIcon path="M8 2.5v11M2.5 8h11" /> {t('side.new')}
        </Button>
        <Button className="side-item" {...here('settings')} onPress={() => move({ at: 'settings' })}>
          <SideIcon path="M2 4.5h6m4 0h2M2 11.5h2m4 0h6M8 2.5v4M4 9.5v4M12 4.5H8M8 11.5H4" /> {t('side.settings')}
        </Button>
        <Button className="side-item" {...here('help')} onPress={() => move({ at: 'help' })}>
          <SideIcon path="M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.6 8 9 8 10M8 12.6v.2" /> {t('side.help')}
        </Button>
      </div>
    </nav>
  );
}

function SideIcon({ path }: { readonly path: string }) {
  return (
    <svg className="mark" viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </svg>
  );
}
