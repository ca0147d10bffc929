import { useState } from 'react';
import { Input, Label, NumberField } from 'react-aria-components';

interface NumberInputProps {
  readonly label: string;
  readonly value: number;
  readonly onCommit: (value: number) => void;
  readonly min?: number;
  readonly max?: number;
  /** Stands inside a sentence: its label is heard, not seen. */
  readonly inSentence?: boolean;
  readonly format?: Intl.NumberFormatOptions;
  /** A number between two whole ones means something, too. */
  readonly fractions?: boolean;
}

/** A number that is taken over when the field is left or Enter is pressed. */
export function NumberInput({
  label,
  value,
  onCommit,
  min = 0,
  max,
  inSentence = false,
  format,
  fractions = false,
}: NumberInputProps) {
  const [draft, setDraft] = useState({ of: value, value });
  const shown = draft.of === value ? draft.value : value;
  return (
    <NumberField
      className={inSentence ? 'field-in-sentence' : 'field field-short'}
      value={shown}
      minValue={min}
      {...(max === undefined ? {} : { maxValue: max })}
      {...(format === undefined ? {} : { formatOptions: format })}
      {...(inSentence ? { 'aria-label': label } : {})}
      onChange={(next) => {
        const number = Number.isNaN(next) ? value : fractions ? next : Math.round(next);
        setDraft({ of: value, value: number });
        if (number !== value) onCommit(number);
      }}
    >
      {inSentence ? null : <Label className="label">{label}</Label>}
      <Input className="input input-number" />
    </NumberField>
  );
}
