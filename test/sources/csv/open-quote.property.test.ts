import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, read } from './read-records';

const separator = fc.constantFrom(',', ';', '\t', '|');
const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
/** What stands in a list of people, apart from the address. */
const person = fc.record({
  name: fc.constantFrom('Anna', 'Bo', 'דנה', 'Eva Ek', ''),
  mail: fc.constantFrom('a@x.example', 'b@y.example'),
  phone: fc.constantFrom('070-174 06 05', '+46 70 174 06 06', ''),
  started: fc.constantFrom('2024-01-31', '2019-12-01'),
});
const line = fc
  .array(fc.constantFrom('Storgatan 1', 'c/o Ek', '903 22 Umeå', 'Sverige', 'דירה 4', 'uppgång "B"'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => (between: string) => parts.join(`${between} `));

function text(
  people: readonly { name: string; mail: string; phone: string; started: string }[],
  addresses: readonly (readonly ((between: string) => string)[])[],
  between: string,
  end: string,
  opened?: { at: number; column: number },
): string {
  const lines = people.map(({ name, mail, phone, started }, i) => {
    const address = (addresses[i] ?? []).map((part) => part(between)).join(end);
    const cells = [String(i + 1), name, mail, phone, started];
    if (opened?.at === i) cells[opened.column] = `"${cells[opened.column] ?? ''}`;
    else cells.push(`"${address.replaceAll('"', '""')}"`);
    return cells.join(between);
  });
  return ['ID', 'Name', 'Mail', 'Phone', 'Started', 'Address'].join(between) + end + lines.join(end) + end;
}

const people = fc.array(person, { minLength: 6, maxLength: 20 });
const addresses = fc.array(fc.array(line, { maxLength: 3 }), { minLength: 20, maxLength: 20 });

describe('cells of several lines', () => {
  it('are no open quote when they are addresses', async () => {
    await fc.assert(
      fc.asyncProperty(people, addresses, separator, lineEnd, async (list, places, between, end) => {
        const rows = await cellsOf(text(list, places, between, end), { delimiter: between });
        expect(rows.map((cells) => cells[2])).toEqual(['Mail', ...list.map(({ mail }) => mail)]);
        expect(rows.slice(1).map((cells) => cells[5] ?? '')).toEqual(
          list.map((_, i) => (places[i] ?? []).map((part) => part(between)).join('\n')),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('are one when a quote was opened and not closed in its line: the line is named', async () => {
    await fc.assert(
      fc.asyncProperty(
        people,
        addresses,
        separator,
        lineEnd,
        fc.nat(),
        fc.nat(4),
        async (list, places, between, end, place, column) => {
          const at = place % (list.length - 2);
          const swallowing = text(list, places, between, end, { at, column });
          const lines = places.slice(0, at).map((parts) => Math.max(1, parts.length));
          const row = 2 + lines.reduce((sum, count) => sum + count, 0);
          expect(await read(swallowing, { delimiter: between })).toEqual({ code: 'quote not closed', row });
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a quote that swallowed lines and was closed further down by chance', () => {
  const head = 'ID,Name,Mail,Phone,Dept';
  const people = ['1,Anna,a@x.example,070-174 06 05,IT', '2,Bo,b@x.example,070-174 06 06,IT'];
  const rest = ['7,Eva,e@x.example,070-174 06 07,HR', '8,Leo,l@x.example,070-174 06 08,HR'];
  const numbered = (...lines: string[]) => [head, ...people, ...lines, ...rest].join('\n') + '\n';

  it.each([
    ['in the next line', ['3,"Ann,n@x.example,070-1740600,IT', '4,Ulf",u@x.example,070-1740601,IT']],
    [
      'in a line far down',
      ['3,"Ann,n@x.example,070-1740600,IT', ...people, ...people, '4,Ulf",u@x.example,070-1740601,IT'],
    ],
    ['behind the first cell', ['3,"Ann,n@x.example,070-1740600,IT', ...people, '"4,Ulf,u@x.example,070-1740601,IT']],
    ['at the end of a line', ['3,Ann,n@x.example,070-1740600,"IT', ...people, '4,Ulf,u@x.example,070-1740601,IT"']],
    ['around lines that are whole', ['3,Ann,n@x.example,070-1740600,"IT and', ...people, 'nothing else"']],
    ['with cells missing', ['3,"Ann', '4,Ulf,u@x.example,070-1740601,IT', '5,Mia,m@x.example,070-1740602,IT",HR']],
  ])('%s', async (_, lines) => {
    expect(await read(numbered(...lines))).toEqual({ code: 'quote not closed', row: 4 });
  });

  it.each([
    ['an address with separators', ['3,"Gata 1, 3 tr\nUmeå, Sverige",n@x.example,070-1740600,IT']],
    ['a note with as many separators as a record', ['3,"a,b,c,d,e\nf,g,h,i,j\nk,l,m,n,o",n@x.example,070-1740600,IT']],
    ['a list of addresses', ['3,"n@x.example, 070-1740600\nm@x.example, 070-1740601",n@x.example,070-1740600,IT']],
  ])('is not seen in %s', async (_, lines) => {
    expect(await cellsOf(numbered(...lines))).toHaveLength(6);
  });

  it('is known by the cells behind it, each in its own column', async () => {
    const started = (line: string) => `${line},2024-01-31`;
    const lines = ['ID,Name,Mail,Phone,Start', ...people.map((line) => started(line.slice(0, -3)))];
    const opened = ['3,Ann,n@x.example,"070-1740600,2024-01-31', started('4,Ulf,u@x.example",070-1740601')];
    expect(await read([...lines, ...opened, ...lines.slice(1)].join('\n'))).toEqual({
      code: 'quote not closed',
      row: 4,
    });
  });

  it('is known by the number of cells alone where no column tells, from five on', async () => {
    const words = (...lines: string[]) => ['a,b,c,d,e', 'f,g,h,i,j', ...lines, 'k,l,m,n,o'].join('\n');
    expect(await read(words('p,"q,r,s,t', 'u,v,w,x,y', 'z,a",b,c,d'))).toEqual({ code: 'quote not closed', row: 3 });
    const few = ['a,b,c', 'd,e,f', 'p,"q,r', 'u,v,w', 'z,a",b', 'k,l,m'].join('\n');
    expect(await cellsOf(few)).toHaveLength(4);
  });
});
