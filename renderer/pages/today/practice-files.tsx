import { Button } from '../../components/button';
import { ProblemLine } from '../../components/problem-line';
import { TableFrame } from '../../components/table-frame';
import { sizeInWords, whenInWords } from '../../times';
import { useAction } from '../../use-action';
import { useAnswer } from '../../use-answer';
import { useNow } from '../../use-now';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { PracticeVendor } from './practice-vendor';

/** What has arrived on the practice server, and what the vendor makes of it, so that a newcomer sees the other end. */
export function PracticeFiles() {
  const words = useWords();
  const { t } = words;
  const { version, run } = useFeed();
  const now = useNow();
  const arrivals = version + (run.result === undefined ? 0 : 0.5);
  const practice = useAnswer('practice', undefined, arrivals);
  const action = useAction();
  const files = [...(practice.value?.files ?? [])].sort((a, b) => (a.modified < b.modified ? 1 : -1));
  return (
    <>
      <section className="section" aria-labelledby="practice-title">
        <h3 className="section-title" id="practice-title">
          {t('practice.files')}
        </h3>
        <p className="soft">{files.length === 0 ? t('practice.files.none') : t('practice.files.what')}</p>
        {files.length === 0 ? null : (
          <TableFrame labelledBy="practice-title">
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{t('practice.file')}</th>
                  <th scope="col">{t('practice.size')}</th>
                  <th scope="col">{t('practice.arrived')}</th>
                </tr>
              </thead>
              <tbody>
                {files.slice(0, 8).map((file) => (
                  <tr key={file.path}>
                    <td className="code">{file.path}</td>
                    <td className="nowrap">{sizeInWords(words, file.bytes)}</td>
                    <td className="nowrap">{whenInWords(words, file.modified, now)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableFrame>
        )}
        <div className="button-bar">
          <Button onPress={() => void action.run('openPracticeFolder', undefined)}>{t('practice.open')}</Button>
        </div>
        <ProblemLine problem={action.problem ?? practice.problem} />
      </section>
      <PracticeVendor arrivals={arrivals} />
    </>
  );
}
