import { createContext, useContext } from 'react';
import type { AppView, FeedCard, FeedView } from '../../../shared/bridge/views';
import type { FeedPage } from '../../place';
import type { RunWatch } from './use-run';

/** What every page of a feed knows. */
export interface FeedScope {
  readonly app: AppView;
  readonly card: FeedCard;
  readonly view: FeedView;
  readonly settingUp: boolean;
  readonly page: FeedPage;
  readonly go: (page: FeedPage) => void;
  /** Grows whenever something about the feed changed, so that pages ask again. */
  readonly version: number;
  readonly changed: () => void;
  readonly run: RunWatch;
  /** How often the reader moved; above zero a page takes the focus to its heading. */
  readonly moves: number;
}

export const FeedScopeContext = createContext<FeedScope | undefined>(undefined);

export function useFeed(): FeedScope {
  const scope = useContext(FeedScopeContext);
  if (scope === undefined) throw new Error('a feed page outside a feed');
  return scope;
}
