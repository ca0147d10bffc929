import { Switch } from 'react-aria-components';

interface SwitchRowProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly hint?: string;
  readonly disabled?: boolean;
}

export function SwitchRow({ label, on, onChange, hint, disabled = false }: SwitchRowProps) {
  return (
    <div className="switch-row">
      <Switch className="switch" isSelected={on} onChange={onChange} isDisabled={disabled}>
        <span className="switch-track" aria-hidden="true">
          <span className="switch-knob" />
        </span>
        <span>{label}</span>
      </Switch>
      {hint === undefined ? null : <p className="hint">{hint}</p>}
    </div>
  );
}
