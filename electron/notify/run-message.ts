import type { RunCounts } from '../../shared/history/run-event';
import type { Locale } from '../../shared/words/locale';
import { say } from '../../shared/words/say';

/** What others are told of a run: codes and counts, names of feed and vendor; nothing of any person, file or computer. */
export interface RunMessage {
  readonly feed: string;
  readonly vendor: string;
  readonly outcome: 'held' | 'failed' | 'unknown' | 'skipped' | 'sent' | 'nothing' | 'test';
  /** Codes of a fault or of holds. */
  readonly codes: readonly string[];
  readonly counts?: Pick<RunCounts, 'rows' | 'added' | 'changed' | 'removed' | 'errors' | 'warnings'>;
  /** ISO 8601 UTC. */
  readonly at: string;
}

export interface Letter {
  readonly subject: string;
  readonly text: string;
}

/** The message in a person's language. A name cannot break out of its line: mail headers end with a line break. */
export function letterOf(locale: Locale, message: RunMessage): Letter {
  const { outcome, codes, counts, at } = message;
  const [feed, vendor] = [oneLine(message.feed), oneLine(message.vendor)];
  const t = (code: string, values: Record<string, string | number> = {}): string =>
    say(locale, 'screen', code, { feed, vendor, ...values });
  const numbers = counts && {
    people: counts.rows,
    added: counts.added,
    changed: counts.changed,
    removed: counts.removed,
  };
  return {
    subject: t(`letter.${outcome} subject`),
    text: [
      t(`letter.${outcome}`),
      ...(numbers ? [t('letter.counts', numbers)] : []),
      ...(codes.length > 0 ? [t('letter.codes', { codes: codes.map(oneLine).join(', ') })] : []),
      t('letter.at', { at: at.slice(0, 16).replace('T', ' ') }),
      ...(outcome === 'sent' || outcome === 'nothing' || outcome === 'test' ? [] : [t('letter.do')]),
    ].join('\n'),
  };
}

/** The body that each kind of webhook takes. */
export function webhookBody(kind: 'teams' | 'slack' | 'plain', locale: Locale, message: RunMessage): string {
  const { subject, text } = letterOf(locale, message);
  if (kind === 'plain') return JSON.stringify({ app: 'Roster Courier', ...message });
  if (kind === 'slack') return JSON.stringify({ text: `*${escaped(subject)}*\n${escaped(text)}` });
  const block = (words: string, bold: boolean) => ({
    type: 'TextBlock',
    text: words,
    wrap: true,
    ...(bold && { weight: 'Bolder' }),
  });
  return JSON.stringify({
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.2',
          body: [block(subject, true), ...text.split('\n').map((line) => block(line, false))],
        },
      },
    ],
  });
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/** The three signs that mean something in Slack's text. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
