import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../words';

interface PageHeadingProps {
  /** How often the reader moved between pages; at zero the window has just opened and the focus stays. */
  readonly moves: number;
  readonly children: string;
  readonly lead?: ReactNode;
  readonly level?: 1 | 2;
}

/** A page's heading; takes the focus when the page is reached, so that it is read and Tab goes on from here. */
export function PageHeading({ moves, children, lead, level = 2 }: PageHeadingProps) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (moves > 0) heading.current?.focus({ preventScroll: true });
  }, [moves]);
  useEffect(() => {
    document.title = `${children} – ${t('app.name')}`;
  }, [children, t]);
  const Tag = level === 1 ? 'h1' : 'h2';
  return (
    <div className="page-head">
      <Tag className="page-title" tabIndex={-1} ref={heading}>
        {children}
      </Tag>
      {lead === undefined ? null : <div className="page-lead">{lead}</div>}
    </div>
  );
}
