import { parseHeader, qualifiersOf } from './header-grammar';
import { headerWords, type HeaderWords } from './header-words';
import { wordSimilarity } from './similarity';
import type { Qualifier, Subject } from './subjects';
import { spellingsNear, subjectsSpelled, type LanguageCode, type Spelled } from './synonym-index';

/** What a header seems to be about, with how sure its words make us (0..1). */
export interface Classified {
  readonly header: HeaderWords;
  readonly subjects: ReadonlyMap<Subject, number>;
  readonly qualifiers: ReadonlySet<Qualifier>;
  /** The languages whose words it is; none where it is only spelled nearly like one. */
  readonly languages: readonly LanguageCode[];
  /** Where the whole header is on the lists: what it is called in which languages. */
  readonly spelled: readonly Spelled[];
  /** Some words of the header are not known. */
  readonly partly: boolean;
}

const nobodyElse: ReadonlySet<Qualifier> = new Set();

/** The board asks for the same headers again after every change; more than this no export has. */
const mostRemembered = 1000;
const remembered = new Map<string, Classified>();

/** Reads a header, a vendor's or a source's: by the words of ten languages, by their parts, by near spellings. */
export function classify(name: string): Classified {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const read = readHeader(name);
  remembered.set(name, read);
  return read;
}

function readHeader(name: string): Classified {
  const header = headerWords(name);
  const subjects = new Map<Subject, number>();
  let languages: readonly LanguageCode[] = [];
  let spelled: readonly Spelled[] = [];
  let partly = false;
  const settle = (found: readonly Spelled[], score: number) => {
    // One spelling for two subjects ("pers.nr" is an employee's number in German, an identity number in Swedish): the cells must tell.
    for (const { subject } of found) {
      const sure = found.length > 1 ? score * 0.82 : score;
      subjects.set(subject, Math.max(sure, subjects.get(subject) ?? 0));
    }
    spelled = found;
    if (found.length > 0) languages = [...new Set(found.flatMap((each) => each.languages))];
    return found.length > 0;
  };
  const done = (qualifiers: ReadonlySet<Qualifier>): Classified => ({
    header: secondOf(header, subjects),
    subjects,
    qualifiers,
    languages,
    spelled,
    partly,
  });
  if (settle(subjectsSpelled(header.compact), 1)) return done(nobodyElse);
  const parsed = parseHeader(header.words);
  if (parsed !== undefined && parsed.sure >= 0.9) {
    subjects.set(parsed.subject, parsed.sure);
    languages = parsed.languages;
    return done(parsed.qualifiers);
  }
  const qualifiers = qualifiersOf(header.words);
  if (header.bare !== header.compact && settle(subjectsSpelled(header.bare), 0.93)) return done(qualifiers);
  // "N° matricule", "No. employé": the number comes first.
  if (
    /^(?:number|nummer)$/u.test(header.words[0] ?? '') &&
    settle(subjectsSpelled(header.words.slice(1).join('')), 0.95)
  )
    return done(qualifiers);
  if (parsed !== undefined) {
    subjects.set(parsed.subject, parsed.sure);
    languages = parsed.languages;
    partly = parsed.sure < 0.8;
    const others = [...qualifiers].filter((each) => !(each === 'manager' && parsed.subject === 'manager'));
    return done(new Set([...others, ...parsed.qualifiers]));
  }
  for (const { subject, words } of spellingsNear(header.words)) {
    const near = wordSimilarity(header.words, words);
    if (near >= 0.6) subjects.set(subject, Math.max(near * 0.82, subjects.get(subject) ?? 0));
  }
  return done(qualifiers);
}

/** "Phone 2" is the second phone, "E-mail 2" the other address. */
function secondOf(header: HeaderWords, subjects: Map<Subject, number>): HeaderWords {
  if (header.ordinal < 2) return header;
  const swap = (from: Subject, to: Subject) => {
    const score = subjects.get(from);
    if (score === undefined) return;
    subjects.delete(from);
    subjects.set(to, score);
  };
  swap('phone', 'secondary phone');
  swap('mobile phone', 'secondary phone');
  swap('email', 'private email');
  return header;
}
