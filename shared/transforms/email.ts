import { cleanLine } from './clean';
import { fine, unusable, type Cell } from './finding';

/** The pattern by which browsers check <input type=email> (WHATWG HTML), with a dot in the domain demanded. */
const address =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+$/u;
const longest = 254;

const mistypedDomains = new Map(
  Object.entries({
    'gmial.com': 'gmail.com',
    'gmai.com': 'gmail.com',
    'gamil.com': 'gmail.com',
    'gnail.com': 'gmail.com',
    'gmal.com': 'gmail.com',
    'gmail.co': 'gmail.com',
    'gmaill.com': 'gmail.com',
    'hotmial.com': 'hotmail.com',
    'hotmai.com': 'hotmail.com',
    'hotmal.com': 'hotmail.com',
    'hotnail.com': 'hotmail.com',
    'outlok.com': 'outlook.com',
    'outloook.com': 'outlook.com',
    'outllok.com': 'outlook.com',
    'yaho.com': 'yahoo.com',
    'yahooo.com': 'yahoo.com',
    'yhoo.com': 'yahoo.com',
    'iclod.com': 'icloud.com',
    'icoud.com': 'icloud.com',
    'icloud.co': 'icloud.com',
  }),
);
const mistypedEnds = new Map(
  Object.entries({
    con: 'com',
    cmo: 'com',
    ocm: 'com',
    comm: 'com',
    vom: 'com',
    xom: 'com',
    'co,': 'com',
    nett: 'net',
    ogr: 'org',
  }),
);

/** An e-mail address with its domain in lower case, or a finding. */
export function email(text: string): Cell {
  const line = cleanLine(text).replace(/^mailto:/iu, '');
  if (line === '') return fine('');
  if (!address.test(line) || line.length > longest) {
    const several = line.split(/[\s;,|/]+/u).filter((part) => part.includes('@')).length > 1;
    return unusable(text, several ? 'several e-mail addresses' : 'e-mail not valid');
  }
  const at = line.lastIndexOf('@');
  const local = line.slice(0, at);
  const written = line.slice(at + 1);
  const domain = written.toLowerCase();
  if (local.startsWith('.') || local.endsWith('.') || local.includes('..')) return unusable(text, 'e-mail not valid');
  const value = written === domain ? line : `${local}@${domain}`;
  const dot = domain.lastIndexOf('.');
  const end = mistypedEnds.get(domain.slice(dot + 1));
  const meant = mistypedDomains.get(domain) ?? (end === undefined ? undefined : `${domain.slice(0, dot)}.${end}`);
  if (meant === undefined) return fine(value);
  return {
    value,
    findings: [{ code: 'e-mail domain mistyped', weight: 'warning', details: { meant: `${local}@${meant}` } }],
  };
}
