import type { HandOffView } from '../../../shared/bridge/hand-off-view';
import type { Saying } from '../../../shared/bridge/views';
import { Breakable } from '../../components/breakable';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { PageHeading } from '../../components/page-heading';
import { ProblemLine } from '../../components/problem-line';
import type { Place } from '../../place';
import { useAction } from '../../use-action';
import { useWords } from '../../words';
import { FingerprintText } from '../connection/fingerprint-text';
import { readPin } from '../connection/key-words';
import '../connection/connection.css';
import './start.css';

interface HandOffPageProps {
  readonly view: HandOffView | undefined;
  /** Why there is nothing to show. */
  readonly problem: Saying | undefined;
  readonly go: (place: Place) => void;
  readonly changed: () => void;
  readonly moves: number;
}

/** What a hand-off file says, for a person to look at: where it would send comes first. */
export function HandOffPage({ view, problem, go, changed, moves }: HandOffPageProps) {
  const { t } = useWords();
  const action = useAction();
  const accept = (id: string) =>
    void action.run('acceptHandOff', { id }).then((made) => {
      if (made === undefined) return;
      changed();
      go({ at: 'feed', feed: made.card.id, page: 'file' });
    });
  return (
    <>
      <div className="page">
        <div className="page-in page-narrow">
          <PageHeading
            moves={moves}
            level={1}
            lead={view === undefined ? undefined : t('hand-off.lead', { file: view.file, vendor: view.vendor })}
          >
            {t(view === undefined ? 'hand-off.refused' : 'hand-off.heading')}
          </PageHeading>
          <ProblemLine problem={problem} />
          {view === undefined ? null : <Contents view={view} />}
          <ProblemLine problem={action.problem} />
        </div>
      </div>
      <footer className="page-foot">
        <Button look="quiet" onPress={() => go({ at: 'start' })}>
          {t(view === undefined ? 'common.close' : 'hand-off.leave')}
        </Button>
        {view === undefined ? null : (
          <Button look="primary" busy={action.busy !== undefined} onPress={() => accept(view.id)}>
            {t('hand-off.accept', { vendor: view.vendor })}
          </Button>
        )}
      </footer>
    </>
  );
}

function Contents({ view }: { readonly view: HandOffView }) {
  const { t } = useWords();
  const { vendor, columns, connection } = view;
  return (
    <>
      <section className="section" aria-labelledby="hand-off-where">
        <h2 className="section-title" id="hand-off-where">
          {t('hand-off.where')}
        </h2>
        {connection === undefined ? <p>{t('hand-off.where.none')}</p> : <Where {...{ vendor, connection }} />}
      </section>
      <section className="section" aria-labelledby="hand-off-columns">
        <h2 className="section-title" id="hand-off-columns">
          {t('hand-off.columns', { count: columns.length })}
        </h2>
        <ul className="hand-off-columns">
          {columns.map(({ name, required, choices }) => (
            <li key={name}>
              <bdi>{name}</bdi>
              {required ? <span className="soft small">{t('columns.required')}</span> : null}
              {choices > 0 ? (
                <span className="soft small">{t('hand-off.column.choices', { count: choices })}</span>
              ) : null}
            </li>
          ))}
        </ul>
        {view.destination === 'connecteam' ? <p className="soft">{t('hand-off.columns.later')}</p> : null}
      </section>
      <section className="section" aria-labelledby="hand-off-rules">
        <h2 className="section-title" id="hand-off-rules">
          {t('hand-off.rules')}
        </h2>
        <p>{t(`hand-off.sends.${view.sends}`)}</p>
        {view.readsAt === undefined ? null : <p>{t('hand-off.reads-at', { vendor, time: view.readsAt })}</p>}
        <p className="soft">{t('hand-off.yours')}</p>
      </section>
    </>
  );
}

function Where({
  vendor,
  connection: { host, port, folder, fileName, hostKeys },
}: {
  readonly vendor: string;
  readonly connection: NonNullable<HandOffView['connection']>;
}) {
  const { t } = useWords();
  const lines = [
    [t('hand-off.server'), host],
    [t('hand-off.port'), String(port)],
    ...(folder === undefined ? [] : [[t('hand-off.folder'), folder] as const]),
    ...(fileName === undefined ? [] : [[t('hand-off.file-name'), fileName] as const]),
  ] as const;
  return (
    <>
      <dl className="hand-off-where">
        {lines.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="ltr" className="code">
              <Breakable text={text} />
            </dd>
          </div>
        ))}
      </dl>
      {hostKeys.length === 0 ? (
        <p>{t('hand-off.keys.none', { vendor })}</p>
      ) : (
        <div>
          <p className="fingerprint-name">{t('hand-off.keys', { count: hostKeys.length })}</p>
          {hostKeys.map((pin) => (
            <FingerprintText key={pin} fingerprint={readPin(pin).fingerprint} />
          ))}
        </div>
      )}
      <Notice meaning="needs">
        <p>{t('hand-off.keys.what', { vendor })}</p>
      </Notice>
    </>
  );
}
