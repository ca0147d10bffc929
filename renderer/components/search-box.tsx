import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { Option } from './select-box';

interface SearchBoxProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
  readonly placeholder: string;
  readonly nothingFound: string;
  readonly showOptions: string;
  readonly hideLabel?: boolean;
  readonly className?: string;
}

/** One of many: type a few letters, or open the list with the arrow keys. */
export function SearchBox(props: SearchBoxProps) {
  return (
    <ComboBox
      className={`field search-box ${props.className ?? ''}`}
      defaultItems={props.options}
      value={props.chosen}
      onChange={(key) => props.onChoose(key === null ? null : String(key))}
      menuTrigger="focus"
      allowsEmptyCollection
      {...(props.hideLabel === true ? { 'aria-label': props.label } : {})}
    >
      {props.hideLabel === true ? null : <Label className="label">{props.label}</Label>}
      <div className="search-box-line">
        <Input
          className="input"
          placeholder={props.placeholder}
          dir="auto"
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button className="search-box-open" aria-label={props.showOptions}>
          <span className="caret" aria-hidden="true" />
        </Button>
      </div>
      <Popover className="popover">
        <ListBox<Option>
          className="list-box"
          renderEmptyState={() => <p className="list-empty">{props.nothingFound}</p>}
        >
          {(option) => (
            <ListBoxItem className="option" id={option.id} textValue={option.text}>
              <bdi>{option.text}</bdi>
              {option.detail === undefined ? null : <bdi className="option-detail">{option.detail}</bdi>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
