import { describe, expect, it } from 'vitest';
import { connectFault, type Seen } from '../../electron/delivery/connect-fault';
import { newLogInTrace, type LogInTrace } from '../../electron/delivery/log-in';
import { LinkLost } from '../../electron/delivery/sftp-problem';
import { said } from './said';

const server = { host: 'sftp.vendor.example', port: 22, username: 'courier' };
const nothing: Seen = {
  greeted: false,
  full: false,
  trusted: false,
  secured: false,
  ready: false,
  gone: true,
  words: '',
};
const trusted: Seen = { ...nothing, greeted: true, trusted: true };
const secured: Seen = { ...trusted, secured: true };

/** As ssh2 makes them; what it says in English must not matter. */
function failure(parts: { level?: string; code?: number | string }): Error {
  return Object.assign(new Error('no matching signature verification failed Unexpected end'), parts);
}

function codeOf(first: unknown, seen: Seen, trace: Partial<LogInTrace> = {}, bytesRead = 100): string {
  const fault = connectFault({
    problem: first instanceof LinkLost ? first : new Error('flattened'),
    server,
    trace: { ...newLogInTrace(), ...trace },
    seen: first instanceof LinkLost ? seen : { ...seen, first },
    bytesRead,
    deadline: { seconds: 60 },
  });
  return `${said(fault).code}: ${fault.decision}`;
}

describe('a connection that did not come about is told by level and code', () => {
  it.each([
    [
      'nothing in common',
      failure({ level: 'handshake' }),
      { ...nothing, greeted: true },
      'no common security method: person',
    ],
    ['the server says so', failure({ code: 3 }), { ...nothing, greeted: true }, 'no common security method: person'],
    [
      'a method that this Node lacks',
      failure({ code: 'ERR_OSSL_X' }),
      { ...nothing, greeted: true },
      'no common security method: person',
    ],
    ['a key that is not its own', failure({ level: 'handshake' }), trusted, 'host key not proven: stop'],
    [
      'trouble when keys are renewed',
      failure({ level: 'handshake' }),
      { ...secured, ready: true, gone: false },
      'SFTP not offered: person',
    ],
    ['this computer is not let in', failure({ code: 1 }), secured, 'computer not allowed: person'],
    ['too many connections', failure({ code: 12 }), secured, 'too many connections: retry'],
    ['the line broke', failure({ level: 'client-socket', code: 'ECONNRESET' }), secured, 'connection lost: retry'],
    ['no sign of life', failure({ level: 'client-timeout' }), secured, 'connection lost: retry'],
    ['it was not SSH', failure({ level: 'protocol' }), nothing, 'not an SFTP server: person'],
    ['silence', new LinkLost('silent'), trusted, 'server did not answer: retry'],
    ['silence where we are in', new LinkLost('silent'), { ...secured, ready: true }, 'SFTP not offered: person'],
    ['a person stopped it', new LinkLost('stopped'), trusted, 'delivery stopped: retry'],
  ] as const)('%s', (_, first, seen, expected) => expect(codeOf(first, seen)).toBe(expected));

  it('and a server that said nothing at all is a lost line', () => {
    expect(codeOf(failure({ level: 'protocol' }), nothing, {}, 0)).toBe('connection lost: retry');
  });

  it.each([
    ['refused', failure({ level: 'client-authentication' }), { sent: true, refused: true }, 'log-in refused: stop'],
    ['too many tries', failure({ code: 2 }), { sent: true, refused: true }, 'log-in refused: stop'],
    ['no more ways', failure({ code: 14 }), { sent: true, refused: true }, 'log-in refused: stop'],
    ['nothing was sent', failure({ level: 'client-authentication' }), {}, 'log-in way not offered: stop'],
    [
      'half of it',
      failure({ level: 'client-authentication' }),
      { sent: true, accepted: ['publickey'] },
      'log-in needs more: stop',
    ],
    [
      'a code',
      failure({ level: 'client-authentication' }),
      { sent: true, askedMore: true },
      'log-in asks for more: stop',
    ],
    ['an old password', new LinkLost('closed'), { sent: true, passwordExpired: true }, 'password expired: stop'],
  ] as const)('a log-in, %s', (_, first, trace, expected) =>
    expect(codeOf(first, secured, trace as Partial<LogInTrace>)).toBe(expected),
  );
});
