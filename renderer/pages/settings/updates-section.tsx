import type { UpdatesView } from '../../../shared/bridge/updates-view';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { ProblemLine } from '../../components/problem-line';
import { UpdateReady } from '../../components/update-ready';
import { whenInWords } from '../../times';
import { useAction } from '../../use-action';
import { useNow } from '../../use-now';
import { useUpdates } from '../../use-updates';
import { useWords } from '../../words';
import { UpdatesForm } from './updates-form';

/** Newer versions of the app: which this one is, where it looks, what it found, and why nothing is done now. */
export function UpdatesSection() {
  const { t } = useWords();
  const updates = useUpdates();
  const view = updates.value;
  return (
    <section className="section" aria-labelledby="updates-title">
      <h2 className="section-title" id="updates-title">
        {t('updates.title')}
      </h2>
      <ProblemLine problem={updates.problem} />
      {view === undefined ? null : (
        <>
          {view.allowed ? <p className="soft">{t('updates.lead')}</p> : null}
          <p>
            {t('updates.this', { version: view.version })} <Where view={view} />
          </p>
          {view.place === undefined ? null : <Found view={view} onView={updates.set} />}
          {view.decided ? null : <UpdatesForm key={view.place?.address ?? ''} view={view} onView={updates.set} />}
        </>
      )}
    </section>
  );
}

function Where({ view: { allowed, decided, place } }: { readonly view: UpdatesView }) {
  const { t } = useWords();
  if (!allowed) return t('updates.forbidden');
  if (place === undefined) return t('updates.off');
  // An address is read from the left, whatever the language.
  return t(decided ? 'updates.decided' : 'updates.at', { address: `\u2066${place.address}\u2069` });
}

interface FoundProps {
  readonly view: UpdatesView;
  readonly onView: (view: UpdatesView) => void;
}

function Found({ view, onView }: FoundProps) {
  const words = useWords();
  const { t } = words;
  const now = useNow();
  const action = useAction();
  const { lookedAt, found = '', is, working, problem, why } = view;
  const look = () =>
    void action.run('lookForUpdates', undefined).then((done) => {
      if (done !== undefined) onView(done);
    });
  const nothing = is === 'older' ? t('updates.older', { found }) : t('updates.newest');
  const at = why?.at === undefined ? '' : whenInWords(words, why.at, now);
  return (
    <>
      <p>
        {lookedAt === undefined ? t('updates.never') : t('updates.looked', { when: whenInWords(words, lookedAt, now) })}{' '}
        {lookedAt !== undefined && problem === undefined && (is === 'nothing' || is === 'older') ? nothing : null}
      </p>
      {is === 'tell' ? (
        <Notice meaning="open" title={t('updates.tell', { found })}>
          <p>{t('updates.tell why')}</p>
        </Notice>
      ) : null}
      {is === 'fetch' ? (
        <Notice meaning="open" title={t(working === 'fetch' ? 'updates.fetching' : 'updates.fetch', { found })}>
          {why === undefined ? null : <p>{words.lookUp(`updates.why ${why.because}`, { when: at })}</p>}
        </Notice>
      ) : null}
      {is === 'ready' ? <UpdateReady view={view} action={action} /> : null}
      {problem === undefined ? null : <Notice meaning="needs" title={words.fault(problem)} />}
      <div className="row">
        <Button busy={action.busy === 'lookForUpdates' || working === 'look'} onPress={look}>
          {t('updates.look')}
        </Button>
      </div>
      {is === 'ready' ? null : <ProblemLine problem={action.problem} />}
    </>
  );
}
