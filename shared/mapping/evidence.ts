import type { Source, Wanted } from './score';

/** What the cells say in favour of a match, as values for its sentence. */
export interface Evidence {
  readonly evidence: 'emails' | 'mobiles' | 'phones' | 'dates' | 'unique' | 'none';
  /** How many filled cells were looked at. */
  readonly count: number;
  /** There are more that were not looked at. */
  readonly sampled: 'yes' | 'no';
}

const fewest = 3;

/** Only what holds for every cell that was looked at; "nearly all" would be a reason to look again. */
export function evidenceOf(wanted: Wanted, source: Source): Evidence {
  const { profile } = source;
  return { evidence: kindOf(wanted, source), count: profile.looked, sampled: profile.sampled ? 'yes' : 'no' };
}

function kindOf({ column, isKey, about }: Wanted, { profile, phoneKinds }: Source): Evidence['evidence'] {
  const count = profile.looked;
  const all = (share: number) => count >= fewest && share === 1;
  if (column.type === 'email' && all(profile.emails)) return 'emails';
  if ((column.type === 'phone' || column.type === 'mobile') && all(profile.phones))
    return phoneKinds?.mobile === 1 ? 'mobiles' : 'phones';
  if (column.type === 'date' && all(profile.dates)) return 'dates';
  if ((isKey || about.subjects.has('employee number')) && all(1 - profile.repeated) && profile.filled === 1)
    return 'unique';
  return 'none';
}
