import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { postWebhook, webhookAddress } from '../../electron/notify/post-webhook';
import { type RunMessage, webhookBody } from '../../electron/notify/run-message';
import { type Certificate, makeCertificate } from './mail-server';

let certificate: Certificate;
beforeAll(() => {
  certificate = makeCertificate();
});
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function listen(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  secure = false,
): Promise<{ url: string; got: string[] }> {
  const got: string[] = [];
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      got.push(`${request.method} ${request.url} ${text}`);
      answer(request, response);
    });
  };
  const server = secure ? createTlsServer(certificate, handle) : createServer(handle);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return { url: `${secure ? 'https' : 'http'}://localhost:${port}/hook?key=1`, got };
}

const message: RunMessage = {
  feed: 'Staff <all> & more',
  vendor: 'Cosafe',
  outcome: 'failed',
  codes: ['connection lost'],
  at: '2026-03-02T07:00:00.000Z',
};
const post = (url: string, more: { patience?: number; authorities?: string[] } = {}) =>
  postWebhook({ url, host: 'localhost', body: '{"a":1}', ...more });

describe('a notice to a webhook', () => {
  it('is posted to its address, encrypted or on this computer', async () => {
    for (const secure of [false, true]) {
      const { url, got } = await listen((_request, response) => response.writeHead(202).end(), secure);
      expect(await post(url, { authorities: [certificate.cert] })).toEqual({ ok: true, value: null });
      expect(got).toEqual(['POST /hook?key=1 {"a":1}']);
    }
  });

  it('does not go where an answer points', async () => {
    const other = await listen((_request, response) => response.writeHead(200).end());
    const { url } = await listen((_request, response) => response.writeHead(307, { location: other.url }).end());
    expect(await post(url)).toMatchObject({ ok: false, error: { code: 'notice refused', values: { status: 307 } } });
    expect(other.got).toEqual([]);
  });

  it.each([
    [500, 'retry'],
    [429, 'retry'],
    [404, 'person'],
    [410, 'person'],
  ] as const)('answered with %i is for: %s', async (status, decision) => {
    const { url } = await listen((_request, response) => response.writeHead(status).end());
    expect(await post(url)).toMatchObject({ ok: false, error: { code: 'notice refused', decision } });
  });

  it('gives its address to no server whose certificate is not trusted', async () => {
    const { url, got } = await listen((_request, response) => response.writeHead(200).end(), true);
    expect(await post(url)).toMatchObject({ ok: false, error: { code: 'notice not encrypted' } });
    expect(got).toEqual([]);
  });

  it('does not wait for a server that says nothing', async () => {
    const { url } = await listen(() => undefined);
    expect(await post(url, { patience: 300 })).toMatchObject({
      ok: false,
      error: { code: 'notice server silent', decision: 'retry' },
    });
  });

  it('goes to no other host than the one that was set, and nowhere unencrypted', async () => {
    const { url, got } = await listen((_request, response) => response.writeHead(200).end());
    expect(await postWebhook({ url, host: 'hooks.example.com', body: '' })).toMatchObject({ ok: false });
    expect(got).toEqual([]);
    expect(webhookAddress('https://hooks.example.com/a')?.hostname).toBe('hooks.example.com');
    for (const text of ['http://hooks.example.com/a', 'https://u:p@hooks.example.com', 'file:///etc/passwd', 'hooks'])
      expect(webhookAddress(text), text).toBeUndefined();
  });

  it('is what Teams, Slack and a program take, in the language of the app', () => {
    expect(JSON.parse(webhookBody('plain', 'en', message))).toEqual({ app: 'Roster Courier', ...message });
    const slack = JSON.parse(webhookBody('slack', 'en', message)) as { text: string };
    expect(slack.text).toContain('*Staff &lt;all&gt; &amp; more: it was not sent*');
    const teams = JSON.parse(webhookBody('teams', 'sv', message)) as {
      attachments: { contentType: string; content: { type: string; body: { text: string }[] } }[];
    };
    expect(teams.attachments[0]?.contentType).toBe('application/vnd.microsoft.card.adaptive');
    expect(teams.attachments[0]?.content.body[0]?.text).toBe('Staff <all> & more: det skickades inte');
  });
});
