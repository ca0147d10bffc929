import { useId, useRef, useState, type KeyboardEvent } from 'react';
import type { ColumnsView } from '../../../shared/bridge/views';
import { TextInput } from '../../components/text-input';
import { TickBox } from '../../components/tick-box';
import { useWords } from '../../words';
import { isInUse, sourcesShown, sourceStates } from './board-model';
import { nextPlace } from './pick-up';
import { SourceItem } from './source-item';

interface SourceTrayProps {
  readonly view: ColumnsView;
  readonly setAside: (source: string, aside: boolean) => void;
}

/** From so many columns on one needs to search. */
const many = 9;

/** The export's columns beside the board, each with some of its values and where it goes. */
export function SourceTray({ view, setAside }: SourceTrayProps) {
  const { t } = useWords();
  const [find, setFind] = useState('');
  const [onlyOpen, setOnlyOpen] = useState(false);
  const [active, setActive] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const hint = useId();
  const states = sourceStates(view);
  const shown = sourcesShown(states, { find, onlyOpen });
  const at = Math.min(active, Math.max(0, shown.length - 1));
  const open = states.filter((state) => !isInUse(state) && !state.setAside).length;

  const move = (event: KeyboardEvent) => {
    const item = (event.target as HTMLElement).closest('li');
    const here = shown.findIndex(({ column }) => column.name === item?.dataset['source']);
    const to = nextPlace(event.key, here, shown.length);
    if (to === undefined || here < 0) return;
    event.preventDefault();
    setActive(to);
    const part = (event.target as HTMLElement).dataset['part'] ?? 'column';
    const next = list.current?.children[to];
    (next?.querySelector<HTMLElement>(`[data-part="${part}"]`) ?? next?.querySelector('button'))?.focus();
  };

  return (
    <section className="tray" aria-labelledby={`${hint}-title`}>
      <div className="tray-head">
        <h3 id={`${hint}-title`}>{t('tray.title')}</h3>
        <p className="small soft">{t('tray.count', { open, count: states.length })}</p>
        {states.length < many ? null : (
          <TextInput label={t('tray.find')} hideLabel placeholder={t('tray.find')} value={find} onChange={setFind} />
        )}
        {states.length < many ? null : (
          <TickBox on={onlyOpen} onChange={setOnlyOpen}>
            {t('tray.only-open')}
          </TickBox>
        )}
        <p className="visually-hidden" id={hint}>
          {t('pick.hint')}
        </p>
      </div>
      {shown.length === 0 ? <p className="small soft tray-none">{t('board.none-found')}</p> : null}
      <ul className="tray-list" ref={list} onKeyDown={move} aria-labelledby={`${hint}-title`}>
        {shown.map((state, index) => (
          <SourceItem
            key={state.column.name}
            state={state}
            hint={hint}
            reachable={index === at}
            onReached={() => setActive(index)}
            setAside={setAside}
          />
        ))}
      </ul>
    </section>
  );
}
