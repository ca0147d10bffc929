import type { KeyFileView, ProbeView } from '../../../shared/bridge/connection-views';
import type { Saying } from '../../../shared/bridge/views';
import type { Connection } from '../../../shared/feed/connection';
import type { DestinationChoice } from '../../../shared/feed/feed';
import type { MailCode } from '../../../shared/words/en/mail';
import { say, type WordValues } from '../../../shared/words/say';
import { failedStep, beginProbe, endProbe } from './probe-progress';

/** What an e-mail to the vendor's support is made of. Nothing of it is secret, and none of it is about people. */
export interface MailFacts {
  readonly destination: DestinationChoice;
  /** As it stands in the fields; empty texts where nothing is known yet. */
  readonly connection: Connection;
  readonly logIn: 'password' | 'key';
  readonly key?: KeyFileView['found'];
  /** The last test, and when it was, ISO 8601 UTC. */
  readonly test?: { readonly found: ProbeView; readonly at: string };
}

const m = (code: MailCode, values?: WordValues): string => say('en', 'mail', code, values);

/** Of these the internet address of this computer may be the reason. */
const perhapsAddress: ReadonlySet<string> = new Set([
  'server did not answer',
  'server not reachable',
  'server refused connection',
  'computer not allowed',
  'connection lost',
  'too many connections',
]);

/** The whole e-mail in English, its subject in the first line. */
export function vendorMail(facts: MailFacts): string {
  const { test, connection } = facts;
  const failed = test && failedStep(endProbe(beginProbe(connection), test.found));
  const questions = failed?.problem ? troubleQuestions(facts, failed.problem) : setUpQuestions(facts);
  const parts = [
    [failed ? m('subject trouble', { step: m(`step ${failed.step}`) }) : m('subject set-up')],
    [m('hello')],
    [failed ? m('purpose trouble') : m('purpose')],
    setUp(facts),
    ...(test && failed ? [steps(test.found, test.at)] : []),
    [m('please'), ...questions.map((question, index) => `${index + 1}. ${question}`)],
    [m('thanks')],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function setUp({ connection, logIn, key }: MailFacts): string[] {
  const { host, port, username, folder, fileName } = connection;
  if (host === '' && username === '') return [];
  const known = [
    ...(host === '' ? [] : [m('server', { host, port: String(port) })]),
    ...(username === '' ? [] : [m('username', { username })]),
    folder === undefined ? m('folder none') : m('folder', { folder }),
    ...(fileName === undefined ? [] : [m('file name', { name: fileName })]),
    logIn === 'password' ? m('by password') : key ? m('by key known', { fingerprint: key.fingerprint }) : m('by key'),
  ];
  return [m('set up'), ...known.map((line) => `- ${line}`)];
}

function steps({ steps: seen }: ProbeView, at: string): string[] {
  const time = `${at.slice(0, 16).replace('T', ' ')} UTC`;
  const lines = seen.map(({ step, ok, problem }) =>
    ok
      ? m('step ok', { step: m(`step ${step}`) })
      : m('step failed', { step: m(`step ${step}`), code: problem?.code ?? '' }),
  );
  const problem = seen.find(({ ok }) => !ok)?.problem;
  return [
    m('test at', { time }),
    ...lines.map((line) => `- ${line}`),
    ...(problem && isFit(problem) ? [m('program says', { sentence: firstSentence(problem) })] : []),
  ];
}

/** What happened; the rest tells our side what to do. */
function firstSentence({ code, values }: Saying): string {
  return say('en', 'faults', code, values).split(/(?<=\.) (?=[A-Z])/)[0] ?? '';
}

/** A path on this computer may name a person. */
function isFit({ values }: Saying): boolean {
  return values['file'] === undefined;
}

function troubleQuestions({ connection, logIn, key, test }: MailFacts, { code }: Saying): string[] {
  const shown = test?.found.hostKey;
  const before = connection.hostKeys.join(', ');
  return [
    m('ask trouble'),
    ...(/log-in|password|private key|credentials/.test(code) && !code.includes('proxy')
      ? logIn === 'key'
        ? key
          ? [m('ask key', { key: key.publicKey })]
          : []
        : [m('ask password')]
      : []),
    ...(code === 'host key changed' && shown
      ? [m('ask changed', { before, type: shown.type, fingerprint: shown.fingerprint })]
      : []),
    ...(code.startsWith('remote folder') && connection.folder !== undefined
      ? [m('ask folder right', { folder: connection.folder })]
      : []),
    ...(perhapsAddress.has(code) ? [m('ask address')] : []),
  ];
}

function setUpQuestions({ destination, connection, logIn, key, test }: MailFacts): string[] {
  const shown = test?.found.hostKey;
  const { host, username, folder, fileName, hostKeys } = connection;
  const own =
    destination === 'connecteam'
      ? [m('ask dates'), m('ask archive')]
      : destination === 'cosafe'
        ? [m('ask groups')]
        : [];
  return [
    ...(host === '' ? [m('ask server')] : []),
    ...(username === '' ? [m('ask username')] : []),
    ...(logIn === 'key' && key ? [m('ask key', { key: key.publicKey })] : []),
    ...(logIn === 'key' && !key ? [m(destination === 'connecteam' ? 'ask private key' : 'ask log-in')] : []),
    ...(shown && !shown.trusted
      ? [m('ask confirm', { type: shown.type, fingerprint: shown.fingerprint })]
      : hostKeys.length === 0
        ? [m('ask fingerprint')]
        : []),
    ...(folder === undefined && destination !== 'connecteam' ? [m('ask folder')] : []),
    ...(fileName === undefined && destination !== 'connecteam' ? [m('ask file name')] : []),
    m('ask address'),
    ...own,
    m('ask reading'),
  ];
}
