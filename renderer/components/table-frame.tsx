import type { ReactNode } from 'react';

interface TableFrameProps {
  /** What is heard when it is reached: a text, or the id of the heading that it stands under. */
  readonly label?: string;
  readonly labelledBy?: string;
  readonly children: ReactNode;
}

/** Around a table that may be wider than the page: it scrolls in there, by keyboard too. */
export function TableFrame({ label, labelledBy, children }: TableFrameProps) {
  return (
    <div
      className="table-frame"
      tabIndex={0}
      role="group"
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(labelledBy === undefined ? {} : { 'aria-labelledby': labelledBy })}
    >
      {children}
    </div>
  );
}
