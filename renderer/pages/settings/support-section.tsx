import { useState } from 'react';
import type { SupportView } from '../../../shared/bridge/kept-data-views';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { ProblemLine } from '../../components/problem-line';
import { SelectBox } from '../../components/select-box';
import { useAction } from '../../use-action';
import { useAnswer } from '../../use-answer';
import { useWords } from '../../words';

/** A file for whoever helps: made, shown whole, and saved only when nobody's data is in it. */
export function SupportSection() {
  const { t } = useWords();
  const feeds = useAnswer('feeds', undefined);
  const action = useAction();
  const [feed, setFeed] = useState<string | undefined>(undefined);
  const [made, setMade] = useState<SupportView | undefined>(undefined);
  const [saved, setSaved] = useState('');
  const cards = feeds.value ?? [];
  const chosen = feed ?? cards[0]?.id ?? '';
  return (
    <section className="section">
      <h2 className="section-title">{t('support.title')}</h2>
      <p className="soft">{t('support.why')}</p>
      {cards.length > 0 ? (
        <SelectBox
          label={t('support.feed')}
          options={[...cards.map(({ id, name }) => ({ id, text: name })), { id: '', text: t('support.app') }]}
          chosen={chosen}
          onChoose={(id) => {
            setFeed(id);
            setMade(undefined);
          }}
        />
      ) : null}
      <div>
        <Button
          disabled={action.busy !== undefined}
          onPress={() => {
            setSaved('');
            void action.run('supportFile', { feed: chosen === '' ? null : chosen }).then(setMade);
          }}
        >
          {t('support.make')}
        </Button>
      </div>
      {made ? (
        <SupportFiles
          key={made.id}
          made={made}
          saved={saved}
          onSave={() =>
            void action.run('saveSupportFile', { id: made.id }).then((done) => {
              if (done) setSaved(done.saved);
            })
          }
        />
      ) : null}
      <ProblemLine problem={action.problem} />
    </section>
  );
}

interface SupportFilesProps {
  readonly made: SupportView;
  /** Where it was saved, or ''. */
  readonly saved: string;
  readonly onSave: () => void;
}

function SupportFiles({ made, saved, onSave }: SupportFilesProps) {
  const { t } = useWords();
  const [name, setName] = useState(made.files[0]?.name ?? '');
  const file = made.files.find((one) => one.name === name);
  return (
    <>
      {made.findings.length > 0 ? (
        <Notice meaning="needs" title={t('support.found')}>
          <ul>
            {made.findings.slice(0, 10).map(({ file: where, line, kind }, index) => (
              <li key={index}>
                {t('support.finding', { kind: kind === 'e-mail' ? 'email' : kind, file: where, line })}
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <p>{t('support.clean')}</p>
      )}
      <SelectBox
        label={t('support.file')}
        options={made.files.map((one) => ({ id: one.name, text: one.name }))}
        chosen={name}
        onChoose={setName}
      />
      <pre className="support-text" dir="ltr" tabIndex={0} aria-label={name}>
        {file?.text}
      </pre>
      {made.findings.length === 0 ? (
        <div>
          <Button look="primary" onPress={onSave}>
            {t('support.save')}
          </Button>
        </div>
      ) : null}
      {saved === '' ? null : <p role="status">{t('support.saved', { file: saved })}</p>}
    </>
  );
}
