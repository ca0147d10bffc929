import { Input, Label, Text, TextArea, TextField } from 'react-aria-components';

interface TextInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onLeave?: () => void;
  readonly hint?: string | undefined;
  readonly type?: 'text' | 'password' | 'time' | 'date';
  /** Latin text that stays left-to-right whatever the language: hosts, keys, file names. */
  readonly code?: boolean;
  readonly rows?: number;
  readonly hideLabel?: boolean;
  readonly placeholder?: string;
  readonly readOnly?: boolean;
  readonly invalid?: boolean;
  readonly maxLength?: number;
  readonly className?: string;
  /** It was just asked for: what is typed next goes into it. */
  readonly focusNow?: boolean;
}

export function TextInput(props: TextInputProps) {
  const {
    label,
    value,
    onChange,
    onLeave,
    hint,
    type = 'text',
    code = false,
    rows,
    hideLabel = false,
    placeholder,
  } = props;
  const common = {
    className: 'input',
    dir: code ? ('ltr' as const) : ('auto' as const),
    spellCheck: false,
    autoComplete: 'off',
    placeholder,
  };
  return (
    <TextField
      className={`field ${props.className ?? ''}`}
      value={value}
      onChange={onChange}
      type={type}
      isReadOnly={props.readOnly ?? false}
      isInvalid={props.invalid ?? false}
      {...(props.maxLength === undefined ? {} : { maxLength: props.maxLength })}
      {...(hideLabel ? { 'aria-label': label } : {})}
      autoFocus={props.focusNow ?? false}
      {...(onLeave === undefined ? {} : { onBlur: onLeave })}
    >
      {hideLabel ? null : <Label className="label">{label}</Label>}
      {rows === undefined ? <Input {...common} /> : <TextArea {...common} rows={rows} />}
      {hint === undefined ? null : (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
    </TextField>
  );
}
