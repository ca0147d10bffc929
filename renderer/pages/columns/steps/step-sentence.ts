import type { Outcome, Transform } from '../../../../shared/mapping/mapping';
import { countriesIn } from '../../../countries';
import { listInWords } from '../../../times';
import type { Words } from '../../../words';

const sampleDay: Readonly<Record<string, string>> = { yyyy: '2026', mm: '12', dd: '31' };

/** 31 December 2026 in a format made of dd, mm and yyyy. */
export function sampleDate(format: string): string {
  return format.replace(/yyyy|mm|dd/g, (part) => sampleDay[part] ?? part);
}

/** What a step of a column does, in one sentence. */
export function stepSentence(words: Words, step: Transform): string {
  const { t } = words;
  switch (step.do) {
    case 'upper case':
    case 'lower case':
    case 'title case':
      return t(`step.${step.do}`);
    case 'split name':
      return t('step.split name', {
        take: step.take,
        order: step.order === 'last, first' ? 'comma' : 'plain',
        middle: step.middle === 'leave out' ? 'out' : (step.middle ?? 'none'),
      });
    case 'phone': {
      const country = countriesIn(words.locale).find(({ code }) => code === step.country)?.name ?? step.country;
      return t('step.phone', {
        country,
        by: step.countryFrom === undefined ? 'no' : 'yes',
        from: step.countryFrom ?? '',
      });
    }
    case 'date':
      return t('step.date', {
        order: step.order,
        written: step.format === undefined ? 'vendor' : sampleDate(step.format),
      });
    case 'prefix':
    case 'suffix':
      return t(`step.${step.do}`, { text: step.text });
    case 'pad':
      return t('step.pad', { sign: step.with, length: step.length });
    case 'replace':
    case 'replace pattern':
      return t(`step.${step.do}`, { find: step.find, put: step.put, gone: step.put === '' ? 'yes' : 'no' });
    case 'part':
      return t('step.part', { take: step.take, at: step.at, separator: step.separator });
    case 'characters':
      return t('step.characters', { take: step.take, count: step.count });
    case 'if':
      return t('step.if', {
        subject: step.of === undefined ? t('step.subject.value') : quoted(words, step.of),
        test: t(`step.test.${step.is}`, { values: listInWords(words, step.values) }),
        then: outcomeSentence(words, step.then),
        otherwise: outcomeSentence(words, step.else),
      });
    case 'look up':
      return t('step.look up', { in: step.in, take: step.take });
  }
}

function outcomeSentence({ t }: Words, outcome: Outcome): string {
  if (outcome.put === 'text') return t('step.put.text', { text: outcome.text });
  if (outcome.put === 'column') return t('step.put.column', { from: outcome.from });
  return t(`step.put.${outcome.put}`);
}

function quoted({ locale }: Words, name: string): string {
  return locale === 'en' ? `“${name}”` : locale === 'sv' ? `”${name}”` : `״${name}״`;
}
