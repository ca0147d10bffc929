import { Button } from '../../components/button';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';

/** How many people have rules of their own, and the way to the one place where the lists are. */
export function PeopleLists() {
  const { t } = useWords();
  const { view, go } = useFeed();
  const { protected: kept, neverSend } = view.feed;
  return (
    <section className="section" aria-labelledby="lists-title">
      <h3 className="section-title" id="lists-title">
        {t('listed.title')}
      </h3>
      <p>{t('listed.count', { protectedCount: kept.length, neverCount: neverSend.length })}</p>
      <div>
        <Button onPress={() => go('check')}>{t('listed.open')}</Button>
      </div>
    </section>
  );
}
