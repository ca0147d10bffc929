import { headerWords } from './header-words';
import { subjects, type LanguageWords, type Part, type Qualifier, type Subject } from './subjects';
import { languages } from './synonyms/languages';

export type LanguageCode = LanguageWords['code'];

export interface Spelling {
  readonly subject: Subject;
  readonly words: readonly string[];
}

/** What a word, or two or three written together, may contribute in one language. */
export type Meaning = { readonly part: Part } | { readonly other: Qualifier };

export interface PartIndex {
  readonly code: LanguageCode;
  /** By their letters without gaps. */
  readonly meanings: ReadonlyMap<string, readonly Meaning[]>;
}

export interface Spelled {
  readonly subject: Subject;
  readonly languages: readonly LanguageCode[];
}

interface SynonymIndex {
  readonly exact: ReadonlyMap<string, readonly Spelled[]>;
  readonly parts: readonly PartIndex[];
  readonly spellings: readonly Spelling[];
  readonly pairCounts: readonly number[];
  /** Letter pair → numbers of the spellings that have it. */
  readonly byPair: ReadonlyMap<string, readonly number[]>;
}

let built: SynonymIndex | undefined;

/** Built when first asked for: a scheduled run matches nothing and should not wait for it. */
function index(): SynonymIndex {
  if (built !== undefined) return built;
  const exact = new Map<string, Spelled[]>();
  const spellings: Spelling[] = [];
  const pairCounts: number[] = [];
  const byPair = new Map<string, number[]>();
  for (const { code, headers } of languages) {
    for (const [subject, list] of Object.entries(headers) as [Subject, readonly string[]][]) {
      for (const spelling of list) {
        const { words, compact } = headerWords(spelling);
        const known = exact.get(compact) ?? [];
        const same = known.find((each) => each.subject === subject);
        if (same !== undefined) {
          exact.set(
            compact,
            known.map((each) => (each === same ? { subject, languages: [...same.languages, code] } : each)),
          );
          continue;
        }
        exact.set(compact, [...known, { subject, languages: [code] }]);
        const pairs = pairsOf(words);
        for (const pair of pairs) {
          const having = byPair.get(pair);
          if (having === undefined) byPair.set(pair, [spellings.length]);
          else having.push(spellings.length);
        }
        pairCounts.push(pairs.size);
        spellings.push({ subject, words });
      }
    }
  }
  for (const found of exact.values()) found.sort((a, b) => subjects.indexOf(a.subject) - subjects.indexOf(b.subject));
  built = { exact, parts: languages.map(partIndexOf), spellings, pairCounts, byPair };
  return built;
}

function partIndexOf({ code, parts, others }: LanguageWords): PartIndex {
  const meanings = new Map<string, Meaning[]>();
  const put = (text: string, meaning: Meaning) => {
    const key = headerWords(text).words.join('');
    meanings.set(key, [...(meanings.get(key) ?? []), meaning]);
  };
  for (const [part, list] of Object.entries(parts) as [Part, readonly string[]][])
    for (const text of list) put(text, { part });
  for (const [other, list] of Object.entries(others) as [Qualifier, readonly string[]][])
    for (const text of list) put(text, { other });
  return { code, meanings };
}

function pairsOf(words: readonly string[]): Set<string> {
  const pairs = new Set<string>();
  for (const word of words) for (let at = 0; at < word.length - 1; at += 1) pairs.add(word.slice(at, at + 2));
  return pairs;
}

/** The subjects that have exactly this spelling (HeaderWords.compact), and the languages that spell them so. */
export function subjectsSpelled(compact: string): readonly Spelled[] {
  const { exact } = index();
  return exact.get(compact) ?? exact.get(compact.replace(/nummer$/u, 'number')) ?? [];
}

/** The parts of headers, language by language. */
export function partIndexes(): readonly PartIndex[] {
  return index().parts;
}

/** Spellings that share enough letter pairs with the words to be worth a closer look; the others cannot be alike. */
export function spellingsNear(words: readonly string[]): Spelling[] {
  const { spellings, pairCounts, byPair } = index();
  const pairs = pairsOf(words);
  const common = new Map<number, number>();
  for (const pair of pairs)
    for (const number of byPair.get(pair) ?? []) common.set(number, (common.get(number) ?? 0) + 1);
  const near: Spelling[] = [];
  for (const [number, shared] of common) {
    const spelling = spellings[number];
    if (spelling !== undefined && 2 * shared >= 0.4 * (pairs.size + (pairCounts[number] ?? 0))) near.push(spelling);
  }
  return near;
}
