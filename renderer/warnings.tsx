import type { AppView } from '../shared/bridge/views';
import { Button } from './components/button';
import { Notice } from './components/notice';
import { useAction } from './use-action';
import { useWords } from './words';

interface WarningsProps {
  readonly app: AppView;
  readonly onApp: (app: AppView) => void;
}

/** Something happened to the app's own files: the schedule waits until a person has looked. */
export function Warnings({ app, onApp }: WarningsProps) {
  const words = useWords();
  const action = useAction();
  if (app.warnings.length === 0) return null;
  const confirm = async () => {
    const view = await action.run('confirmSettings', undefined);
    if (view !== undefined) onApp(view);
  };
  return (
    <div className="warnings">
      {app.warnings.map((warning) => (
        <Notice
          key={warning.code}
          meaning="needs"
          title={words.fault(warning)}
          announce
          actions={
            // What the IT department has to mend nobody here can confirm away.
            warning.code.startsWith('policy ') ? undefined : (
              <Button onPress={() => void confirm()} busy={action.busy === 'confirmSettings'}>
                {words.t('warnings.confirm')}
              </Button>
            )
          }
        />
      ))}
    </div>
  );
}
