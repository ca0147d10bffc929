import { app, clipboard } from 'electron';
import type { AppView, Saying, TriedRun } from '../../../shared/bridge/views';
import { loadLanguage } from '../../formats/languages';
import type { Locale } from '../../../shared/words/locale';
import type { Log } from '../../log/log-file';
import type { BridgeHandlers } from '../answer';
import { policyInForce } from '../../policy/in-force';
import type { Desk } from '../desk';
import { languagesOffered, localeOf } from '../first-steps';
import { refuseUnless, shownPolicy } from '../policy-view';

/** What the app as a whole needs of its surroundings. */
export interface Surface {
  locale(): Locale;
  hasTray(): boolean;
  /** Puts a changed language and theme onto menus, tray and window. */
  dress(): void;
  startAtLogin(on: boolean): void;
  readonly log: Log;
  /** Ends schedule and engine, so that nothing is written any more. */
  stop(): void;
  trySchedule(feed: string): Promise<TriedRun>;
}

type AppCalls = Pick<BridgeHandlers, 'app' | 'confirmSettings' | 'setAppearance' | 'setStartAtLogin' | 'copy'>;

export function appCalls(desk: Desk, surface: Surface): AppCalls {
  async function view(): Promise<AppView> {
    const { locale, theme, startAtLogin, recovered } = desk.settings.read();
    const warnings: Saying[] = [];
    if (recovered) {
      const { file, backup } = recovered;
      warnings.push(
        backup === undefined
          ? { code: 'settings lost', values: { file } }
          : { code: 'settings restored', values: { file, backup } },
      );
    }
    const policy = policyInForce();
    if (!policy.ok) warnings.push({ code: policy.error.code, values: policy.error.values });
    const decided = shownPolicy();
    return {
      version: app.getVersion(),
      locale: surface.locale(),
      localeChoice: locale,
      languages: languagesOffered(),
      theme,
      platform: process.platform,
      secrets: (await desk.secrets.protected()) ? 'protected' : 'not protected',
      tray: surface.hasTray(),
      startAtLogin,
      ...(decided && { policy: decided }),
      warnings,
    };
  }

  return {
    app: view,
    confirmSettings: () => {
      // What was missed while the schedule waited is not made up for by itself.
      const since = desk.now().toISOString();
      desk.settings.change(({ recovered: _confirmed, ...data }) => ({
        ...data,
        feeds: data.feeds.map((entry) => (entry.feed.schedule ? { ...entry, scheduledSince: since } : entry)),
      }));
      desk.changed();
      return view();
    },
    setAppearance: async ({ locale, theme }) => {
      if (locale) await loadLanguage(localeOf(locale));
      desk.settings.change((data) => ({ ...data, ...(locale && { locale }), ...(theme && { theme }) }));
      surface.dress();
      desk.tell({ event: 'appearance changed' });
      return view();
    },
    setStartAtLogin: ({ on }) => {
      refuseUnless(({ startAtLogin = on }) => startAtLogin === on);
      surface.startAtLogin(on);
      desk.settings.change((data) => ({ ...data, startAtLogin: on }));
      return view();
    },
    copy: async ({ text }) => {
      await clipboard.writeText(text);
      return null;
    },
  };
}
