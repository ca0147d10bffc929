import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import type { GridDeeds, GridModel, GridWords } from './grid-model';
import type { CellPlace } from './keyboard';
import { rowHeight } from './list-scroll';
import { GridPainter } from './painter';
import './grid.css';

/** What can be asked of a grid that is shown. */
export interface GridHandle {
  /** Shows a cell as the active one, and takes the focus there if it is to. */
  readonly goTo: (at: CellPlace, focus: boolean) => void;
  readonly arrived: () => void;
}

interface GridProps {
  readonly ref: Ref<GridHandle>;
  readonly model: GridModel;
  readonly words: GridWords;
  readonly deeds: GridDeeds;
}

/** Rows that are too many to be elements: a `role=grid` that draws what is seen of them. */
export function Grid({ ref, model, words, deeds }: GridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const painter = useRef<GridPainter>(undefined);
  const shown = useRef({ model, words, deeds });
  useImperativeHandle(ref, () => ({
    goTo: (at, focus) => painter.current?.goTo(at, focus),
    arrived: () => painter.current?.arrived(),
  }));
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const first = shown.current;
    painter.current = new GridPainter(element, first.model, first.words, first.deeds);
    return () => {
      painter.current?.close();
      painter.current = undefined;
    };
  }, []);
  useEffect(() => {
    shown.current = { model, words, deeds };
    painter.current?.show(model, words, deeds);
  }, [model, words, deeds]);
  // A few rows need no more room than they take: heading, rows, and a bar at the side's end.
  return (
    <div ref={scroller} className="grid-scroller" style={{ blockSize: `${(model.rows + 1) * rowHeight + 18}px` }} />
  );
}
