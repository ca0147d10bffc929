import { Button } from '../../components/button';
import { useAnswer } from '../../use-answer';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { progressInWords } from './checklist-page';

/** On the page Today: what is left to do with the vendor. Nothing once every step is done. */
export function ChecklistLine() {
  const words = useWords();
  const { t } = words;
  const { card, version, go } = useFeed();
  const { value } = useAnswer('checklist', { feed: card.id }, version);
  if (value?.next === undefined) return null;
  return (
    <section className="section" aria-labelledby="live-title">
      <h3 className="section-title" id="live-title">
        {t('checklist.heading', { vendor: card.vendor })}
      </h3>
      <p>{progressInWords(words, value, card.vendor)}</p>
      <div className="button-bar">
        <Button onPress={() => go('checklist')}>{t('checklist.open')}</Button>
      </div>
    </section>
  );
}
