import { useImperativeHandle, useState, type Ref } from 'react';
import type { GridModel } from '../../components/grid/grid-model';
import type { CellPlace } from '../../components/grid/keyboard';
import { Mark } from '../../components/mark';
import { useWords } from '../../words';
import { meaningOfSeverity } from './severity';

export interface PointHandle {
  readonly show: (point: CellPlace | undefined) => void;
}

interface PointLineProps {
  readonly ref: Ref<PointHandle>;
  readonly model: GridModel;
}

/** Beneath the grid: the cell that is looked at, in full, and in words what was found about it. */
export function PointLine({ ref, model }: PointLineProps) {
  const { t } = useWords();
  const [point, setPoint] = useState<CellPlace | undefined>(undefined);
  // A new object each time: the row may have come meanwhile.
  useImperativeHandle(ref, () => ({ show: (at) => setPoint(at && { ...at }) }));
  const row = point && point.row >= 0 ? model.rowAt(point.row) : undefined;
  const column = point && model.columns[point.column];
  if (!row || !column)
    return (
      <div className="point-line">
        <p className="soft">{t('grid.help')}</p>
      </div>
    );
  const marks = row.marks?.filter((mark) => mark.column === point.column) ?? [];
  const value = row.cells[point.column] ?? '';
  return (
    <div className="point-line">
      <p className="point-line-value">
        <span className="soft">
          <bdi>{column.name}</bdi>:{' '}
        </span>
        {value === '' ? <span className="soft">{t('check.empty')}</span> : <bdi>{value}</bdi>}
      </p>
      {marks.map(({ look, text }) => (
        <p key={text} className="point-line-mark">
          <Mark meaning={meaningOfSeverity(look)} />
          <span>{text}</span>
        </p>
      ))}
    </div>
  );
}
