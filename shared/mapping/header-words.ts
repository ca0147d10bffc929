/** A header taken apart for comparing: the same for "E_mail", "E-Mail*" and "EMail". */
export interface HeaderWords {
  /** Words in order, lower case, without accents, points and marks. */
  readonly words: readonly string[];
  /** The words without gaps: what exact comparison uses. */
  readonly compact: string;
  /** The same without what stands in round brackets at the end. */
  readonly bare: string;
  /** 2 for "Phone 2" or "Telefonnummer_2"; 1 when nothing is said. */
  readonly ordinal: number;
}

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const hebrewPoints = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]/gu;
/** Quotes inside a word are part of its spelling (ת"ז, d'entrée), not a gap. */
const quotes = /["'`´’‘“”„׳״]/gu;
const squareBrackets = /\[[^\]]*\]/gu;
const requiredWords =
  /[([{]\s*(?:required|mandatory|optional|obligatorisk|valfri|pflichtfeld|obligatoire|verplicht|obligatorio|pakollinen|חובה)\s*[)\]}]/giu;
const roundBrackets = /\(([^()]*)\)\s*$/u;
const strokes: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
};
/** Kept apart: a "person number" is an employee's, a "personnummer" is a national identity. */
const numberWords: ReadonlyMap<string, string> = new Map([
  ['nr', 'nummer'],
  ['nro', 'nummer'],
  ['no', 'number'],
  ['num', 'number'],
  ['nbr', 'number'],
  ['numero', 'number'],
  ['n°', 'number'],
  ['nº', 'number'],
]);

/** Most of the word lists: small letters and spaces, nothing to take apart. */
const plain = /^[a-zà-öø-ÿ]+(?: [a-zà-öø-ÿ]+)*$/u;

function plainWords(text: string): string[] {
  const folded = /[à-ÿ]/u.test(text)
    ? text
        .replace(/[øæßđþð]/gu, (letter) => strokes[letter] ?? letter)
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
    : text;
  return folded.split(' ').map((word) => numberWords.get(word) ?? word);
}

function wordsOf(text: string): string[] {
  const spaced = text
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(/#/gu, ' number ')
    .toLowerCase()
    .replace(/[øæßłđœþð]/gu, (letter) => strokes[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  return spaced
    .split(/[^\p{L}\p{N}°]+/u)
    .filter((word) => word !== '')
    .map((word) => numberWords.get(word) ?? word);
}

/** Words that a language writes as one, or as two, mean the same: "Anst.nr", "anstnummer", "e-post", "epost". */
function joined(words: readonly string[]): string {
  return words.join('').replace(/nr$/u, 'nummer');
}

export function headerWords(header: string): HeaderWords {
  if (plain.test(header)) {
    const words = plainWords(header);
    const compact = joined(words);
    return { words, compact, bare: compact, ordinal: 1 };
  }
  const text = header
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(hebrewPoints, '')
    .replace(quotes, '')
    .replace(requiredWords, ' ')
    .replace(squareBrackets, ' ')
    .replace(/\*/gu, ' ')
    .trim();
  const inBrackets = roundBrackets.exec(text)?.[1] ?? '';
  const all = wordsOf(text);
  const last = all.at(-1) ?? '';
  const numbered = all.length > 1 && /^[1-9]$/u.test(last);
  const words = numbered ? all.slice(0, -1) : all;
  const outside = inBrackets === '' ? words : wordsOf(text.replace(roundBrackets, ' '));
  return { words, compact: joined(words), bare: joined(outside), ordinal: numbered ? Number(last) : 1 };
}
