import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useWords } from '../../../words';
import { stepChoices, type StepChoice } from './new-steps';

/** The short menu of what can be done with a value. */
export function AddStep({ add }: { readonly add: (choice: StepChoice) => void }) {
  const { t } = useWords();
  return (
    <MenuTrigger>
      <Button className="button button-plain step-add">
        {t('steps.add')} <span className="caret" aria-hidden="true" />
      </Button>
      <Popover className="popover">
        <Menu className="list-box" onAction={(key) => add(key as StepChoice)}>
          {stepChoices.map((id) => (
            <MenuItem key={id} id={id} className="option" textValue={t(`steps.menu.${id}`)}>
              {t(`steps.menu.${id}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
