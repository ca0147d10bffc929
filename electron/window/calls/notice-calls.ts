import { noticeChannels } from '../../../shared/bridge/notice-settings';
import type { NoticesView } from '../../../shared/bridge/notice-view';
import { fault, FaultError } from '../../../shared/fault';
import { webhookAddress } from '../../notify/post-webhook';
import type { BridgeHandlers } from '../answer';
import type { Desk } from '../desk';
import { refuseUnless } from '../policy-view';
import { noticeSecrets, type OutsideNotices } from '../outside-notices';

type NoticeCalls = Pick<BridgeHandlers, 'notices' | 'setNotices' | 'testNotice'>;

/** Who else is told of runs. The address of a webhook and a password go into the secret store, and never come back. */
export function noticeCalls(desk: Desk, outside: OutsideNotices): NoticeCalls {
  async function view(): Promise<NoticesView> {
    return {
      settings: desk.settings.read().notices,
      hasMailPassword: desk.secrets.has(noticeSecrets.mail),
      untilQuit: !(await desk.secrets.protected()),
      last: outside.last(),
    };
  }

  return {
    notices: view,
    setNotices: async ({ settings, mailPassword, webhookUrl }) => {
      const before = desk.settings.read().notices;
      refuseUnless(({ notices }) => noticeChannels.every((way) => notices[way] || !isNew(settings[way], before[way])));
      // A kept password or address never goes to another server than the one it was given for.
      const otherMail = settings.mail?.host !== before.mail?.host || settings.mail?.username !== before.mail?.username;
      if (mailPassword !== undefined) await desk.secrets.set(noticeSecrets.mail, mailPassword);
      else if (otherMail) await desk.secrets.set(noticeSecrets.mail, '');
      let { webhook } = settings;
      if (webhook && webhookUrl !== undefined) {
        const host = webhookAddress(webhookUrl)?.hostname;
        if (host === undefined) throw new FaultError(fault('webhook address not usable', 'person', {}));
        webhook = { ...webhook, host };
        await desk.secrets.set(noticeSecrets.webhook, webhookUrl.trim());
      } else if (webhook) {
        if (!before.webhook) throw new FaultError(fault('webhook address not usable', 'person', {}));
        webhook = { ...webhook, host: before.webhook.host };
      } else await desk.secrets.set(noticeSecrets.webhook, '');
      const { webhook: _asked, ...rest } = settings;
      desk.settings.change((data) => ({ ...data, notices: { ...rest, ...(webhook && { webhook }) } }));
      return view();
    },
    testNotice: async ({ channel }) => {
      const sent = await outside.test(channel);
      if (!sent.ok) throw new FaultError(sent.error);
      return view();
    },
  };
}

/** What was there before may stay or be taken away. */
function isNew(asked: unknown, before: unknown): boolean {
  return asked !== undefined && JSON.stringify(asked) !== JSON.stringify(before);
}
