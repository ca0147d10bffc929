import { Fragment, useState, type DragEvent } from 'react';
import { Breakable } from '../../components/breakable';
import { Mark } from '../../components/mark';
import { listInWords } from '../../times';
import { useWords } from '../../words';
import { isInUse, type SourceState } from './board-model';
import { dragTypes, usePickUp } from './pick-up';

interface SourceItemProps {
  readonly state: SourceState;
  /** Id of the text that says how it is moved. */
  readonly hint: string;
  /** The one of the list that Tab leads to; arrow keys lead to the others. */
  readonly reachable: boolean;
  readonly onReached: () => void;
  readonly setAside: (source: string, aside: boolean) => void;
}

const samplesShown = 3;

/** One of the export's columns: its name, some of its values, where it goes; can be picked up. */
export function SourceItem({ state, hint, reachable, onReached, setAside }: SourceItemProps) {
  const { t } = useWords();
  const { held, pick, leave, put } = usePickUp();
  const [over, setOver] = useState(false);
  const { column, setAside: aside } = state;
  const { name, samples } = column;
  const wanted = held?.side === 'wanted' ? held.name : undefined;
  const isHeld = held?.side === 'source' && held.name === name;
  const drag = {
    draggable: true,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.setData(dragTypes.source, name);
      event.dataTransfer.effectAllowed = 'copy';
      // The places for it appear after the picture of the drag was taken; changes before it would end the drag.
      setTimeout(() => pick({ side: 'source', name, by: 'drag' }));
    },
    onDragEnd: leave,
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes(dragTypes.wanted)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false);
      const dropped = event.dataTransfer.getData(dragTypes.wanted);
      if (dropped === '') return;
      event.preventDefault();
      put(name, dropped, 'put');
    },
  };
  return (
    <li
      className={`tray-item${isInUse(state) ? ' is-used' : ''}${aside ? ' is-aside' : ''}${isHeld ? ' is-held' : ''}${over ? ' is-over' : ''}`}
      data-source={name}
      {...drag}
    >
      <button
        type="button"
        className="tray-column"
        data-part="column"
        tabIndex={reachable ? 0 : -1}
        aria-describedby={hint}
        aria-pressed={isHeld}
        onFocus={onReached}
        onClick={() => {
          if (wanted !== undefined) put(name, wanted, 'put');
          else if (isHeld) leave();
          else pick({ side: 'source', name, by: 'key' });
        }}
      >
        <span className="tray-grip" aria-hidden="true" />
        {wanted === undefined ? null : (
          <span className="visually-hidden">{t('pick.take.label', { source: name, column: wanted })}</span>
        )}
        <span className="tray-text">
          <span className="tray-name">
            <bdi>
              <Breakable text={name} />
            </bdi>
          </span>
          <span className="tray-samples">
            {samples.length === 0 ? t('tray.empty') : <Values values={samples.slice(0, samplesShown)} />}
          </span>
          <Where state={state} />
        </span>
      </button>
      {isInUse(state) ? null : (
        <button
          type="button"
          className="link-button tray-aside"
          data-part="aside"
          tabIndex={reachable ? 0 : -1}
          aria-label={t(aside ? 'tray.back.label' : 'tray.aside.label', { source: name })}
          onFocus={onReached}
          onClick={() => setAside(name, !aside)}
        >
          {t(aside ? 'tray.back.do' : 'tray.aside.do')}
        </button>
      )}
    </li>
  );
}

/** Values of both directions side by side: each keeps its own, and their order is the reader's. */
function Values({ values }: { readonly values: readonly string[] }) {
  return values.map((value, index) => (
    <Fragment key={value}>
      {index === 0 ? null : ' · '}
      <bdi>{value}</bdi>
    </Fragment>
  ));
}

/** Where a column goes, in words. */
function Where({ state }: { readonly state: SourceState }) {
  const words = useWords();
  const { t } = words;
  const { fills, leavers, setAside, fresh, sensitive } = state;
  const said = [
    ...(fills.length > 0 ? [t('tray.fills', { columns: listInWords(words, fills) })] : []),
    ...(leavers ? [t('tray.leavers')] : []),
    ...(setAside && fills.length === 0 ? [t('tray.aside')] : []),
  ];
  return (
    <span className="tray-where">
      {fresh ? <span className="tag tag-new">{t('board.new')}</span> : null}
      {said.length === 0 ? null : (
        <span className="tray-said">
          {fills.length > 0 ? <span className="arrow arrow-on" aria-hidden="true" /> : null}
          {said.join(' · ')}
        </span>
      )}
      {sensitive === undefined ? null : (
        <span className="tray-sensitive">
          <Mark meaning="needs" small />
          {t('sensitive.tag', { kind: t('sensitive.kind', { kind: sensitive.kind }) })}
        </span>
      )}
    </span>
  );
}
