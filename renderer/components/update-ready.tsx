import type { UpdatesView } from '../../shared/bridge/updates-view';
import { whenInWords } from '../times';
import type { Action } from '../use-action';
import { useNow } from '../use-now';
import { useWords } from '../words';
import { Button } from './button';
import { Notice } from './notice';
import { ProblemLine } from './problem-line';

interface UpdateReadyProps {
  readonly view: UpdatesView;
  readonly action: Action;
  /** One line above a page that is about something else. */
  readonly brief?: boolean;
}

/** A newer version waits: when it is installed, why not now, and the way to do it at once. */
export function UpdateReady({ view, action, brief = false }: UpdateReadyProps) {
  const words = useWords();
  const now = useNow();
  const { found = '', why, again, working } = view;
  const values = { found, when: why?.at === undefined ? '' : whenInWords(words, why.at, now) };
  return (
    <>
      <Notice
        meaning="good"
        announce
        title={words.t(again ? 'updates.ready again' : 'updates.ready', values)}
        actions={
          <Button
            look={brief ? 'plain' : 'primary'}
            busy={action.busy === 'installUpdate' || working === 'install'}
            onPress={() => void action.run('installUpdate', undefined)}
          >
            {words.t('updates.install')}
          </Button>
        }
      >
        {brief ? null : (
          <>
            <p>{words.t('updates.ready meaning')}</p>
            {why === undefined ? null : <p className="soft">{words.lookUp(`updates.why ${why.because}`, values)}</p>}
          </>
        )}
      </Notice>
      <ProblemLine problem={action.problem} />
    </>
  );
}
