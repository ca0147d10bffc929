import { useCallback, useEffect, useState } from 'react';
import type { BridgeEvent } from '../shared/bridge/events';
import { nearestLocale } from '../shared/words/locale';
import { dropHandOff, listen } from './bridge';
import { Loading } from './components/loading';
import { fetchPages, pageLater } from './components/page-later';
import { loadEveryLanguage } from './languages';
import { asFeedPage, firstPage, type Place } from './place';
import { FeedShell } from './pages/feed/feed-shell';
import { SideList } from './pages/feed/side-list';
import { StartPage } from './pages/start/start-page';
import { useAnswer } from './use-answer';
import { useAppearance } from './use-appearance';
import { useWindowDrop } from './use-window-drop';
import { UpdateLine } from './update-line';
import { Warnings } from './warnings';
import { useLanguage, useWords, WordsProvider } from './words';

const HandOffPage = pageLater(async () => (await import('./pages/start/hand-off-page')).HandOffPage);
const SettingsPage = pageLater(async () => (await import('./pages/settings/settings-page')).SettingsPage);
const HelpPage = pageLater(async () => (await import('./pages/settings/help-page')).HelpPage);

/** The whole window: which language and colours, which feeds there are, and where the reader is. */
export function App() {
  const [version, setVersion] = useState(0);
  const [looks, setLooks] = useState(0);
  const app = useAnswer('app', undefined, version + looks);
  const feeds = useAnswer('feeds', undefined, version);
  const [asked, setAsked] = useState<Place | undefined>(undefined);
  const [moves, setMoves] = useState(0);
  const language = useLanguage(app.value && nearestLocale(app.value.locale));
  const locale = language ?? nearestLocale(navigator.language);
  useAppearance(locale, app.value?.theme ?? 'system');

  const changed = useCallback(() => setVersion((before) => before + 1), []);
  const go = useCallback((place: Place) => {
    setAsked(place);
    setMoves((before) => before + 1);
  }, []);

  const openHandOff = useCallback(
    (file: File) =>
      void dropHandOff(file).then((reply) => {
        if (!reply.ok) go({ at: 'hand-off', problem: reply.problem });
        else if (reply.value !== null) go({ at: 'hand-off', view: reply.value });
      }),
    [go],
  );
  useWindowDrop(isHandOffName, openHandOff);

  useEffect(() => {
    const heard = (event: BridgeEvent) => {
      if (event.event === 'feeds changed' || event.event === 'run ended') changed();
      if (event.event === 'appearance changed') setLooks((before) => before + 1);
      if (event.event === 'open') go({ at: 'feed', feed: event.feed, page: asFeedPage(event.page) });
    };
    return listen(heard);
  }, [changed, go]);

  const cards = feeds.value;
  const stands = app.value !== undefined && cards !== undefined && language !== undefined;
  useEffect(() => {
    if (!stands) return undefined;
    // Nothing is fetched beside the first page.
    const idle = requestIdleCallback(() => void fetchPages().then(loadEveryLanguage), { timeout: 5000 });
    return () => cancelIdleCallback(idle);
  }, [stands]);
  if (app.value === undefined || cards === undefined || language === undefined) {
    return (
      <WordsProvider locale={locale}>
        <Waiting problem={app.problem ?? feeds.problem} />
      </WordsProvider>
    );
  }

  const place = settle(asked, cards);
  const current = place.at === 'feed' ? cards.find((card) => card.id === place.feed) : undefined;
  return (
    <WordsProvider locale={locale}>
      <div className="app">
        <SideList cards={cards} place={place} go={go} />
        <main className="main">
          <Warnings app={app.value} onApp={app.set} />
          {place.at === 'settings' ? null : <UpdateLine />}
          {place.at === 'feed' && current !== undefined ? (
            <FeedShell
              key={current.id}
              card={current}
              app={app.value}
              page={place.page}
              go={go}
              version={version}
              moves={moves}
              changed={changed}
            />
          ) : null}
          {place.at === 'start' ? (
            <StartPage app={app.value} go={go} first={cards.length === 0} changed={changed} moves={moves} />
          ) : null}
          {place.at === 'hand-off' ? (
            <HandOffPage key={place.view?.id} {...{ go, changed, moves }} view={place.view} problem={place.problem} />
          ) : null}
          {place.at === 'settings' ? (
            <SettingsPage app={app.value} onApp={app.set} moves={moves} version={version} />
          ) : null}
          {place.at === 'help' ? <HelpPage app={app.value} moves={moves} /> : null}
        </main>
      </div>
    </WordsProvider>
  );
}

function isHandOffName(name: string): boolean {
  return /\.json$/i.test(name);
}

/** Where the reader asked to be, as far as it is still there; else the first feed, else the start. */
function settle(asked: Place | undefined, cards: readonly Parameters<typeof firstPage>[0][]): Place {
  if (asked !== undefined && (asked.at !== 'feed' || cards.some((card) => card.id === asked.feed))) return asked;
  const first = cards.find((card) => card.mood === 'needs you' || card.mood === 'failed') ?? cards[0];
  return first === undefined ? { at: 'start' } : { at: 'feed', feed: first.id, page: firstPage(first) };
}

function Waiting({
  problem,
}: {
  readonly problem: { readonly code: string; readonly values: Readonly<Record<string, string | number>> } | undefined;
}) {
  const words = useWords();
  return (
    <main className="page-in">
      {problem === undefined ? (
        <Loading label={words.t('common.loading')} />
      ) : (
        <p role="alert">{words.fault(problem)}</p>
      )}
    </main>
  );
}
