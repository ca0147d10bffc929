import type { PeopleGridView, PeopleGridWish } from '../../shared/bridge/people-grid-view';
import type { Issue } from '../../shared/issue';
import type { CheckedExport } from '../../shared/prepare';
import { occursIn } from '../../shared/table/folded-text';
import type { Locale } from '../../shared/words/locale';
import type { EngineHandlers, FeedPlace } from './engine-contract';
import { type Hits, hitsIn, nearestHit } from './people-grid-find';
import { type PeopleGridIndex, peopleGridIndex } from './people-grid-index';
import { type ColumnOrder, columnOrder, downwards } from './people-grid-order';
import { gridText } from './people-grid-text';
import type { PreparedMemory } from './prepared-memory';
import { Overtaken, type Slices, slices } from './slices';

type GridCalls = 'peopleGrid' | 'peopleGridRows' | 'peopleGridFind' | 'peopleGridPlace' | 'peopleGridText';

/** The list that a window shows now, and what was worked out for it. */
interface ShownList {
  readonly view: number;
  readonly places: Uint32Array;
  readonly index: PeopleGridIndex;
  hits?: { readonly find: string; readonly hits: Hits };
  /** How the list was last sorted, without the direction. */
  readonly order?: { readonly mark: string; readonly order: ColumnOrder };
}

const between = 4096;

/**
 * Windows of rows from a list of people that is filtered and sorted once, as places in the export. One list for each
 * feed, held no longer than the working it shows; a newer question ends the one under way.
 */
export function peopleGridCalls(memory: PreparedMemory): Pick<EngineHandlers, GridCalls> {
  const indexes = new WeakMap<CheckedExport, PeopleGridIndex>();
  const lists = new WeakMap<CheckedExport, ShownList>();
  const underWay = new Map<string, Slices>();
  let lastView = 0;

  /** Undefined where a newer question of the same kind came before the answer. */
  async function newest<T>(kind: string, { feed }: FeedPlace, answer: (work: Slices) => Promise<T>) {
    const slot = `${kind} ${feed.id ?? ''}`;
    underWay.get(slot)?.end();
    const work = slices();
    underWay.set(slot, work);
    try {
      return await answer(work);
    } catch (problem) {
      if (problem instanceof Overtaken) return undefined;
      throw problem;
    } finally {
      if (underWay.get(slot) === work) underWay.delete(slot);
    }
  }

  async function listOf(place: FeedPlace, view: number): Promise<ShownList | undefined> {
    const list = lists.get((await memory.checked(place)).prepared);
    return list?.view === view ? list : undefined;
  }

  return {
    async peopleGrid({ wish, locale, ...place }): Promise<PeopleGridView> {
      const list = await newest('list', place, async (work) => {
        const ready = await memory.checked(place);
        await work.rest();
        const index = indexes.get(ready.prepared) ?? (await peopleGridIndex(ready, work));
        indexes.set(ready.prepared, index);
        const wanted = await wantedPlaces(index, wish, work);
        const sorted = await inOrder(index, wanted, wish, locale, lists.get(ready.prepared)?.order, work);
        lastView += 1;
        const shown: ShownList = { view: lastView, index, ...sorted };
        lists.set(ready.prepared, shown);
        return shown;
      });
      if (!list) return { is: 'overtaken' };
      const { view, places, index } = list;
      return { is: 'ready', view, columns: index.columns, rows: places.length, people: index.people };
    },
    async peopleGridRows({ view, from, count, ...place }) {
      const list = await listOf(place, view);
      if (!list) return { is: 'gone' };
      const { places, index } = list;
      return { is: 'rows', from, rows: Array.from(places.subarray(from, from + count), (at) => index.row(at)) };
    },
    async peopleGridFind({ view, find, from, back, ...place }) {
      const list = await listOf(place, view);
      if (!list) return { is: 'gone' };
      if (list.hits?.find !== find) {
        const { index, places } = list;
        const hits = await newest('find', place, (work) => hitsIn(places, index.texts, index.name, find, work));
        if (!hits) return { is: 'overtaken' };
        list.hits = { find, hits };
      }
      const { hits } = list.hits;
      const hit = nearestHit(hits, from, back);
      return { is: 'found', people: hits.people, ...(hit && { hit }) };
    },
    async peopleGridPlace({ view, row, ...place }) {
      const list = await listOf(place, view);
      if (!list) return { is: 'gone' };
      const { places, index } = list;
      let nearest: { readonly at: number; readonly row: number } | undefined;
      for (let at = 0; at < places.length; at++) {
        const here = index.rowNumber(places[at]!);
        if (!nearest || isNearer(here, nearest.row, row)) nearest = { at, row: here };
      }
      return { is: 'place', ...nearest };
    },
    async peopleGridText({ view, from, count, columns, ...place }) {
      const list = await listOf(place, view);
      if (!list) return { is: 'gone' };
      return gridText(list.places.subarray(from, from + count), columns, list.index.text, slices());
    },
  };
}

/** Who is in the list, in the export's order. */
async function wantedPlaces(index: PeopleGridIndex, wish: PeopleGridWish, work: Slices): Promise<Uint32Array> {
  const { all, group, severity, holds } = wish;
  const isAny = all && group === null && severity === null;
  const fits = (issue: Issue, inGroup: string) =>
    (group === null || inGroup === group) && (severity === null || issue.severity === severity);
  const withIssue = isAny ? undefined : await index.withIssue(fits, work);
  const occurs = holds === null || holds.text.trim() === '' ? undefined : occursIn(holds.text.trim());
  const places = new Uint32Array(index.people);
  let count = 0;
  for (let at = 0; at < index.people; at++) {
    if (withIssue?.[at] !== 0 && (!occurs || occurs(index.text(at, holds?.column ?? 0)))) places[count++] = at;
    if (at % between === 0 && work.due()) await work.rest();
  }
  return count === places.length ? places : places.slice(0, count);
}

/** The list in its order; one that was sorted by the same column before is not sorted again. */
async function inOrder(
  index: PeopleGridIndex,
  wanted: Uint32Array,
  { sort, ...wish }: PeopleGridWish,
  locale: Locale,
  before: ShownList['order'],
  work: Slices,
): Promise<Pick<ShownList, 'places' | 'order'>> {
  if (!sort) return { places: wanted, ...(before && { order: before }) };
  const mark = JSON.stringify([locale, sort.column, wish]);
  const textOf = (at: number) => index.text(at, sort.column);
  const order =
    before?.mark === mark ? before.order : await columnOrder(wanted, textOf, locale, work, index.sortForm(sort.column));
  return { places: sort.down ? downwards(order) : order.places, order: { mark, order } };
}

/** The row itself, else the next one after it, else the last one before. */
function isNearer(row: number, than: number, wanted: number): boolean {
  if (row >= wanted) return than < wanted || row < than;
  return than < wanted && row > than;
}
