import { Label, Radio, RadioGroup, Text } from 'react-aria-components';
import type { Option } from './select-box';

interface ChoiceGroupProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly hint?: string;
  readonly inline?: boolean;
  readonly hideLabel?: boolean;
}

/** A plain question with its few answers in sight. */
export function ChoiceGroup({
  label,
  options,
  chosen,
  onChoose,
  hint,
  inline = false,
  hideLabel = false,
}: ChoiceGroupProps) {
  return (
    <RadioGroup
      className={`choices${inline ? ' choices-inline' : ''}`}
      value={chosen}
      onChange={onChoose}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {hideLabel ? null : <Label className="label">{label}</Label>}
      {hint === undefined ? null : (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <div className="choices-list">
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className="choice">
            <span className="choice-dot" aria-hidden="true" />
            <span>
              {option.text}
              {option.detail === undefined ? null : <span className="choice-detail">{option.detail}</span>}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
