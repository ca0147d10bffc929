/** Why a source column is suggested for a vendor column: short sentences for the matching board and the command line. */
export const reasons = {
  'same name': 'The export calls it the same.',
  'other word': '“{from}” is another word for it.',
  'near word': '“{from}” is spelled nearly like it.',
  'stands in': '“{from}” is the nearest that the export has.',
  'values fit': 'The cells of “{from}” look right, whatever its name.',
  'values differ': '“{from}” has the right name, but its cells look different.',
  'no values': '“{from}” has the right name, but no cell of it is filled.',
  'two alike': '“{from}” fits, and so does “{other}”: please choose.',
  'joined names': 'First and last name together.',
  'split name': 'Taken from the full name in “{from}”.',
  'split by comma': 'Taken from “{from}”, which has last name, comma, first name.',
  'identity number': '“{from}” looks like a national identity number, which should not leave the company.',
  sensitive: '“{from}” is sensitive, so it is never matched by itself.',
  'not unique': 'Several people share a value in “{from}”, so it cannot identify them.',
  'some empty': 'Some people have nothing in “{from}”.',
} as const satisfies Record<string, string>;
export type ReasonCode = keyof typeof reasons;
