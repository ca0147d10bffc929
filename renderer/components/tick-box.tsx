import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';

interface TickBoxProps {
  readonly children: ReactNode;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly disabled?: boolean;
  /** Can be read and reached, but not changed. */
  readonly readOnly?: boolean;
  /** Id of the text that says more about it. */
  readonly describedBy?: string;
}

export function TickBox({ children, on, onChange, disabled = false, readOnly = false, describedBy }: TickBoxProps) {
  return (
    <Checkbox
      className="tick-box"
      isSelected={on}
      onChange={onChange}
      isDisabled={disabled}
      isReadOnly={readOnly}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
    >
      <span className="tick-square" aria-hidden="true">
        <svg viewBox="0 0 12 12">
          <path d="M2 6.2 4.8 9 10 3.4" />
        </svg>
      </span>
      <span>{children}</span>
    </Checkbox>
  );
}
