import { useState, type DragEvent } from 'react';
import type { DestinationColumn } from '../../../shared/destination/destination';
import type { ColumnMapping } from '../../../shared/mapping/mapping';
import { listInWords } from '../../times';
import { useWords } from '../../words';
import { dragTypes, usePickUp, type Manner } from './pick-up';

interface PutPlacesProps {
  readonly column: DestinationColumn;
  readonly entry: ColumnMapping | undefined;
  /** The source that is in the air. */
  readonly source: string;
}

/** Where a source that was picked up can be put in a vendor column: into the empty place, in another's, or beside it. */
export function PutPlaces({ column, entry, source }: PutPlacesProps) {
  const words = useWords();
  const { t } = words;
  const from = entry?.from ?? [];
  const before = listInWords(words, from);
  if (from.length === 0) {
    return (
      <div className="put-places">
        <Place
          text={t('pick.put')}
          label={t('pick.put.label', { source, column: column.name })}
          {...{ column, source, manner: 'put' }}
        />
      </div>
    );
  }
  const values = { source, before, column: column.name };
  return (
    <div className="put-places">
      <Place
        text={t('pick.instead')}
        label={t('pick.instead.label', values)}
        {...{ column, source, manner: 'instead' }}
      />
      {from.includes(source) || from.length >= 8 ? null : (
        <Place text={t('pick.join')} label={t('pick.join.label', values)} {...{ column, source, manner: 'join' }} />
      )}
    </div>
  );
}

interface PlaceProps {
  readonly text: string;
  readonly label: string;
  readonly column: DestinationColumn;
  readonly source: string;
  readonly manner: Manner;
}

function Place({ text, label, column, source, manner }: PlaceProps) {
  const { put } = usePickUp();
  const [over, setOver] = useState(false);
  return (
    <button
      type="button"
      className={`put-place${over ? ' is-over' : ''}`}
      data-put={column.name}
      aria-label={label}
      onClick={() => put(source, column.name, manner)}
      onDragOver={(event: DragEvent) => {
        if (!event.dataTransfer.types.includes(dragTypes.source)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event: DragEvent) => {
        setOver(false);
        const dropped = event.dataTransfer.getData(dragTypes.source);
        if (dropped === '') return;
        event.preventDefault();
        event.stopPropagation();
        put(dropped, column.name, manner);
      }}
    >
      {text}
    </button>
  );
}
