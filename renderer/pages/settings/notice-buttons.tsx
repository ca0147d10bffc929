import type { NoticeChannel } from '../../../shared/bridge/notice-settings';
import type { NoticesView } from '../../../shared/bridge/notice-view';
import { Button } from '../../components/button';
import { ProblemLine } from '../../components/problem-line';
import { whenInWords } from '../../times';
import type { Action } from '../../use-action';
import { useNow } from '../../use-now';
import { useWords } from '../../words';

interface NoticeButtonsProps {
  readonly channel: NoticeChannel;
  readonly view: NoticesView;
  readonly onView: (view: NoticesView) => void;
  readonly action: Action;
  readonly ready: boolean;
  readonly onSave: () => void;
  readonly onRemove: () => void;
}

/** Save, test, stop; and what came of the last notice. */
export function NoticeButtons({ channel, view, onView, action, ready, onSave, onRemove }: NoticeButtonsProps) {
  const words = useWords();
  const { t } = words;
  const now = useNow();
  const last = view.last[channel];
  const isSet = view.settings[channel] !== undefined;
  const test = () =>
    void action.run('testNotice', { channel }).then((done) => {
      if (done !== undefined) onView(done);
    });
  return (
    <>
      <div className="row">
        <Button look="primary" disabled={!ready} busy={action.busy === 'setNotices'} onPress={onSave}>
          {t('notices.save')}
        </Button>
        {isSet ? (
          <>
            <Button busy={action.busy === 'testNotice'} onPress={test}>
              {t('notices.test')}
            </Button>
            <Button look="quiet" onPress={onRemove}>
              {t('notices.remove')}
            </Button>
          </>
        ) : null}
      </div>
      <ProblemLine problem={action.problem ?? last?.problem} />
      {last !== undefined && last.problem === undefined && action.problem === undefined ? (
        <p className="soft" role="status">
          {t('notices.arrived', { when: whenInWords(words, last.at, now) })}
        </p>
      ) : null}
    </>
  );
}
