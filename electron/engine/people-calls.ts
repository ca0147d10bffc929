import type { FoundPeopleView, PersonStoryView } from '../../shared/bridge/history-views';
import { type PeopleRun, peopleRuns } from '../../shared/history/people-runs';
import { afterEvent, type Cells, personStory } from '../../shared/history/person-story';
import { nameReader } from '../../shared/mapping/person-name';
import { keepDaysOf } from '../../shared/feed/feed';
import { type FeedPast, type FeedStore, readPast } from '../store/feed-store';
import type { EngineHandlers, FeedPlace } from './engine-contract';
import { peopleDirectory, type PeopleDirectory } from './people-directory';
import { personSightings } from './person-sightings';
import { orThrow, storeOf } from './places';

/** So many of those who are found are shown; whoever looks for one person types another letter. */
const mostFound = 30;
/** How long, in milliseconds, all names are held after somebody was looked for. */
const remembered = 10 * 60_000;

/** Finds people in what is kept, and tells the story of one. */
export function peopleCalls(): Pick<EngineHandlers, 'findPeople' | 'personStory'> {
  let memory: { readonly mark: string; readonly directory: Promise<PeopleDirectory> } | undefined;
  let forgetting: NodeJS.Timeout | undefined;

  function directoryOf(place: FeedPlace, { store, past, runs }: Known): Promise<PeopleDirectory> {
    const mark = `${place.root} ${place.feed.id ?? ''} ${past.events.length}`;
    if (memory?.mark !== mark) {
      const directory = peopleDirectory(store.kept, runs);
      memory = { mark, directory };
      directory.catch(() => (memory = undefined));
    }
    clearTimeout(forgetting);
    forgetting = setTimeout(() => (memory = undefined), remembered);
    forgetting.unref();
    return memory.directory;
  }

  return {
    async findPeople({ find, ...place }): Promise<FoundPeopleView> {
      if (find.trim() === '') return { people: [], total: 0 };
      return (await directoryOf(place, knownOf(place))).find(find, mostFound);
    },
    async personStory({ key, run, ...place }): Promise<PersonStoryView> {
      const { store, past, runs } = knownOf(place);
      const { sightings, notKept } = await personSightings(store.kept, runs, key, run);
      const events = personStory(sightings);
      let now: Cells | undefined;
      for (const event of events) now = afterEvent(now, event);
      const last = sightings.findLast(({ row }) => row)?.row;
      const noted = sightings.findLast(({ note }) => note?.name !== undefined)?.note?.name;
      const told = new Set(events.map((event) => event.run));
      const restored = new Set(past.state.runs.flatMap((one) => (told.has(one.run) ? [one.restores] : [])));
      const keys = [...new Set(sightings.filter(({ row, note }) => row ?? note).map((sighting) => sighting.key))];
      const kept = sightings.find(({ row }) => row !== undefined);
      return {
        person: (last ? nameReader(last.columns)(last.values) : '') || (noted ?? ''),
        keys: keys.length > 0 ? keys : [key],
        isThere: now !== undefined,
        cells: [...(now ?? [])].map(([column, value]) => ({ column, value })),
        events: events.toReversed(),
        runs: past.state.runs.filter(({ run: name }) => told.has(name) || restored.has(name)),
        notKept,
        keepDays: keepDaysOf(place.feed),
        ...(kept && { keptSince: kept.at }),
      };
    },
  };
}

interface Known {
  readonly store: FeedStore;
  readonly past: FeedPast;
  readonly runs: readonly PeopleRun[];
}

function knownOf(place: FeedPlace): Known {
  const store = storeOf(place);
  const past = orThrow(readPast(store));
  return { store, past, runs: peopleRuns(past.events, past.state) };
}
