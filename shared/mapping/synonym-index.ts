import { headerWords } from './header-words';
import { synonyms, type Subject } from './synonyms';

export interface Spelling {
  readonly subject: Subject;
  readonly words: readonly string[];
}

interface SynonymIndex {
  readonly exact: ReadonlyMap<string, readonly Subject[]>;
  readonly spellings: readonly Spelling[];
  readonly pairCounts: readonly number[];
  /** Letter pair → numbers of the spellings that have it. */
  readonly byPair: ReadonlyMap<string, readonly number[]>;
}

let built: SynonymIndex | undefined;

/** Built when first asked for: a scheduled run matches nothing and should not wait for it. */
function index(): SynonymIndex {
  if (built !== undefined) return built;
  const exact = new Map<string, Subject[]>();
  const spellings: Spelling[] = [];
  const pairCounts: number[] = [];
  const byPair = new Map<string, number[]>();
  for (const [subject, list] of Object.entries(synonyms) as [Subject, readonly string[]][]) {
    for (const spelling of list) {
      const { words, compact } = headerWords(spelling);
      const known = exact.get(compact) ?? [];
      if (known.includes(subject)) continue;
      exact.set(compact, [...known, subject]);
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
  built = { exact, spellings, pairCounts, byPair };
  return built;
}

function pairsOf(words: readonly string[]): Set<string> {
  const pairs = new Set<string>();
  for (const word of words) for (let at = 0; at < word.length - 1; at += 1) pairs.add(word.slice(at, at + 2));
  return pairs;
}

/** The subjects that have exactly this spelling (HeaderWords.compact). */
export function subjectsSpelled(compact: string): readonly Subject[] {
  const { exact } = index();
  return exact.get(compact) ?? exact.get(compact.replace(/nummer$/u, 'number')) ?? [];
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
