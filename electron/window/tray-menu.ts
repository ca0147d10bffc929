import type { MenuItemConstructorOptions } from 'electron';
import type { FeedCard, FeedMood } from '../../shared/bridge/views';
import type { Locale } from '../../shared/words/locale';
import { say } from '../../shared/words/say';
import { moment } from './moments';

export type TrayState = 'good' | 'working' | 'needs you' | 'failed';

export interface TrayActions {
  open(): void;
  openFeed(feed: string, page: string): void;
  sendNow(feed: string): void;
  /** Until a moment, ISO 8601 UTC; null goes on. */
  pause(feed: string, until: string | null): void;
  quit(): void;
}

/** What matters most among all feeds decides the icon. */
export function trayState(moods: readonly FeedMood[], settingsRestored: boolean): TrayState {
  if (moods.includes('failed')) return 'failed';
  if (moods.includes('needs you') || settingsRestored) return 'needs you';
  return moods.includes('working') ? 'working' : 'good';
}

/** Every feed with its state and next time, what can be done with it, and the way out. */
export function trayMenu(
  locale: Locale,
  cards: readonly FeedCard[],
  settingsRestored: boolean,
  actions: TrayActions,
  now = new Date(),
): MenuItemConstructorOptions[] {
  const t = (code: string, values?: Record<string, string | number>): string => say(locale, 'screen', code, values);
  const restored: MenuItemConstructorOptions[] = settingsRestored
    ? [{ label: t('tray.confirm'), click: actions.open }, { type: 'separator' }]
    : [];
  const feeds = cards.map((card): MenuItemConstructorOptions => ({
    label: `${sign[card.mood]} ${withoutMnemonics(card.name)} – ${t(`tray.state ${card.mood}`)}`,
    submenu: [
      { label: timing(card, locale, t), enabled: false },
      ...(card.heldReasons.length > 0
        ? [{ label: t('tray.review'), click: () => actions.openFeed(card.id, 'held') }]
        : []),
      { label: t('tray.send now'), enabled: canSend(card), click: () => actions.sendNow(card.id) },
      ...pausing(card, now, t, actions),
      { label: t('tray.open'), click: () => actions.openFeed(card.id, 'today') },
    ],
  }));
  return [
    ...restored,
    ...(feeds.length > 0 ? feeds : [{ label: t('tray.no feeds'), enabled: false }]),
    { type: 'separator' },
    { label: t('tray.open'), click: actions.open },
    { label: t('tray.quit'), click: actions.quit },
  ];
}

/** Only what is on a schedule can be paused. */
function pausing(
  card: FeedCard,
  now: Date,
  t: (code: string) => string,
  actions: TrayActions,
): MenuItemConstructorOptions[] {
  if (card.pausedUntil !== undefined) return [{ label: t('tray.go on'), click: () => actions.pause(card.id, null) }];
  if (card.nextRun === undefined) return [];
  const inDays = (days: number): string =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() + days).toISOString();
  return [
    { label: t('tray.pause today'), click: () => actions.pause(card.id, inDays(1)) },
    { label: t('tray.pause week'), click: () => actions.pause(card.id, inDays(7)) },
  ];
}

const sign: Readonly<Record<FeedMood, string>> = {
  good: '●',
  working: '◐',
  'needs you': '▲',
  failed: '✕',
  'set-up': '○',
};

function timing(card: FeedCard, locale: Locale, t: (code: string, values?: Record<string, string>) => string): string {
  if (card.waits) return t(`tray.waits ${card.waits.for}`, { when: moment(locale, card.waits.until) });
  if (card.pausedUntil !== undefined) return t('tray.paused', { when: moment(locale, card.pausedUntil) });
  return card.nextRun === undefined ? t('tray.not scheduled') : t('tray.next', { when: moment(locale, card.nextRun) });
}

/** A held run is reviewed first; sending over it would take its place unseen. */
function canSend(card: FeedCard): boolean {
  return (
    card.mood !== 'working' &&
    card.heldReasons.length === 0 &&
    (['file', 'columns', 'connection'] as const).every((step) => card.stepsDone.includes(step))
  );
}

/** A menu takes "&" for the mark of a shortcut key. */
function withoutMnemonics(name: string): string {
  return name.replaceAll('&', '&&');
}
