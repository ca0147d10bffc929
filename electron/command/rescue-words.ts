import type { RescueFound } from '../../shared/rescue/found';
import { say, type WordValues } from '../../shared/words/say';
import type { ScreenCode } from '../../shared/words/en/screen';
import { tell } from './answer';
import { rowsInWords } from './change-words';

/** What Excel did, in the window's own words; never a cell's value. */
export function rescueWords(found: RescueFound): string {
  const { column, kind, proposal, answer } = found;
  const why = whySentence(found);
  if (answer !== undefined && kind !== 'exponent' && kind !== 'long number') {
    const values = { ...found.evidence, column, to: padTo(found) };
    const message = t(answer === 'accepted' ? `rescue.done.${kind}` : `rescue.left.${kind}`, values);
    const misfits = found.misfits > 0 ? ` ${t('rescue.misfits', { misfits: found.misfits })}` : '';
    return tell('rescue answered', { message, today: `${t('rescue.today', { count: found.count })}${misfits}` });
  }
  const message = t(`rescue.${kind}`, { column, count: found.count + found.byHand });
  return proposal === undefined
    ? tell('rescue by hand', { message, why })
    : tell('rescue', { message, why, rule: JSON.stringify({ [column]: proposal }) });
}

/** The finding as a sentence alone, for data. */
export function rescueMessage({ column, kind, count, byHand }: RescueFound): string {
  return t(`rescue.${kind}`, { column, count: count + byHand });
}

function whySentence({ kind, count, byHand, rows, evidence }: RescueFound): string {
  const inRows = t('rescue.rows', { count: rows.length, rows: rowsInWords(rows) });
  switch (kind) {
    case 'exponent':
    case 'long number':
      return t('rescue.lost', { count, rows: inRows });
    case 'zero':
      if (evidence.country) return t('rescue.zero.country', { ...evidence, country: countryName(evidence.country) });
      return t(Number(evidence.kept) > 0 ? 'rescue.zero.kept' : 'rescue.zero.length', evidence);
    case 'pad':
      return t(evidence.kept === undefined ? 'rescue.pad.length' : 'rescue.pad.kept', evidence);
    case 'plus':
      return evidence.country
        ? t('rescue.plus.code', { ...evidence, country: countryName(evidence.country) })
        : t('rescue.plus.same', evidence);
    case 'apostrophe':
      return t('rescue.apostrophe.why');
    case 'dates':
      return byHand > 0 ? t('rescue.dates.hand', { count: byHand, rows: inRows }) : '';
  }
}

function padTo({ proposal }: RescueFound): number {
  return typeof proposal?.pad === 'object' ? proposal.pad.to : 0;
}

function countryName(code: string | number): string {
  return new Intl.DisplayNames('en', { type: 'region' }).of(String(code)) ?? String(code);
}

function t(code: ScreenCode, values: WordValues = {}): string {
  return say('en', 'screen', code, values);
}
