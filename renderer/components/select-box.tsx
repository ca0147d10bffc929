import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue, Text } from 'react-aria-components';

export interface Option {
  readonly id: string;
  readonly text: string;
  readonly detail?: string;
}

interface SelectBoxProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly hint?: string;
  readonly hideLabel?: boolean;
  readonly className?: string;
}

/** One of a few: opens a list. Ids may be empty, which the list's own keys may not. */
export function SelectBox({
  label,
  options,
  chosen,
  onChoose,
  hint,
  hideLabel = false,
  className = '',
}: SelectBoxProps) {
  return (
    <Select
      className={`field ${className}`}
      value={`=${chosen}`}
      onChange={(key) => {
        if (key !== null) onChoose(String(key).slice(1));
      }}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {hideLabel ? null : <Label className="label">{label}</Label>}
      <Button className="input select-button">
        <SelectValue className="select-value">{({ selectedText }) => selectedText}</SelectValue>
        <span className="caret" aria-hidden="true" />
      </Button>
      {hint === undefined ? null : (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <Popover className="popover">
        <ListBox className="list-box" items={options.map((option) => ({ ...option, key: `=${option.id}` }))}>
          {(option) => (
            <ListBoxItem className="option" id={`=${option.id}`} textValue={option.text}>
              <span>{option.text}</span>
              {option.detail === undefined ? null : <span className="option-detail">{option.detail}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
