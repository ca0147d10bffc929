import { createServer } from 'node:net';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { letterOf, type RunMessage } from '../../electron/notify/run-message';
import { sendMail } from '../../electron/notify/send-mail';
import { type MailSettings, noticeSettingsSchema } from '../../shared/bridge/notice-settings';
import { type Certificate, makeCertificate, type MailServer, startMailServer } from './mail-server';

let certificate: Certificate;
beforeAll(() => {
  certificate = makeCertificate();
});
const servers: MailServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});

async function server(options: Parameters<typeof startMailServer>[0]): Promise<MailServer> {
  const started = await startMailServer(options);
  servers.push(started);
  return started;
}

const held: RunMessage = {
  feed: 'Åsas lista',
  vendor: 'Cosafe',
  outcome: 'held',
  codes: ['too many removed'],
  counts: { rows: 482, added: 3, changed: 5, removed: 60, errors: 0, warnings: 1 },
  at: '2026-03-02T07:00:00.000Z',
};

function order(port: number, more: Partial<MailSettings> = {}, password = 'hemlig-42') {
  const settings: MailSettings = {
    host: 'localhost',
    port,
    security: 'starttls',
    username: 'courier',
    from: 'courier@example.com',
    to: ['hr@example.com', 'it@example.com'],
    ...more,
  };
  return { settings, password, letter: letterOf('sv', held), authorities: [certificate.cert], patience: 3_000 };
}

describe('a notice by mail', () => {
  it.each([
    ['starttls', false],
    ['tls', true],
  ] as const)('goes over %s, logged in only once the line is encrypted', async (security, secure) => {
    const mail = await server({ ...certificate, secure });
    expect(await sendMail(order(mail.port, { security }))).toEqual({ ok: true, value: null });
    expect(mail.logIns).toEqual([{ user: 'courier', secure: true }]);
    expect(mail.letters).toHaveLength(1);
    const { text, secure: encrypted, user } = mail.letters[0] ?? { text: '' };
    expect([encrypted, user]).toEqual([true, 'courier']);
    expect(text).toContain('To: hr@example.com, it@example.com');
    expect(text).toMatch(/^Subject: =\?UTF-8\?/m);
  });

  it('says that the password is wrong, and that this is not tried again', async () => {
    const mail = await server({ ...certificate });
    expect(await sendMail(order(mail.port, {}, 'wrong'))).toEqual({
      ok: false,
      error: { code: 'notice log-in refused', decision: 'stop', values: { host: 'localhost' } },
    });
    expect(mail.letters).toEqual([]);
  });

  it('gives a password to no server whose certificate is not trusted', async () => {
    const mail = await server({ ...certificate });
    const sent = await sendMail({ ...order(mail.port), authorities: [] });
    expect(sent).toMatchObject({ ok: false, error: { code: 'notice not encrypted' } });
    expect(mail.logIns).toEqual([]);
  });

  it('needs no encryption only where nobody is between', async () => {
    const mail = await server({ disabledCommands: ['STARTTLS'], authOptional: true });
    const { username: _none, ...settings } = order(mail.port).settings;
    expect(await sendMail({ ...order(mail.port), settings: { ...settings, host: '127.0.0.1' } })).toMatchObject({
      ok: true,
    });
    // The same server, by a way of writing its address that is not known to be this computer's.
    expect(await sendMail({ ...order(mail.port), settings: { ...settings, host: '127.1' } })).toMatchObject({
      ok: false,
      error: { code: 'notice not encrypted', decision: 'person' },
    });
    expect(mail.letters).toHaveLength(1);
  });

  it('does not wait for a server that says nothing', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const address = silent.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    expect(await sendMail({ ...order(port), patience: 300 })).toMatchObject({
      ok: false,
      error: { code: 'notice server silent', decision: 'retry' },
    });
    silent.close();
  });

  it('has no line break in what a feed is called', () => {
    const { subject } = letterOf('en', { ...held, feed: 'Staff\r\nBcc: everybody@example.com' });
    expect(subject).toBe('Staff Bcc: everybody@example.com: somebody has to look before it is sent');
    expect(
      noticeSettingsSchema.safeParse({ mail: { ...order(25).settings, to: ['a@b.c\r\nBcc: d@e.f'] } }).success,
    ).toBe(false);
  });
});
