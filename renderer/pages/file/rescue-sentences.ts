import type { RescueFound } from '../../../shared/rescue/found';
import { listInWords, rowsInWords } from '../../times';
import type { Words } from '../../words';

/** Excel's doing in one sentence. */
export function rescueTitle({ t }: Words, { column, kind, count, byHand }: RescueFound): string {
  return t(`rescue.${kind}`, { column, count: count + byHand });
}

/** What speaks for it, and what is left for a person's hand. */
export function rescueReasons(words: Words, { kind, count, byHand, rows, evidence }: RescueFound): string[] {
  const { t } = words;
  const inRows = t('rescue.rows', { count: rows.length, rows: rowsInWords(rows) });
  const country = evidence.country ? countryName(words, String(evidence.country)) : '';
  switch (kind) {
    case 'exponent':
    case 'long number':
      return [t('rescue.lost', { count, rows: inRows })];
    case 'zero':
      if (country !== '') return [t('rescue.zero.country', { ...evidence, country })];
      return [t(Number(evidence.kept) > 0 ? 'rescue.zero.kept' : 'rescue.zero.length', evidence)];
    case 'pad':
      return [t(evidence.kept === undefined ? 'rescue.pad.length' : 'rescue.pad.kept', evidence)];
    case 'plus':
      return [country === '' ? t('rescue.plus.same', evidence) : t('rescue.plus.code', { ...evidence, country })];
    case 'apostrophe':
      return [t('rescue.apostrophe.why')];
    case 'dates':
      return [
        ...(count > 0 ? [t('rescue.dates.like', evidence)] : []),
        ...(byHand > 0 ? [t('rescue.dates.hand', { count: byHand, rows: inRows })] : []),
      ];
  }
}

/** What was answered, and what that means for this file. */
export function rescueAnswer({ t }: Words, found: RescueFound): string {
  const { column, kind, answer, proposal, count, misfits } = found;
  if (kind === 'exponent' || kind === 'long number') return '';
  if (answer === 'left') return t(`rescue.left.${kind}`, { column });
  const to = typeof proposal?.pad === 'object' ? proposal.pad.to : 0;
  return [
    t(`rescue.done.${kind}`, { column, to }),
    t('rescue.today', { count }),
    ...(misfits > 0 ? [t('rescue.misfits', { misfits })] : []),
  ].join(' ');
}

/** "10-Feb may have been 2-10 or 10-2." */
export function mayBeSentence(words: Words, before: string, may: readonly string[]): string {
  const isolated = (text: string): string => `\u2066${text}\u2069`;
  return words.t('rescue.may', {
    before: isolated(before),
    may: listInWords(words, may.map(isolated), 'disjunction'),
  });
}

function countryName({ locale }: Words, code: string): string {
  return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
}
