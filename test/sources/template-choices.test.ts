import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readGrids } from '../../electron/formats/read-grids';
import { templateChoices } from '../../electron/formats/template-choices';
import { storedZip, zipContent, zipEntries } from '../../electron/formats/zip';
import { prepareFeed } from '../../electron/run/prepare-feed';
import { readTemplate } from '../../electron/sources/read-template';
import { feedStore } from '../../electron/store/feed-store';
import { type FeedInput, feedSchema } from '../../shared/feed/feed';
import { chooseSheet } from '../../shared/table/choose-sheet';
import { tempFolder } from '../run/store/temp-folder';
import { fixtureBytes, fixturePath } from './fixtures';

type Choices = Readonly<Record<string, readonly string[]>>;

const template = 'vendor-template.xlsx';
const expected = JSON.parse(fixtureBytes('vendor-template.choices.json').toString('utf8')) as Choices;
const lists = `'Vendor''s lists'`;

async function choicesOf(bytes: Buffer): Promise<Choices> {
  const reading = await readGrids(bytes);
  if (!reading.ok) throw new Error(reading.error.code);
  const chosen = chooseSheet(reading.value.grids);
  if (!chosen.ok) throw new Error(chosen.error.code);
  return { ...templateChoices(bytes, reading.value.grids, chosen.value.table) };
}

/** The template with its rules, and what else is asked for, written by hand. */
function withRules(rules: string, change: (xml: string, part: string) => string = (xml) => xml): Buffer {
  const bytes = fixtureBytes(template);
  const entries = zipEntries(bytes);
  if (!entries.ok) throw new Error(entries.error.code);
  return storedZip(
    entries.value.map((entry) => {
      const unpacked = zipContent(bytes, entry);
      if (!unpacked.ok) throw new Error(unpacked.error.code);
      const xml = unpacked.value.toString('utf8');
      const ruled = entry.name.endsWith('sheet1.xml')
        ? xml.replace(/<dataValidations[\s\S]*<\/dataValidations>/, () => rules)
        : xml;
      const content = Buffer.from(change(ruled, entry.name));
      return { name: entry.name, content, crc: crc32(content) };
    }),
  );
}

const rule = (sqref: string, formula: string, more = '') =>
  `<dataValidation type="list" ${more} sqref="${sqref}"><formula1>${formula}</formula1></dataValidation>`;

describe("the drop-down lists of a vendor's template", () => {
  it('are read as the maker of the template wrote them', async () => {
    expect(await choicesOf(fixtureBytes(template))).toEqual(expected);
  });

  it('become the choices of the learned columns', async () => {
    const learned = await readTemplate(fixturePath(template));
    if (!learned.ok) throw new Error(learned.error.code);
    const choices = learned.value.columns.flatMap(({ name, choices }) => (choices ? [[name, choices]] : []));
    const { Archive, ...others } = expected;
    expect(Object.fromEntries(choices)).toEqual(others);
    expect(Archive).toEqual(['No', 'Yes']);
    expect(learned.value.archive).toEqual({ column: 'Archive', value: 'Yes' });
    expect(learned.value.columns.find(({ name }) => name === 'constructor')).toEqual({
      name: 'constructor',
      type: 'text',
      required: false,
      unique: 'no',
    });
  });

  it('are found in the extension that points to other sheets, whatever the prefixes', async () => {
    const extended = (x: string, xm: string) =>
      `<extLst><ext><${x}dataValidations><${x}dataValidation type='list' allowBlank='1'>` +
      `<${x}formula1><${xm}f>${lists.replaceAll("'", '&#39;')}!$B$2:$B$4</${xm}f></${x}formula1>` +
      `<${xm}sqref>E4:E10 G4</${xm}sqref></${x}dataValidation></${x}dataValidations></ext></extLst>`;
    const positions = { Gender: expected['Position'], Position: expected['Position'] };
    expect(await choicesOf(withRules(extended('x14:', 'xm:')))).toEqual(positions);
    expect(await choicesOf(withRules(extended('', 'a:')))).toEqual(positions);
  });

  it("prefer a sheet's own name to the workbook's", async () => {
    const named = (names: string) =>
      choicesOf(
        withRules(rule('G4:G9', 'positions'), (xml, part) =>
          part === 'xl/workbook.xml'
            ? xml.replace(/<definedNames>.*<\/definedNames>/, () => `<definedNames>${names}</definedNames>`)
            : xml,
        ),
      );
    const whole = `<definedName name="Positions">${lists}!$B$2:$B$4</definedName>`;
    const own = (sheet: number) =>
      `<definedName name="Positions" localSheetId="${sheet}">${lists}!$D$1:$E$1</definedName>`;
    expect(await named(whole + own(0))).toEqual({ Position: ['1', '2'] });
    expect(await named(whole + own(1))).toEqual({ Position: expected['Position'] });
    expect(await named(`<definedName name="Positions">${lists}!B2:B4</definedName>`)).toEqual({});
  });

  it('may stand on the same sheet, or fill a whole column', async () => {
    expect(await choicesOf(withRules(rule('E4:E9', '$A$4:$B$4')))).toEqual({ Gender: ['John', 'Doe'] });
    expect(await choicesOf(withRules(rule('E:F', `=${lists}!$C:$C`)))).toEqual({
      Gender: ['Levels'],
      Branch: ['Levels'],
    });
  });

  it.each([
    ['a formula', rule('E4:E9', `OFFSET(${lists}!$B$2,0,0,3,1)`)],
    ['a sheet that is not there', rule('E4:E9', 'Gone!$A$1:$A$3')],
    ['another workbook', rule('E4:E9', `'[1]Vendor''s lists'!$B$2:$B$4`)],
    ['a name that is not there', rule('E4:E9', 'Genders')],
    ['nothing but blanks', rule('E4:E9', `${lists}!$F$5:$F$9`)],
    ['a rectangle', rule('E4:E9', `${lists}!$A$1:$B$4`)],
    ['cells that move along with the column', rule('E4:F9', `${lists}!B2:B4`)],
    ['no list', rule('E4:E9', '')],
    ['a list that only informs', rule('E4:E9', '"A,B"', 'errorStyle="information"')],
    ['values with commas in them', rule('E4:E9', '"1,5,2,5"</formula1><x12ac:list>"1,5","2,5"</x12ac:list><formula1>')],
    ['a rule that is cut off', '<dataValidation type="list" sqref="E4:E9"><formula1>"A,B"</formula1>'],
    ['in part a formula', rule('E4:E9', 'INDIRECT("Sexes")') + rule('E10:E99', '"A,B"')],
    ['a rule in a remark', `<!--${rule('E4:E9', '"A,B"')}-->`],
    ['cells above the people', rule('E1:E3', '"A,B"')],
    ['a column without a name', rule('Z4:Z9', '"A,B"')],
    ['no cells', rule('nowhere', '"A,B"')],
    ['a number', rule('E4:E9', '"A,B"').replace('"list"', '"whole"')],
  ])('tell nothing when they are %s', async (_, rules) => {
    expect(await choicesOf(withRules(rules + rule('G4:G9', '"A,B"')))).toEqual({ Position: ['A', 'B'] });
  });

  it('tell nothing when a value of theirs was never stored', async () => {
    const unstored = withRules(rule('E4:E9', `${lists}!$D$1:$F$1`), (xml, part) =>
      part.endsWith('sheet2.xml') ? xml.replace(/<c r="E1"[^>]*>.*?<\/c>/, '<c r="E1"><f>1+1</f></c>') : xml,
    );
    expect(await choicesOf(unstored)).toEqual({});
  });
});

describe('a feed to Connecteam with such a template', () => {
  const input: FeedInput = {
    version: 1,
    name: 'Test',
    source: { path: 'staff.csv' },
    destination: 'connecteam',
    settings: { key: 'Employee ID', template, defaultCountry: 'SE' },
    mapping: {
      'First name*': { from: ['First'] },
      'Last name*': { from: ['Last'] },
      'Mobile phone*': { from: ['Phone'] },
      'Employee ID': { from: ['No'] },
      Gender: { from: ['Sex'] },
      Branch: { from: ['Place'] },
      Position: { from: ['Job'] },
    },
  };

  it("writes the vendor's spelling, and says which value the vendor does not have", async () => {
    const baseFolder = tempFolder();
    copyFileSync(fixturePath(template), join(baseFolder, template));
    writeFileSync(
      join(baseFolder, 'staff.csv'),
      'No,First,Last,Phone,Sex,Place,Job\r\n' +
        '0001,Anna,Berg,070-174 06 05,FEMALE,luleå & boden,night GUARD\r\n' +
        '0002,Bo,Ek,070-174 06 06,male,Kiruna,Cook\r\n',
    );
    const prepared = await prepareFeed({
      loaded: { feed: feedSchema.parse(input), baseFolder, stateName: 'test' },
      store: feedStore(join(baseFolder, 'state'), 'test'),
      now: '2025-03-03T07:00:00.000Z',
    });
    if (!prepared.ok) throw new Error(prepared.error.code);
    const { records, issues } = prepared.value.prepared;
    const { columns } = prepared.value.destination;
    const shown = records.map(({ values }) =>
      ['Gender', 'Branch', 'Position'].map((name) => values[columns.findIndex((column) => column.name === name)]),
    );
    expect(shown[0]).toEqual(['Female', 'Luleå & Boden', 'Night guard']);
    expect(shown[1]?.[0]).toBe('Male');
    expect(issues).toMatchObject([{ code: 'choice unknown', row: 3, column: 'Branch', value: 'Kiruna' }]);
  });
});
