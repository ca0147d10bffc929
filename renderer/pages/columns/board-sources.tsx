import { useState, type DragEvent } from 'react';
import type { DestinationColumn } from '../../../shared/destination/destination';
import type { ColumnMapping } from '../../../shared/mapping/mapping';
import type { Column } from '../../../shared/table/table';
import { Mark } from '../../components/mark';
import { SearchBox } from '../../components/search-box';
import type { Option } from '../../components/select-box';
import { TextInput } from '../../components/text-input';
import { listInWords } from '../../times';
import { useWords } from '../../words';
import { Joiner } from './joiner';
import type { RowExtra } from './row-extra';
import { withSource, withSourceMoved } from './mapping-edits';
import { dragTypes } from './pick-up';

interface BoardSourcesProps {
  readonly column: DestinationColumn;
  readonly entry: ColumnMapping | undefined;
  readonly sourceColumns: readonly Column[];
  readonly extra: RowExtra;
  readonly setExtra: (extra: RowExtra) => void;
  readonly change: (entry: ColumnMapping | undefined) => void;
}

/** Where a vendor column's value comes from: one source, several joined, or the same text for everybody. */
export function BoardSources({ column, entry, sourceColumns, extra, setExtra, change }: BoardSourcesProps) {
  const words = useWords();
  const { t } = words;
  const from = entry?.from ?? [];
  const gone = from.filter((name) => !sourceColumns.some((source) => source.name === name));
  if (extra === 'constant' || (from.length === 0 && entry?.value !== undefined)) {
    return (
      <Constant
        column={column}
        value={entry?.value ?? ''}
        asked={extra === 'constant'}
        done={() => setExtra(undefined)}
        change={change}
      />
    );
  }
  const present = sourceColumns.map((source) => ({
    id: source.name,
    text: source.name,
    ...(source.samples.length === 0 ? {} : { detail: source.samples.slice(0, 3).join(' · ') }),
  }));
  const options = [...gone.map((name) => ({ id: name, text: name, detail: t('columns.source.gone') })), ...present];
  const slots: readonly (string | null)[] = from.length === 0 ? [null] : extra === 'join' ? [...from, null] : from;
  return (
    <>
      {slots.map((chosen, index) => (
        <Slot
          key={index}
          column={column}
          entry={entry}
          chosen={chosen}
          index={index}
          slots={slots.length}
          options={options}
          onChoose={(source) => {
            if (source === null && chosen === null) return;
            if (extra === 'join') setExtra(undefined);
            change(withSource(entry, index, source));
          }}
          change={change}
        />
      ))}
      {gone.length > 0 ? (
        <p className="hint board-gone">
          <Mark meaning="needs" small /> {t('columns.source.gone.what', { columns: listInWords(words, gone) })}
        </p>
      ) : null}
      {from.length > 1 && entry !== undefined ? <Joiner column={column} entry={entry} change={change} /> : null}
    </>
  );
}

interface SlotProps {
  readonly column: DestinationColumn;
  readonly entry: ColumnMapping | undefined;
  readonly chosen: string | null;
  readonly index: number;
  readonly slots: number;
  readonly options: readonly Option[];
  readonly onChoose: (source: string | null) => void;
  readonly change: (entry: ColumnMapping) => void;
}

/** One of a column's sources; among several it can be moved, by its buttons or by dragging its number. */
function Slot({ column, entry, chosen, index, slots, options, onChoose, change }: SlotProps) {
  const { t } = useWords();
  const [over, setOver] = useState(false);
  const joined = entry?.from?.length ?? 0;
  const several = joined > 1 && chosen !== null && entry !== undefined;
  const move = (to: number) => {
    if (entry !== undefined) change(withSourceMoved(entry, index, to));
  };
  const drop = {
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes(dragTypes.slot)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false);
      const [of, at] = event.dataTransfer.getData(dragTypes.slot).split('\n');
      if (of !== column.name || at === undefined || entry === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      change(withSourceMoved(entry, Number(at), index));
    },
  };
  return (
    <div className={`board-slot-line${over ? ' is-over' : ''}`} {...(several ? drop : {})}>
      {several ? (
        <span
          className="slot-number"
          draggable
          aria-hidden="true"
          onDragStart={(event) => {
            event.dataTransfer.setData(dragTypes.slot, `${column.name}\n${index}`);
            event.dataTransfer.effectAllowed = 'move';
          }}
        >
          {index + 1}
        </span>
      ) : null}
      <SearchBox
        className="board-slot"
        hideLabel
        label={
          slots === 1
            ? t('columns.source.label', { column: column.name })
            : t('columns.source.nth', { column: column.name, number: index + 1 })
        }
        options={options}
        chosen={chosen}
        placeholder={t('columns.source.choose')}
        nothingFound={t('columns.source.none')}
        showOptions={t('columns.source.open', { column: column.name })}
        onChoose={onChoose}
      />
      {several ? (
        <span className="slot-buttons">
          <MoveButton
            way="up"
            label={t('join.up', { source: chosen })}
            disabled={index === 0}
            act={() => move(index - 1)}
          />
          <MoveButton
            way="down"
            label={t('join.down', { source: chosen })}
            disabled={index === joined - 1}
            act={() => move(index + 1)}
          />
          <button
            type="button"
            className="icon-button"
            aria-label={t('join.remove', { source: chosen, column: column.name })}
            onClick={() => onChoose(null)}
          >
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <path d="M3 3 9 9 M9 3 3 9" />
            </svg>
          </button>
        </span>
      ) : null}
    </div>
  );
}

interface MoveButtonProps {
  readonly way: 'up' | 'down';
  readonly label: string;
  readonly disabled: boolean;
  readonly act: () => void;
}

function MoveButton({ way, label, disabled, act }: MoveButtonProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      aria-disabled={disabled}
      onClick={() => (disabled ? undefined : act())}
    >
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d={way === 'up' ? 'M2.5 8 6 4.5 9.5 8' : 'M2.5 4.5 6 8 9.5 4.5'} />
      </svg>
    </button>
  );
}

interface ConstantProps {
  readonly column: DestinationColumn;
  readonly value: string;
  /** A person asked for it just now. */
  readonly asked: boolean;
  readonly done: () => void;
  readonly change: (entry: ColumnMapping | undefined) => void;
}

function Constant({ column, value, asked, done, change }: ConstantProps) {
  const { t } = useWords();
  const [draft, setDraft] = useState(value);
  return (
    <TextInput
      label={t('columns.constant.label', { column: column.name })}
      hideLabel
      value={draft}
      onChange={setDraft}
      placeholder={t('columns.constant.placeholder')}
      hint={t('columns.constant')}
      focusNow={asked}
      onLeave={() => {
        done();
        if (draft !== value) change(draft === '' ? undefined : { value: draft });
      }}
    />
  );
}
