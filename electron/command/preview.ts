import type { Changes } from '../../shared/changes/changes';
import { loadFeed } from '../run/load-feed';
import { nobodyCounted } from '../run/fresh-run';
import { prepareFeed, type PreparedFeed } from '../run/prepare-feed';
import { previewHolds } from '../run/read-holds';
import { type Answer, faultAnswer, holdData, holdSentence, tell } from './answer';
import { changeWords, meantFor, rowsInWords } from './change-words';
import { type CommandContext, storeOf } from './context';
import { moment } from './history';
import { mayHoldOf, mayHoldWords } from './may-hold-words';
import { overrideData, overrideWords } from './override-words';
import { withSensitiveWarnings } from './sensitive-warnings';

/** `preview FEED`: what a run would send now and whether it would be held. Writes nothing. */
export async function preview(context: CommandContext, feedFile: string, { full }: { full: boolean }): Promise<Answer> {
  const loaded = await loadFeed(feedFile);
  if (!loaded.ok) return faultAnswer(loaded.error);
  const ready = await prepareFeed({
    loaded: loaded.value,
    store: storeOf(context, loaded.value),
    now: context.now(),
    full,
  });
  const old = loaded.value.feed.connection?.algorithms === 'old';
  if (ready.ok) {
    const answer = withWarning(previewAnswer(ready.value, context.now()), old);
    return withSensitiveWarnings(answer, ready.value, loaded.value.feed);
  }
  const holds = previewHolds(ready.error, loaded.value, storeOf(context, loaded.value));
  if (!holds) return faultAnswer(ready.error);
  return {
    exit: 3,
    data: { verdict: 'held', holds: holdData(holds), counts: nobodyCounted, changes: [], missing: [], byHand: [] },
    words: [tell('held'), ...holds.map(holdSentence), tell('held for good')],
  };
}

/** What is not about people, but about the way that they go. */
function withWarning(answer: Answer, old: boolean): Answer {
  const warning = tell('old methods allowed');
  if (!old) return answer;
  return {
    ...answer,
    data: { ...answer.data, warnings: [{ code: 'old methods allowed', message: warning }] },
    words: [...answer.words, warning],
  };
}

function previewAnswer(ready: PreparedFeed, now: string): Answer {
  const { destination, prepared, path } = ready;
  const known = mayHoldOf(ready, now);
  const { verdict, counts, changes, outgoing, setAside } = prepared;
  const holds = verdict.is === 'held' ? verdict.holds : [];
  const words = [...meantFor(prepared, destination), changeWords(counts, destination.leavers), ...rowWords(changes)];
  words.push(...mayHoldWords(known, ready));
  words.push(...overrideWords(prepared, ready.input.overrides));
  if (counts.missing > 0) words.push(tell('missing', { count: counts.missing }));
  if (setAside.length > 0) words.push(tell('not sent', { count: setAside.length, vendor: destination.name }));
  if (prepared.knownFaults > 0)
    words.push(
      tell('sent without before', {
        count: prepared.knownFaults,
        at: moment(ready.sentWithoutAt ?? now, ready.timeZone),
      }),
    );
  const byHand = changes.byHand.length;
  if (byHand > 0) words.push(tell('by hand', { count: byHand, vendor: destination.name }));
  if (verdict.is === 'held') words.push(tell('held'), ...holds.map(holdSentence));
  if (verdict.is === 'nothing') words.push(tell('nothing', { vendor: destination.name }));
  if (verdict.is === 'send') words.push(tell('would send', { rows: outgoing.rows.length, vendor: destination.name }));
  return {
    exit: verdict.is === 'held' ? 3 : 0,
    data: {
      verdict: verdict.is,
      holds: holdData(holds),
      counts,
      leftOut: prepared.leftOut,
      sentWithoutBefore: prepared.knownFaults,
      changes: changes.people.map(({ kind, key, keyBefore, row, cells, carried, leaver }) => ({
        kind,
        key,
        keyBefore,
        row,
        cells,
        carried,
        leaver,
      })),
      missing: changes.missing,
      byHand: changes.byHand,
      setByHand: overrideData(prepared, ready.input.overrides),
      // Every roster that the vendor may have now, and the files whose changes go along again.
      mayHold: known.rosters,
      unread: known.unread,
      destination: destination.name,
      source: path,
    },
    words,
  };
}

/** Where to look them up, for the people who are in the sheet. */
function rowWords({ people }: Changes): string[] {
  return (['added', 'changed', 're-keyed'] as const).flatMap((kind) => {
    const rows = people.filter((person) => person.kind === kind && person.row > 0).map(({ row }) => row);
    return rows.length > 0 && rows.length <= 50
      ? [tell('rows', { kind: kind.replace('-', ''), count: rows.length, rows: rowsInWords(rows) })]
      : [];
  });
}
