import { describe, expect, it } from 'vitest';
import { severalAsOne } from '../../electron/notify/several-as-one';
import { trayMenu } from '../../electron/window/tray-menu';
import type { FeedCard } from '../../shared/bridge/views';
import type { News } from '../../electron/notify/news';

const card = (more: Partial<FeedCard> = {}): FeedCard => ({
  id: 'f',
  name: 'Staff & more',
  vendor: 'Cosafe',
  mood: 'good',
  stepsDone: ['file', 'columns', 'connection'],
  heldReasons: [],
  practice: false,
  ...more,
});

/** The labels of a feed's menu; each chosen one tells what it did. */
function menuOf(one: FeedCard): { labels: string[]; choose: (label: string) => unknown[] } {
  const done: unknown[] = [];
  const actions = {
    open: () => void done.push('open'),
    openFeed: (...where: string[]) => void done.push(where),
    sendNow: (feed: string) => void done.push(['send', feed]),
    pause: (feed: string, until: string | null) => void done.push(['pause', feed, until]),
    quit: () => void done.push('quit'),
  };
  const items = trayMenu('en', [one], false, actions, new Date(2026, 2, 31, 15, 30))[0]?.submenu;
  if (!Array.isArray(items)) throw new Error('no menu');
  return {
    labels: items.map(({ label = '', enabled }) => (enabled === false ? `(${label})` : label)),
    choose(label) {
      const click = items.find((item) => item.label === label)?.click as (() => void) | undefined;
      click?.();
      return done;
    },
  };
}

describe('the menu of a feed', () => {
  it('pauses what is on a schedule until the next local midnight, or for a week', () => {
    const { labels, choose } = menuOf(card({ nextRun: '2026-04-01T06:00:00Z' }));
    expect(labels).toEqual([
      expect.stringMatching(/^\(Next: /),
      'Send now',
      'Pause until tomorrow',
      'Pause for a week',
      'Open Roster Courier',
    ]);
    expect(choose('Pause until tomorrow')).toEqual([['pause', 'f', new Date(2026, 3, 1).toISOString()]]);
    expect(choose('Pause for a week')[1]).toEqual(['pause', 'f', new Date(2026, 3, 7).toISOString()]);
  });

  it('lets what is paused go on', () => {
    const { labels, choose } = menuOf(card({ pausedUntil: '2026-04-07T00:00:00Z' }));
    expect(labels).toContain('Go on now');
    expect(labels).not.toContain('Pause for a week');
    expect(choose('Go on now')).toEqual([['pause', 'f', null]]);
  });

  it('says what a due run waits for', () => {
    const waits = { for: 'export', until: '2026-04-01T12:00:00Z' } as const;
    expect(menuOf(card({ waits, nextRun: '2026-04-02T06:00:00Z' })).labels[0]).toMatch(
      /^\(Waiting for a newer export, until /,
    );
  });

  it('reviews a held run before it sends', () => {
    const { labels, choose } = menuOf(card({ mood: 'needs you', heldReasons: [{ code: 'empty', values: {} }] }));
    expect(labels).toContain('(Send now)');
    expect(choose('Review before sending…')).toEqual([['f', 'held']]);
  });
});

it('several feeds are told in one notice, a line for each of the first four', () => {
  const news = (name: string): News => ({
    feed: name,
    name,
    is: 'failed',
    title: `${name}: it was not sent`,
    body: '',
    page: 'today',
  });
  const all = ['a', 'b', 'c', 'd', 'e', 'f'].map(news);
  expect(severalAsOne('en', all)).toEqual({
    title: '6 feeds need you',
    body: ['a', 'b', 'c', 'd'].map((name) => `${name}: it was not sent`).join('\n') + '\nand 2 more',
  });
});
