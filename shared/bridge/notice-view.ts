import type { NoticeChannel, NoticeSettings } from './notice-settings';
import type { Saying } from './views';

/** How others are told, and whether it works; never a secret. */
export interface NoticesView {
  readonly settings: NoticeSettings;
  readonly hasMailPassword: boolean;
  /** What is remembered is forgotten when the app is quit: the computer has no safe place for it. */
  readonly untilQuit: boolean;
  /** What came of the last try of each way; `problem` is absent where it arrived. */
  readonly last: Readonly<Partial<Record<NoticeChannel, { readonly at: string; readonly problem?: Saying }>>>;
}
