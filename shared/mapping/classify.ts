import { headerWords, type HeaderWords } from './header-words';
import { qualifiersOf, type Qualifier } from './qualifiers';
import { wordSimilarity } from './similarity';
import { spellings } from './spellings';
import { spellingsNear, subjectsSpelled } from './synonym-index';
import type { Subject } from './synonyms';

/** What a header seems to be about, with how sure its words make us (0..1). */
export interface Classified {
  readonly header: HeaderWords;
  readonly subjects: ReadonlyMap<Subject, number>;
  readonly qualifiers: ReadonlySet<Qualifier>;
}

/** Words that say whose fact it is, and it is always the employee's: they may be left away. */
const fillers = new Set(
  spellings(`
    employee | employees | worker | workers | staff | person | persons | user | users | member | associate |
    primary | main | current | legal | official | default | preferred | the | of | your | full | emp | ee | hr |
    anstallds | anstalld | medarbetare | medarbetarens | anstalldas | ansattes | medarbejders | mitarbeiter | du |
    de | la | le | salarie | employe | medewerker | del | empleado | tyontekijan | henkilon | עובד | העובד |
    ראשי | primar | ordinarie
  `),
);

/** Reads a header, a vendor's or a source's, by the synonym list; near spellings count for less. */
export function classify(name: string): Classified {
  const header = headerWords(name);
  const subjects = new Map<Subject, number>();
  const put = (subject: Subject, score: number) => subjects.set(subject, Math.max(score, subjects.get(subject) ?? 0));
  const settle = (found: readonly Subject[], score: number) => {
    // One spelling for two subjects ("pers.nr" is an employee's number in German, an identity number in Swedish): the cells must tell.
    for (const subject of found) put(subject, found.length > 1 ? score * 0.82 : score);
    return found.length > 0;
  };
  const { found: qualifiers, rest } = qualifiersOf(header);
  const whole = settle(subjectsSpelled(header.compact), 1);
  if (whole) return { header: secondOf(header, subjects), subjects, qualifiers: new Set() };
  if (header.bare !== header.compact) settle(subjectsSpelled(header.bare), 0.93);
  // "N° matricule", "No. employé": the number comes first.
  if (subjects.size === 0 && /^(?:number|nummer)$/u.test(rest[0] ?? ''))
    settle(subjectsSpelled(rest.slice(1).join('')), 0.95);
  const kept = rest.filter((word) => !fillers.has(word));
  if (subjects.size === 0 && rest.length > 0) settle(subjectsSpelled(rest.join('')), 0.97);
  if (subjects.size === 0 && kept.length > 0 && kept.length < rest.length) settle(subjectsSpelled(kept.join('')), 0.95);
  if (subjects.size === 0) {
    for (const tried of kept.length < rest.length ? [rest, kept] : [rest]) {
      for (const { subject, words } of spellingsNear(tried)) {
        const near = wordSimilarity(tried, words);
        if (near >= 0.6) put(subject, near * 0.82);
      }
    }
  }
  return { header: secondOf(header, subjects), subjects, qualifiers };
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
