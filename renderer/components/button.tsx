import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly disabled?: boolean;
  readonly busy?: boolean;
  /** Id of the sentence that says why it is disabled. */
  readonly describedBy?: string | undefined;
  readonly label?: string;
  readonly className?: string;
}

export function Button({
  children,
  onPress,
  look = 'plain',
  disabled = false,
  busy = false,
  describedBy,
  label,
  className = '',
}: ButtonProps) {
  return (
    <AriaButton
      className={`button button-${look}${busy ? ' button-busy' : ''} ${className}`}
      onPress={() => (busy ? undefined : onPress())}
      isDisabled={disabled}
      aria-busy={busy}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
    >
      {children}
    </AriaButton>
  );
}
