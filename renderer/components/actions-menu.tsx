import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

export interface MenuAction {
  readonly id: string;
  readonly text: string;
  readonly act: () => void;
  readonly danger?: boolean;
}

/** The less frequent things one can do, behind three dots. */
export function ActionsMenu({ label, actions }: { readonly label: string; readonly actions: readonly MenuAction[] }) {
  return (
    <MenuTrigger>
      <Button className="button button-quiet button-dots" aria-label={label}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="3" cy="8" r="1.4" />
          <circle cx="8" cy="8" r="1.4" />
          <circle cx="13" cy="8" r="1.4" />
        </svg>
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="list-box" items={actions}>
          {(action) => (
            <MenuItem
              className={`option${action.danger === true ? ' option-danger' : ''}`}
              id={action.id}
              textValue={action.text}
              onAction={action.act}
            >
              {action.text}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
