import { describe, expect, it } from 'vitest';
import { destinationFor } from '../../../shared/destination/destination-for';
import { learnTemplate } from '../../../shared/destination/learn-template';
import { acceptedMapping, suggestMapping, type Suggestion } from '../../../shared/mapping/suggest-mapping';
import { rowsOf } from '../../../shared/table/rows';
import { labelledExports, type LabelledExport } from './labelled-exports';
import { tableOf } from './table-of';

function suggestionsFor(sample: LabelledExport): Suggestion[] {
  return suggestMapping(tableOf(sample.header, sample.rows), destinationFor(sample.to, {}));
}

const same = (a: readonly string[] | undefined, b: readonly string[]) => a !== undefined && a.join('|') === b.join('|');

describe('suggestions for the exports of known HR systems', () => {
  it.each(labelledExports.map((sample) => [sample.system, sample] as const))('%s', (_, sample) => {
    const suggestions = suggestionsFor(sample);
    const accepted = Object.fromEntries(
      suggestions.filter((suggestion) => suggestion.accepted).map(({ column, from }) => [column, from]),
    );
    expect(accepted).toEqual(sample.sure);
    for (const [column, candidates] of Object.entries(sample.open ?? {})) {
      const suggestion = suggestions.find((each) => each.column === column);
      expect(candidates, column).toContain(suggestion?.from[0]);
    }
  });

  it('accepts nothing wrong and finds nearly everything', () => {
    let right = 0;
    let wrong = 0;
    let wanted = 0;
    let headers = 0;
    for (const sample of labelledExports) {
      headers += sample.header.length;
      wanted += Object.keys(sample.sure).length;
      for (const suggestion of suggestionsFor(sample).filter((each) => each.accepted)) {
        if (same(sample.sure[suggestion.column], suggestion.from)) right += 1;
        else wrong += 1;
      }
    }
    const precision = right / (right + wrong);
    const recall = right / wanted;
    console.log(
      `labelled exports: ${labelledExports.length} systems, ${headers} headers, ${wanted} matches; precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    );
    expect(labelledExports.length).toBeGreaterThanOrEqual(12);
    expect(headers).toBeGreaterThanOrEqual(100);
    expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  it('uses no source column twice, except for both halves of one name', () => {
    for (const sample of labelledExports) {
      const used = suggestionsFor(sample).filter(
        (suggestion) => suggestion.from.length === 1 && suggestion.transforms === undefined,
      );
      const sources = used.map((suggestion) => suggestion.from[0]);
      expect(new Set(sources).size, sample.system).toBe(sources.length);
    }
  });

  it('divides "Last, First" and joins first and last', () => {
    const adp = labelledExports.find((sample) => sample.system === 'ADP Workforce Now');
    const mapping = acceptedMapping(suggestionsFor(adp ?? labelledExports[0]!));
    expect(mapping['First name']).toEqual({
      from: ['Payroll Name'],
      transforms: [{ do: 'split name', take: 'first', order: 'last, first' }],
    });
    const bamboo = acceptedMapping(suggestionsFor(labelledExports[0]!));
    expect(bamboo['Name']).toEqual({ from: ['First Name', 'Last Name'], with: ' ' });
  });

  it('shows near spellings with a reason, and takes none by itself', () => {
    const table = tableOf(
      ['Anställningsnumer', 'Full naem', 'Emial'],
      [
        ['1', 'Åsa Ek', 'a@b.se'],
        ['2', 'Bo Ek', 'b@b.se'],
        ['3', 'Cia Ek', 'c@b.se'],
      ],
    );
    const suggestions = suggestMapping(table, destinationFor('cosafe', {}));
    expect(suggestions.map(({ column, from, reason }) => [column, from[0], reason])).toEqual([
      ['UniqueID', 'Anställningsnumer', '“Anställningsnumer” is spelled nearly like it. All 3 values are different.'],
      ['Name', 'Full naem', '“Full naem” is spelled nearly like it.'],
      ['Mail', 'Emial', 'The cells of “Emial” look right, whatever its name. All 3 values look like e-mail addresses.'],
    ]);
    expect(suggestions.filter(({ accepted }) => accepted)).toEqual([]);
  });

  it('never takes what is sensitive by itself, even under the vendor’s own name', () => {
    const template = learnTemplate({
      columns: ['Id', 'Salary', 'National ID', 'Shirt size'].map((name, index) => ({ name, index })),
      rows: rowsOf([]),
    });
    const table = tableOf(
      ['Id', 'Salary', 'National ID', 'Shirt size'],
      [
        ['1', '30000', 'A1', 'XL'],
        ['2', '40000', 'B2', 'M'],
      ],
    );
    const suggestions = suggestMapping(table, destinationFor({ template: 'x.csv' }, {}, template));
    expect(suggestions.map(({ column, from, accepted }) => [column, from[0], accepted])).toEqual([
      ['Id', 'Id', true],
      ['Salary', 'Salary', false],
      ['National ID', 'National ID', false],
      ['Shirt size', 'Shirt size', true],
    ]);
  });
});
