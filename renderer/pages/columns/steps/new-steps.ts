import type { Transform } from '../../../../shared/mapping/mapping';

/** Steps as people choose them: a few of the kinds are one choice. */
export const stepChoices = [
  'split name',
  'if',
  'look up',
  'phone',
  'date',
  'part',
  'characters',
  'case',
  'around',
  'replace',
  'pad',
  'replace pattern',
] as const;
export type StepChoice = (typeof stepChoices)[number];

interface Surroundings {
  /** ISO country of the feed's numbers without a country code. */
  readonly country: string;
  /** A source column that decides often, such as a status. */
  readonly column: string | undefined;
  readonly lookup: string | undefined;
}

/** A step as it is when it was just chosen; some cannot be used before they are filled in. */
export function newStep(choice: StepChoice, { country, column, lookup }: Surroundings): Transform {
  switch (choice) {
    case 'split name':
      return { do: 'split name', take: 'first', order: 'first last' };
    case 'if':
      return {
        do: 'if',
        ...(column !== undefined && { of: column }),
        is: 'equals',
        values: [],
        then: { put: 'text', text: '' },
        else: { put: 'as it is' },
      };
    case 'look up':
      return { do: 'look up', in: lookup ?? '', take: '', missing: 'empty' };
    case 'phone':
      return { do: 'phone', country };
    case 'date':
      return { do: 'date', order: 'ymd' };
    case 'part':
      return { do: 'part', take: 'before', separator: '', at: 'first', missing: 'report' };
    case 'characters':
      return { do: 'characters', take: 'first', count: 3 };
    case 'case':
      return { do: 'title case' };
    case 'around':
      return { do: 'prefix', text: '' };
    case 'replace':
      return { do: 'replace', find: '', put: '' };
    case 'pad':
      return { do: 'pad', length: 6, with: '0' };
    case 'replace pattern':
      return { do: 'replace pattern', find: '', put: '' };
  }
}
