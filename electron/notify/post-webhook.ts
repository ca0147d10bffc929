import { request as plainRequest } from 'node:http';
import { request as tlsRequest } from 'node:https';
import { fault, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import { isThisComputer, trustedAuthorities } from './safe-line';

export interface WebhookOrder {
  readonly url: string;
  /** The host that a person set; the address must be there. */
  readonly host: string;
  readonly body: string;
  readonly authorities?: readonly string[];
  /** Milliseconds for the whole of it. */
  readonly patience?: number;
}

/** The address, when it may be posted to: encrypted, or on this very computer, without a name and password in it. */
export function webhookAddress(text: string): URL | undefined {
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    return undefined;
  }
  if (url.username !== '' || url.password !== '') return undefined;
  if (url.protocol === 'https:') return url;
  return url.protocol === 'http:' && isThisComputer(url.hostname) ? url : undefined;
}

/** Posts once, to that host and nowhere else: an answer that points elsewhere is a failure. */
export async function postWebhook({
  url: text,
  host,
  body,
  authorities = trustedAuthorities(),
  patience = 20_000,
}: WebhookOrder): Promise<Result<null, Fault>> {
  const url = webhookAddress(text);
  if (url?.hostname !== host) return err(fault('webhook address not usable', 'person', {}));
  return new Promise((resolve) => {
    const order = url.protocol === 'https:' ? tlsRequest : plainRequest;
    const sent = order(
      url,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) },
        signal: AbortSignal.timeout(patience),
        ...(authorities.length > 0 && { ca: [...authorities] }),
      },
      (answer) => {
        answer.resume();
        resolve(ofStatus(answer.statusCode ?? 0, host));
      },
    );
    sent.once('error', (problem: NodeJS.ErrnoException) => {
      const certificate = /CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS|EPROTO/.test(problem.code ?? '');
      const code = certificate ? 'notice not encrypted' : 'notice server silent';
      resolve(err(fault(code, certificate ? 'person' : 'retry', { host })));
    });
    sent.end(body);
  });
}

function ofStatus(status: number, host: string): Result<null, Fault> {
  if (status >= 200 && status < 300) return ok(null);
  if (status === 429 || status >= 500) return err(fault('notice refused', 'retry', { host, status }));
  return err(fault('notice refused', 'person', { host, status }));
}
