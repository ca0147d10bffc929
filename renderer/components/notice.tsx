import type { ReactNode } from 'react';
import { Mark, type Meaning } from './mark';

interface NoticeProps {
  readonly meaning: Meaning;
  readonly title?: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Read aloud when it appears. */
  readonly announce?: boolean;
}

/** A sentence that stands out, near where it belongs. */
export function Notice({ meaning, title, children, actions, announce = false }: NoticeProps) {
  return (
    <div
      className={`notice notice-${meaning}`}
      {...(announce ? { role: meaning === 'failed' ? 'alert' : 'status' } : {})}
    >
      <Mark meaning={meaning} />
      <div className="notice-text">
        {title === undefined ? null : <p className="notice-title">{title}</p>}
        {children}
      </div>
      {actions === undefined ? null : <div className="notice-actions">{actions}</div>}
    </div>
  );
}
