import { type LearnedChoices, learnFrom } from '../../../shared/mapping/learned-choices';
import type { Mapping } from '../../../shared/mapping/mapping';
import type { LearnedStore } from '../../store/learned-choices';

type OfVendor = LearnedChoices['vendors'][string];

interface Lesson {
  readonly vendor: string;
  readonly before: string;
  readonly after: string;
  readonly known: OfVendor | undefined;
  readonly taught: OfVendor | undefined;
}

/** As many steps as the columns page can undo. */
const longest = 100;

/** What changes of a feed's mapping teach about its vendor, and what undoing one takes back. */
export function lessons(store: LearnedStore) {
  const byFeed = new Map<string, Lesson[]>();
  const ofVendor = (vendor: string): OfVendor | undefined => {
    const { vendors } = store.read();
    return Object.hasOwn(vendors, vendor) ? vendors[vendor] : undefined;
  };
  return {
    async teach(feed: string, vendor: string, before: Mapping, after: Mapping): Promise<void> {
      const known = ofVendor(vendor);
      await store.change((all) => learnFrom(all, vendor, before, after));
      const lesson = {
        vendor,
        before: JSON.stringify(before),
        after: JSON.stringify(after),
        known,
        taught: ofVendor(vendor),
      };
      byFeed.set(feed, [...(byFeed.get(feed) ?? []), lesson].slice(-longest));
    },
    /** Unlearned is what the undone change had taught, unless something else was taught since; undoing itself teaches nothing. */
    async takeBack(feed: string, before: Mapping, after: Mapping): Promise<void> {
      const all = byFeed.get(feed) ?? [];
      const last = all.at(-1);
      if (last?.before !== JSON.stringify(after) || last.after !== JSON.stringify(before)) return;
      byFeed.set(feed, all.slice(0, -1));
      const { vendor, known, taught } = last;
      if (ofVendor(vendor) !== taught || known === taught) return;
      await store.change(({ vendors, ...rest }) => {
        const { [vendor]: _gone, ...others } = vendors;
        return { ...rest, vendors: known === undefined ? others : { ...others, [vendor]: known } };
      });
    },
  };
}
