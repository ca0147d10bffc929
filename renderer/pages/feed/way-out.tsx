import { Button } from '../../components/button';
import { useWords } from '../../words';
import { useFeed } from './feed-scope';
import { pageToMend } from './page-to-mend';
import './way-out.css';

/** One press to where a fault can be mended; nothing where one stands there already, or where there is no such page. */
export function WayOut({ code }: { readonly code: string | undefined }) {
  const { t } = useWords();
  const { page, go } = useFeed();
  const target = code === undefined ? undefined : pageToMend(code);
  if (target === undefined || target === page) return null;
  return (
    <div className="way-out">
      <Button onPress={() => go(target)}>{t('feed.to-page', { page: t(`page.${target}`) })}</Button>
    </div>
  );
}
