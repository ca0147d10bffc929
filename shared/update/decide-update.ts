/** What the schedule knows of one feed, in milliseconds. */
export interface FeedTimes {
  readonly running: boolean;
  /** A run waits for a person. */
  readonly held: boolean;
  /** The next time that is to come. */
  readonly next?: number | undefined;
  /** The newest time that has come. */
  readonly latest?: number | undefined;
  /** That one is not at its end: it waits, is to be tried again, or nobody can tell. */
  readonly open: boolean;
}

export interface UpdateFacts {
  readonly now: number;
  /** The IT department does not forbid it. */
  readonly allowed: boolean;
  /** Somebody said where newer versions are. */
  readonly placeSet: boolean;
  /** When it looks next; left out: it never looked there. */
  readonly nextLook?: number | undefined;
  /** What is known: nothing newer, something that only a person can install, something to fetch, something fetched. */
  readonly known: 'nothing' | 'to tell' | 'to fetch' | 'ready';
  readonly feeds: readonly FeedTimes[];
  /** The settings were damaged and replaced, and nobody has looked yet. */
  readonly doubtful: boolean;
  /** A window is open, and how long nobody has touched the computer. */
  readonly window: { readonly open: boolean; readonly idle: number };
  /** A person pressed the button at this moment. */
  readonly asked?: 'look' | 'install' | undefined;
}

export const updateReasons = [
  ...(['forbidden', 'off', 'not yet', 'by you', 'running', 'open', 'due soon', 'just due'] as const),
  ...(['doubtful', 'held', 'window'] as const),
] as const;
/** Why nothing is done: see the words of the same names. */
export type UpdateReason = (typeof updateReasons)[number];

export type UpdateStep =
  | { readonly do: 'look' | 'fetch' | 'install' }
  /** `at`: the time of the run that is meant, milliseconds. */
  | { readonly do: 'wait'; readonly because: UpdateReason; readonly at?: number };

const minute = 60_000;
/** Nothing so long before a time of the schedule; 48 times a day still leave five minutes of each half hour. */
export const before = 20 * minute;
/** Nothing so long after one: the run may be a moment late. */
export const after = 5 * minute;
/** Nobody works in a window when the computer was not touched for so long. */
export const away = 60 * minute;

/**
 * What is done about newer versions now. Nothing but a look that a person asks for happens near a run of the schedule;
 * installing by itself waits also for decisions that are open and for whoever works in the window.
 */
export function decideUpdate(facts: UpdateFacts): UpdateStep {
  const { allowed, placeSet, asked, known, now, nextLook } = facts;
  const wait = (because: UpdateReason): UpdateStep => ({ do: 'wait', because });
  if (!allowed) return wait('forbidden');
  if (!placeSet) return wait('off');
  if (asked === 'look') return { do: 'look' };
  if (asked === 'install' && known !== 'ready') return wait(known === 'to tell' ? 'by you' : 'not yet');
  const near = nearRun(facts);
  if (asked === 'install') return near ?? { do: 'install' };
  const looks = nextLook === undefined || nextLook <= now;
  if (!looks && known === 'nothing') return wait('not yet');
  if (!looks && known === 'to tell') return wait('by you');
  if (near) return near;
  if (looks) return { do: 'look' };
  if (known === 'to fetch') return { do: 'fetch' };
  return inTheWay(facts) ?? { do: 'install' };
}

/** A run that is under way, open, or near in time; whoever asks. */
function nearRun({ feeds, now }: UpdateFacts): UpdateStep | undefined {
  if (feeds.some(({ running }) => running)) return { do: 'wait', because: 'running' };
  const open = feeds.find((feed) => feed.open);
  if (open) return { do: 'wait', because: 'open', ...(open.latest !== undefined && { at: open.latest }) };
  for (const { next, latest } of feeds) {
    if (next !== undefined && next - now <= before) return { do: 'wait', because: 'due soon', at: next };
    if (latest !== undefined && now - latest <= after) return { do: 'wait', because: 'just due', at: latest };
  }
  return undefined;
}

/** What a person may pass over by pressing the button. */
function inTheWay({ doubtful, feeds, window }: UpdateFacts): UpdateStep | undefined {
  if (doubtful) return { do: 'wait', because: 'doubtful' };
  if (feeds.some(({ held }) => held)) return { do: 'wait', because: 'held' };
  return window.open && window.idle < away ? { do: 'wait', because: 'window' } : undefined;
}
