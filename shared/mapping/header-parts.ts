import type { Meaning, PartIndex } from './synonym-index';

/** A stretch of a header that has a meaning, or none that is known. */
export interface Stretch {
  readonly letters: number;
  readonly meanings: readonly Meaning[];
}

const mostWords = 4;
const shortest = 3;
/** Short words that end a compound: "Anstnr". */
const shortEnds = new Set(['nr', 'id']);
/** header-words.ts writes the short forms out, in words of their own; in a compound they stand as they are. */
const numbers = new Set(['nummer', 'number', 'numero', 'nr', 'nro']);
const numberMeaning: readonly Meaning[] = [{ part: 'number' }];
/** Letters between the halves of a compound, and after the last one, by language. */
const links: Readonly<Record<string, readonly string[]>> = {
  sv: ['', 's', 'e'],
  no: ['', 's', 'e'],
  da: ['', 's', 'e'],
  de: ['', 's', 'n', 'en', 'er', 'es'],
  nl: ['', 's', 'en'],
  fi: ['', 'n', 'en'],
};
const endings: Readonly<Record<string, readonly string[]>> = {
  sv: ['', 's', 'en', 'ens', 'et', 'ets', 'n'],
  no: ['', 's', 'en', 'ens', 'et', 'ets', 'n'],
  da: ['', 's', 'en', 'ens', 'et', 'ets', 'n'],
  de: ['', 's', 'n', 'en'],
  nl: ['', 's', 'en'],
  fi: ['', 'n'],
  en: ['', 's'],
};
/** In these the last half of a compound says what it is: an "Attestchef" is a chef. */
const headLast = new Set(['sv', 'no', 'da', 'de', 'nl', 'fi']);
const headShortest = 4;

/** Takes a header's words apart into stretches that one language gives a meaning, the longest first. */
export function stretchesOf(words: readonly string[], language: PartIndex): Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < words.length;) {
    const step = longestAt(words, at, language);
    if (step !== undefined) {
      found.push(step.stretch);
      at += step.words;
      continue;
    }
    found.push(...compound(words[at] ?? '', language));
    at += 1;
  }
  return found;
}

function longestAt(words: readonly string[], at: number, language: PartIndex) {
  for (let count = Math.min(mostWords, words.length - at); count > 0; count -= 1) {
    const text = words.slice(at, at + count).join('');
    const meanings = meaningOf(text, language);
    if (meanings !== undefined) return { words: count, stretch: { letters: text.length, meanings } };
  }
  return undefined;
}

/** The halves of a compound; where only its head is known, that and the letters before it. */
function compound(word: string, language: PartIndex): Stretch[] {
  const halves = halvesOf(word, language, true);
  if (halves !== undefined) return halves;
  if (headLast.has(language.code)) {
    for (let start = 1; start <= word.length - headShortest; start += 1) {
      for (const ending of endings[language.code] ?? ['']) {
        if (!word.endsWith(ending)) continue;
        const head = word.slice(start, word.length - ending.length);
        const meanings = head.length < headShortest ? undefined : language.meanings.get(head);
        if (meanings !== undefined)
          return [
            { letters: start, meanings: [] },
            { letters: word.length - start, meanings },
          ];
      }
    }
  }
  return [{ letters: word.length, meanings: [] }];
}

function halvesOf(word: string, language: PartIndex, first: boolean): Stretch[] | undefined {
  if (word === '') return [];
  for (let end = word.length; end >= 2; end -= 1) {
    const text = word.slice(0, end);
    const short = end < shortest;
    const meanings = short && (first || !shortEnds.has(word)) ? undefined : meaningOf(text, language);
    if (meanings === undefined) continue;
    const rest = word.slice(end);
    if ((endings[language.code] ?? ['']).includes(rest)) return [{ letters: word.length, meanings }];
    for (const link of links[language.code] ?? ['']) {
      if (!rest.startsWith(link)) continue;
      const after = halvesOf(rest.slice(link.length), language, false);
      if (after !== undefined && after.length > 0) return [{ letters: end + link.length, meanings }, ...after];
    }
  }
  return undefined;
}

function meaningOf(text: string, { meanings }: PartIndex): readonly Meaning[] | undefined {
  return meanings.get(text) ?? (numbers.has(text) ? numberMeaning : undefined);
}
