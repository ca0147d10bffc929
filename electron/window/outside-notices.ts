import type { NoticeChannel } from '../../shared/bridge/notice-settings';
import type { NoticesView } from '../../shared/bridge/notice-view';
import type { Saying } from '../../shared/bridge/views';
import { fault, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import type { Locale } from '../../shared/words/locale';
import { outbox } from '../notify/outbox';
import { postWebhook } from '../notify/post-webhook';
import { letterOf, type RunMessage, webhookBody } from '../notify/run-message';
import { allowedNotices } from '../policy/in-force';
import { systemClock } from '../schedule/clock';
import type { SecretName } from '../store/secrets';
import type { Desk } from './desk';

/** Names in the secret store; no feed's id has a blank in it. */
export const noticeSecrets: Readonly<Record<NoticeChannel, SecretName>> = {
  mail: 'notices mail/password',
  webhook: 'notices webhook/password',
};

/** Tells others of runs, by the ways that were set up. */
export interface OutsideNotices {
  /** Returns at once; what goes wrong is shown in the settings. */
  tell(message: RunMessage): void;
  /** A test, and what came of it. */
  test(channel: NoticeChannel): Promise<Result<null, Fault>>;
  last(): NoticesView['last'];
}

export function outsideNotices(desk: Desk, locale: () => Locale, changed: () => void): OutsideNotices {
  async function secretOf(channel: NoticeChannel): Promise<Result<string | undefined, Fault>> {
    return desk.secrets.get(noticeSecrets[channel]);
  }

  async function mail(message: RunMessage): Promise<Result<null, Fault>> {
    if (!allowedNotices().mail) return err(fault('decided by IT', 'stop'));
    const settings = desk.settings.read().notices.mail;
    if (!settings) return ok(null);
    const password = await secretOf('mail');
    if (!password.ok) return password;
    // Loaded with the first letter: the window's start need not wait for it.
    const { sendMail } = await import('../notify/send-mail');
    return sendMail({ settings, password: password.value, letter: letterOf(locale(), message) });
  }

  async function webhook(message: RunMessage): Promise<Result<null, Fault>> {
    if (!allowedNotices().webhook) return err(fault('decided by IT', 'stop'));
    const settings = desk.settings.read().notices.webhook;
    if (!settings) return ok(null);
    const url = await secretOf('webhook');
    if (!url.ok) return url;
    if (url.value === undefined) return err(fault('webhook address not usable', 'person', {}));
    const body = webhookBody(settings.kind, locale(), message);
    return postWebhook({ url: url.value, host: settings.host, body });
  }

  const ways = {
    mail: outbox(systemClock, guarded(mail), changed),
    webhook: outbox(systemClock, guarded(webhook), changed),
  };

  return {
    tell(message) {
      const { mail: byMail, webhook: byWebhook, sentToo } = desk.settings.read().notices;
      if (!sentToo && (message.outcome === 'sent' || message.outcome === 'nothing')) return;
      const allowed = allowedNotices();
      if (byMail && allowed.mail) ways.mail.put(message);
      if (byWebhook && allowed.webhook) ways.webhook.put(message);
    },
    test: (channel) =>
      ways[channel].now({ feed: '–', vendor: '–', outcome: 'test', codes: [], at: new Date().toISOString() }),
    last: () =>
      Object.fromEntries(
        Object.entries(ways).flatMap(([channel, { last }]) => {
          const one = last();
          return one ? [[channel, { at: one.at, ...(one.problem && { problem: saying(one.problem) }) }]] : [];
        }),
      ),
  };
}

/** A notice that breaks in an unforeseen way is a notice that failed, and nothing else. */
function guarded(
  send: (message: RunMessage) => Promise<Result<null, Fault>>,
): (message: RunMessage) => Promise<Result<null, Fault>> {
  return (message) => send(message).catch(() => err(fault('internal', 'person', { detail: 'notice' })));
}

function saying({ code, values }: Fault): Saying {
  return { code, values };
}
