import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';

interface TickBoxProps {
  readonly children: ReactNode;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly disabled?: boolean;
}

export function TickBox({ children, on, onChange, disabled = false }: TickBoxProps) {
  return (
    <Checkbox className="tick-box" isSelected={on} onChange={onChange} isDisabled={disabled}>
      <span className="tick-square" aria-hidden="true">
        <svg viewBox="0 0 12 12">
          <path d="M2 6.2 4.8 9 10 3.4" />
        </svg>
      </span>
      <span>{children}</span>
    </Checkbox>
  );
}
