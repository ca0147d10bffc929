import type { AlignedRoster } from './align';
import { foldKey, spellingsOf } from './key-list';
import type { ReadyPerson, SetAside, TodayInput } from './today';

/** What the export says of somebody it has. */
export type Seen = 'active' | 'set aside' | { readonly left: ReadyPerson | SetAside };

/** Finds a known key in today's export, also when only its spelling changed (Anna@… and anna@…). */
export class Sightings {
  /** Who is in the export without being among today's people. */
  private readonly others = new Map<string, Seen>();
  /** Keys of the export that spell a known one otherwise, by their folded form. */
  private readonly spellings: ReadonlyMap<string, string>;

  /** `active`: today's people, before anybody is kept as last known. `others`: ready people not among them. */
  constructor(
    input: TodayInput,
    private readonly active: ReadonlyMap<string, unknown>,
    others: readonly ReadyPerson[],
    absent: readonly (readonly string[])[],
  ) {
    // Somebody with two rows is active when one of them is, and never out because of the other.
    for (const person of input.setAside) {
      if (person.key === '') continue;
      if (person.left !== true) this.others.set(person.key, 'set aside');
      else if (!this.others.has(person.key)) this.others.set(person.key, { left: person });
    }
    for (const person of others) {
      if (!person.left) this.others.set(person.key, 'active');
      else if (!this.others.has(person.key)) this.others.set(person.key, { left: person });
    }
    const unseen = new Set<string>();
    for (const keys of [...absent, input.strikes.keys()]) {
      for (const key of keys) if (!this.has(key)) unseen.add(key);
    }
    this.spellings = spellingsOf(unseen, keysOf(input));
  }

  /** Whether the export has exactly this key. */
  has(key: string): boolean {
    return this.active.has(key) || this.others.has(key);
  }

  /** How the export spells a known key; undefined when it does not have it. */
  spelling(key: string, among: AlignedRoster): string | undefined {
    if (this.has(key)) return key;
    const other = this.spellings.get(foldKey(key));
    // Where the vendor knows both spellings they are two people.
    return other === undefined || among.people.has(other) ? undefined : other;
  }

  of(spelling: string): Seen {
    return this.active.has(spelling) ? 'active' : this.others.get(spelling)!;
  }
}

function* keysOf({ setAside, ready }: TodayInput): Generator<string> {
  for (const { key } of setAside) if (key !== '') yield key;
  for (const { key } of ready) yield key;
}
