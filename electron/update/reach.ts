import { fault, type Fault, FaultError } from '../../shared/fault';

/** What a server answered; `body` ends, or breaks, with the line. */
export interface Answer {
  readonly status: number;
  /** Where it points instead. */
  readonly location?: string | undefined;
  /** How long it says the body is. */
  readonly length?: number | undefined;
  readonly body: AsyncIterable<Uint8Array>;
}

/** Asks for one address, once, and follows nothing. Rejects when nobody answers or the line is not safe. */
export type Line = (url: string, signal: AbortSignal) => Promise<Answer>;

export interface Errand {
  readonly line: Line;
  readonly url: string;
  /** Bytes; more are not taken. */
  readonly most: number;
  /** Milliseconds for the whole of it. */
  readonly patience: number;
  /** Ends it from outside. */
  readonly signal: AbortSignal;
}

const mostTurns = 3;
/** A server that sends nothing for so long is given up, however much patience is left. */
export const mostSilence = 60_000;

/**
 * Fetches from one server and from no other: it may point to another place of its own, never to another host, port or a
 * line without encryption. Hands over piece by piece. Throws FaultError.
 */
export async function reach({ line, url, most, patience, signal }: Errand, take: (piece: Uint8Array) => Promise<void>) {
  const { host, hostname } = new URL(url);
  const silence = new AbortController();
  const ends = AbortSignal.any([signal, AbortSignal.timeout(patience), silence.signal]);
  let timer = setTimeout(() => silence.abort(), mostSilence);
  const heard = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(), mostSilence);
  };
  try {
    const answer = await answered(line, url, ends);
    heard();
    if ((answer.length ?? 0) > most) throw new FaultError(fault('updates too large', 'stop', { host }));
    let taken = 0;
    for await (const piece of answer.body) {
      heard();
      taken += piece.length;
      if (taken > most) throw new FaultError(fault('updates too large', 'stop', { host }));
      await take(piece);
      ends.throwIfAborted();
    }
  } catch (problem) {
    throw problem instanceof FaultError ? problem : new FaultError(lineFault(problem, hostname), { cause: problem });
  } finally {
    clearTimeout(timer);
    // Whatever is still on its way is not waited for.
    silence.abort();
  }
}

async function answered(line: Line, first: string, signal: AbortSignal): Promise<Answer> {
  const { origin, hostname: host } = new URL(first);
  let url = first;
  for (let turn = 0; ; turn += 1) {
    const answer = await line(url, signal);
    const { status, location } = answer;
    if (status === 200) return answer;
    if (status < 300 || status >= 400 || location === undefined || turn === mostTurns) {
      const decision = status === 429 || status >= 500 ? 'retry' : 'person';
      throw new FaultError(fault('updates refused', decision, { host, status }));
    }
    const next = URL.canParse(location, url) ? new URL(location, url) : undefined;
    if (next?.origin !== origin) throw new FaultError(fault('updates elsewhere', 'stop', { host }));
    url = next.href;
  }
}

/** Chromium and Node name a bad certificate differently; all else is a server that cannot be heard. */
function lineFault(problem: unknown, host: string): Fault {
  const { message = '', code = '', cause } = (problem ?? {}) as { message?: string; code?: unknown; cause?: unknown };
  const inner = (cause ?? {}) as { message?: string; code?: unknown };
  const names = [message, String(code), inner.message ?? '', String(inner.code ?? '')].join(' ');
  const unsafe = /ERR_CERT|ERR_SSL|ERR_TLS|CERT_|SELF_SIGNED|UNABLE_TO_|EPROTO/.test(names);
  return unsafe
    ? fault('updates not encrypted', 'person', { host })
    : fault('updates server silent', 'retry', { host });
}
