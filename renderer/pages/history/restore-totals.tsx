import type { RestoreView } from '../../../shared/bridge/history-views';
import { useWords } from '../../words';
import { leavingWord } from '../changes/totals';
import { useFeed } from '../feed/feed-scope';
import '../changes/totals.css';
import '../changes/change-sign.css';

/** How many would join, change and leave, and what that means at the vendor. */
export function RestoreTotals({ view }: { readonly view: RestoreView }) {
  const words = useWords();
  const { t } = words;
  const { view: feed } = useFeed();
  const { counts } = view;
  const changed = counts.changed + counts.rekeyed;
  const totals = [
    { look: 'added', sign: '+', count: counts.added, text: t('changes.added', { count: counts.added }) },
    { look: 'changed', sign: '~', count: changed, text: t('changes.changed', { count: changed }) },
    {
      look: 'removed',
      sign: '−',
      count: counts.removed,
      text: t(`changes.removed.${leavingWord(feed.feed.destination)}`, { count: counts.removed }),
    },
    { look: 'same', sign: '=', count: counts.unchanged, text: t('changes.same', { count: counts.unchanged }) },
  ];
  const notes = [
    ...view.consequences.map((saying) => words.consequence(saying)),
    ...(view.byHand > 0 ? [t('changes.by-hand', { count: view.byHand, vendor: view.vendor })] : []),
    t('changes.in-file', { count: counts.inFile }),
  ];
  return (
    <div className="totals">
      <ul className="totals-list">
        {totals
          .filter(({ count }) => count > 0)
          .map(({ look, sign, text }) => (
            <li key={look} className={`total total-${look}`}>
              <span className="total-sign" aria-hidden="true">
                {sign}
              </span>
              <span>{text}</span>
            </li>
          ))}
      </ul>
      <ul className="totals-notes">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </div>
  );
}
