import type { TriedColumnView } from '../../../../shared/bridge/step-views';
import type { ColumnMapping } from '../../../../shared/mapping/mapping';
import { Loading } from '../../../components/loading';
import { Mark } from '../../../components/mark';
import { ProblemLine } from '../../../components/problem-line';
import { useAnswer } from '../../../use-answer';
import { useSettled } from '../../../use-settled';
import { useWords } from '../../../words';
import { useFeed } from '../../feed/feed-scope';

interface TriedPeopleProps {
  readonly column: string;
  /** The entry as far as it is whole; it need not be in the feed yet. */
  readonly entry: ColumnMapping;
}

/** Before and after for a few telling people, worked out anew while somebody types. */
export function TriedPeople({ column, entry }: TriedPeopleProps) {
  const { t } = useWords();
  const { card, version } = useFeed();
  const settled = useSettled(entry);
  const answer = useAnswer('tryColumn', { feed: card.id, column, entry: settled }, version);
  const tried = answer.value;
  return (
    <div className="tried">
      <p className="label">{t('steps.tried')}</p>
      <ProblemLine problem={answer.problem ?? tried?.problem} />
      {tried === undefined && answer.problem === undefined ? <Loading label={t('steps.tried.loading')} /> : null}
      {tried === undefined || tried.problem !== undefined || tried.rows.length === 0 ? null : (
        <>
          <p className="soft small" aria-live="polite">
            {t('steps.tried.sum', { changed: tried.changed, people: tried.people, found: tried.found })}
          </p>
          <TriedTable tried={tried} />
        </>
      )}
    </div>
  );
}

function TriedTable({ tried }: { readonly tried: TriedColumnView }) {
  const words = useWords();
  const { t } = words;
  const { card } = useFeed();
  const hasStages = tried.rows.some(({ stages }) => stages.length > 1);
  return (
    <div className="tried-scroll" tabIndex={0} role="region" aria-label={t('steps.tried')}>
      <table className="tried-table">
        <thead>
          <tr>
            <th scope="col">{t('steps.tried.row')}</th>
            <th scope="col">{t('steps.tried.before')}</th>
            {hasStages ? <th scope="col">{t('steps.tried.steps')}</th> : null}
            <th scope="col">{t('steps.tried.after', { vendor: card.vendor })}</th>
          </tr>
        </thead>
        <tbody>
          {tried.rows.map((row) => (
            <tr key={row.row} className={row.issue === undefined ? '' : 'has-issue'}>
              <td className="tried-row">{row.row}</td>
              <td>
                <Value text={row.before} />
                {row.others.map(({ header, text }) => (
                  <span key={header} className="small soft tried-other">
                    <bdi>
                      {header}: {text === '' ? t('steps.tried.empty') : text}
                    </bdi>
                  </span>
                ))}
              </td>
              {hasStages ? (
                <td className="small soft">
                  {row.stages.slice(0, -1).map((stage) => (
                    <span key={stage.at} className="tried-stage">
                      {stage.at + 1}. <Value text={stage.value} />
                    </span>
                  ))}
                </td>
              ) : null}
              <td>
                {row.unusable ? <span className="soft">{t('steps.tried.nothing')}</span> : <Value text={row.after} />}
                {row.issue === undefined ? null : (
                  <span className="small tried-issue">
                    <Mark meaning="needs" small /> {words.issue(row.issue)}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Value({ text }: { readonly text: string }) {
  const { t } = useWords();
  return text === '' ? <span className="soft">{t('steps.tried.empty')}</span> : <bdi>{text}</bdi>;
}
