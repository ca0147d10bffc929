import { useEffect, useState, type ReactNode } from 'react';
import { useWords } from '../words';
import { Loading } from './loading';

type Page<Props> = (props: Props) => ReactNode;

const fetches: (() => Promise<void>)[] = [];

/** A page whose code comes when it is first looked at, or by {@link fetchPages} before that. */
export function pageLater<Props extends object>(load: () => Promise<Page<Props>>): Page<Props> {
  let page: Page<Props> | undefined;
  let coming: Promise<void> | undefined;
  const fetch = (): Promise<void> =>
    (coming ??= load().then((there) => {
      page = there;
    }));
  fetches.push(fetch);

  return function PageLater(props: Props) {
    const words = useWords();
    const [, setThere] = useState(page !== undefined);
    useEffect(() => {
      if (page === undefined) void fetch().then(() => setThere(true));
    }, []);
    if (page !== undefined) {
      const Page = page;
      return <Page {...props} />;
    }
    return (
      <div className="page-in">
        <Loading label={words.t('common.loading')} />
      </div>
    );
  };
}

/** Gets the pages that were not looked at yet, one after the other, so that each is there at once when it is. */
export async function fetchPages(): Promise<void> {
  for (const fetch of fetches) await fetch();
}
