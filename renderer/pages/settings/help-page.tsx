import type { AppView } from '../../../shared/bridge/views';
import { Mark, type Meaning } from '../../components/mark';
import { PageHeading } from '../../components/page-heading';
import { useWords } from '../../words';

const moods: readonly (readonly [Meaning, 'good' | 'working' | 'needs you' | 'failed'])[] = [
  ['good', 'good'],
  ['working', 'working'],
  ['needs', 'needs you'],
  ['failed', 'failed'],
];
const keys = ['move', 'within', 'find', 'close', 'grid', 'undo', 'size'] as const;
const questions = ['computer', 'vanished', 'lost', 'leaves', 'wrong'] as const;

/** How it works, in a few sentences. */
export function HelpPage({ app, moves }: { readonly app: AppView; readonly moves: number }) {
  const { t } = useWords();
  return (
    <div className="page">
      <div className="page-in page-narrow">
        <PageHeading moves={moves} level={1} lead={t('help.lead')}>
          {t('help.heading')}
        </PageHeading>
        <section className="section">
          <h2 className="section-title">{t('help.marks')}</h2>
          <ul className="stack">
            {moods.map(([meaning, mood]) => (
              <li key={mood} className="row row-fixed">
                <Mark meaning={meaning} />
                <span>
                  <strong>{t(`mood.${mood}`)}</strong> {t(`help.mood.${mood}`)}
                </span>
              </li>
            ))}
          </ul>
        </section>
        <section className="section">
          <h2 className="section-title">{t('help.keys')}</h2>
          <ul className="stack">
            {keys.map((key) => (
              <li key={key}>{t(`help.keys.${key}`, { control: app.platform === 'darwin' ? '⌘' : 'Ctrl' })}</li>
            ))}
          </ul>
        </section>
        <section className="section">
          <h2 className="section-title">{t('help.questions')}</h2>
          {questions.map((question) => (
            <div key={question}>
              <h3>{t(`help.${question}`)}</h3>
              <p>{t(`help.${question}.answer`)}</p>
            </div>
          ))}
        </section>
        <p className="soft small">{t('settings.version', { version: app.version })}</p>
      </div>
    </div>
  );
}
