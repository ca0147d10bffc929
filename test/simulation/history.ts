import fc from 'fast-check';
import { cosafe } from '../../shared/destination/cosafe';
import type { Destination } from '../../shared/destination/destination';
import { Courier, type RunRecord, type Rules } from './courier';
import { archiveColumn, columns, departmentColumn, type Edit, emailColumn, HrSystem, keyColumn } from './hr-system';
import { type Taking, Vendor } from './vendor';

export type Outcome = 'delivered' | 'unknown, arrived' | 'unknown, lost' | 'crash, arrived' | 'crash, lost' | 'failed';

export type Step =
  | { readonly is: 'edit'; readonly edit: Edit }
  | {
      readonly is: 'run';
      readonly outcome: Outcome;
      readonly full: boolean;
      readonly taking: Taking;
      /** Held all the same, as by a limit: until somebody approves or discards it. */
      readonly held: boolean;
    }
  | { readonly is: 'settle' }
  | { readonly is: 'approve' }
  | { readonly is: 'discard' }
  | { readonly is: 'say refused'; readonly truly: boolean; readonly which: number }
  | { readonly is: 'never send'; readonly who: number }
  /** The vendor's own list is taken over, as it is at that moment. */
  | {
      readonly is: 'import baseline';
      /** The vendor's own staff changed somebody's department before. */
      readonly editedByHand: boolean;
      readonly who: number;
    };

export interface Day {
  /** Minute of the reading; none when the vendor misses it. */
  readonly reading: number | undefined;
  readonly steps: readonly { readonly minute: number; readonly step: Step }[];
}

export interface History {
  readonly vendor: 'connecteam' | 'cosafe';
  readonly staff: number;
  readonly missedReadings: number;
  readonly knownHour: boolean;
  readonly deletesWhatItRead: boolean;
  readonly baseline: boolean;
  readonly afterMissing: number;
  readonly protectedCount: number;
  readonly neverSendCount: number;
  /** The list has their e-mail, so that a new phone number makes no difference. */
  readonly neverSendByEmail: boolean;
  readonly days: readonly Day[];
}

const edge = fc.oneof(
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 1439 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 5 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1434, max: 1439 }) },
);
const who = fc.nat({ max: 9 });

const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ is: 'hire' as const }) },
  {
    weight: 6,
    arbitrary: fc.record({
      is: fc.constant('state' as const),
      who,
      state: fc.constantFrom(
        'active',
        'active',
        'left',
        'not in the export',
        'row with an error',
        'row without a key',
        'department not understood',
      ),
    }),
  },
  { weight: 6, arbitrary: fc.record({ is: fc.constant('department' as const), who, to: fc.constantFrom('A', 'B') }) },
  { weight: 2, arbitrary: fc.record({ is: fc.constant('new key' as const), who }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('back to first key' as const), who }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('swap keys' as const), who, with: who }) },
);

const run = fc.record({
  is: fc.constant('run' as const),
  outcome: fc.oneof(
    { weight: 6, arbitrary: fc.constant<Outcome>('delivered') },
    {
      weight: 3,
      arbitrary: fc.constantFrom<Outcome>(
        'unknown, arrived',
        'unknown, lost',
        'crash, arrived',
        'crash, lost',
        'failed',
      ),
    },
  ),
  full: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  taking: fc.oneof(
    { weight: 9, arbitrary: fc.constant<Taking>('whole') },
    { weight: 1, arbitrary: fc.constantFrom<Taking>('refused', 'in part') },
  ),
  held: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
});

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 10, arbitrary: edit.map((made) => ({ is: 'edit' as const, edit: made })) },
  { weight: 10, arbitrary: run },
  { weight: 2, arbitrary: fc.constant({ is: 'settle' as const }) },
  { weight: 1, arbitrary: fc.constant({ is: 'approve' as const }) },
  { weight: 1, arbitrary: fc.constant({ is: 'discard' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({
      is: fc.constant('say refused' as const),
      truly: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
      which: who,
    }),
  },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('never send' as const), who }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('import baseline' as const), editedByHand: fc.boolean(), who }) },
);

export const histories: fc.Arbitrary<History> = fc.record({
  vendor: fc.constantFrom('connecteam', 'connecteam', 'connecteam', 'cosafe'),
  staff: fc.integer({ min: 1, max: 6 }),
  missedReadings: fc.integer({ min: 0, max: 2 }),
  knownHour: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  deletesWhatItRead: fc.oneof(
    { weight: 2, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
  baseline: fc.boolean(),
  afterMissing: fc.integer({ min: 1, max: 3 }),
  protectedCount: fc.integer({ min: 0, max: 2 }),
  neverSendCount: fc.integer({ min: 0, max: 1 }),
  neverSendByEmail: fc.boolean(),
  days: fc.array(
    fc.record({
      reading: fc.oneof({ weight: 3, arbitrary: edge }, { weight: 1, arbitrary: fc.constant(undefined) }),
      steps: fc.array(fc.record({ minute: edge, step }), { maxLength: 6 }),
    }),
    { minLength: 2, maxLength: 14 },
  ),
});

/** Accounts' columns of the simulated changes vendor. */
function changesDestination(missedReadings: number, at: string | undefined, deletesWhatItRead: boolean): Destination {
  const types = ['text', 'text', 'mobile', 'email', 'text', 'flag'] as const;
  return {
    id: 'connecteam',
    name: 'Connecteam',
    columns: columns.map((name, index) => ({
      name,
      type: types[index]!,
      required: index < 3,
      unique: index === keyColumn ? 'error' : 'no',
    })),
    key: columns[keyColumn],
    sends: 'changes',
    leavers: { how: 'archive column', column: columns[archiveColumn], value: 'Yes' },
    file: cosafe({}).file,
    fileName: '{date}-{time}.csv',
    publish: 'unique name',
    folder: 'Uploads',
    pickup: { every: 'day', ...(at !== undefined && { at }), missedReadings, deletesWhatItRead },
  };
}

interface Sent {
  readonly record: RunRecord;
  readonly grounds: Grounds;
}

/** What nobody had told the courier when it built a file. */
interface Grounds {
  /** The vendor had refused a file, at least in part. */
  readonly sand: boolean;
  /** How often the vendor's own staff had changed something. */
  readonly handEdits: number;
}

/** Plays a history and throws when the vendor does not hold what it should. Returns how often it looked. */
export function play(history: History, mistake?: Rules['mistake']): number {
  const { missedReadings, deletesWhatItRead, knownHour, afterMissing } = history;
  const ofChanges = changesDestination(missedReadings, knownHour ? '02:00' : undefined, deletesWhatItRead);
  const destination: Destination =
    history.vendor === 'connecteam'
      ? ofChanges
      : {
          ...ofChanges,
          id: 'cosafe',
          name: 'Cosafe',
          sends: 'register',
          leavers: { how: 'absence' },
          publish: 'overwrite',
        };
  const hr = new HrSystem(history.staff);
  const keys = hr.employees.map((person) => person.key);
  const protectedKeys = keys.slice(0, history.protectedCount);
  const firstNeverSend = keys.slice(history.protectedCount, history.protectedCount + history.neverSendCount);
  const courier = new Courier({ destination, afterMissing, protectedKeys, ...(mistake !== undefined && { mistake }) });
  const { neverSendByEmail } = history;
  courier.neverSend = hr.employees.flatMap(({ key, email }) =>
    firstNeverSend.includes(key) ? [neverSendByEmail ? email : key] : [],
  );
  const isNever = (key: string, email: string | undefined) =>
    courier.neverSend.includes(key) || courier.neverSend.includes(email ?? '');
  const vendor = new Vendor(destination, columns);
  const byHand = new Map<string, readonly string[]>();
  if (history.vendor === 'connecteam') {
    // People whom the vendor's own staff entered: never-sent ones, and the whole list where it was imported.
    for (const person of hr.employees) {
      const never = firstNeverSend.includes(person.key);
      if (!never && !history.baseline) continue;
      const values = [person.first, person.last, person.key, person.email, 'by hand', ''];
      vendor.people.set(person.key, values);
      if (never) byHand.set(person.key, values);
    }
  }
  const start = Date.UTC(2026, 0, 5);
  const isoAt = (minute: number) => new Date(start + minute * 60_000).toISOString();
  if (history.baseline && history.vendor === 'connecteam') {
    courier.importBaseline(isoAt(-1), { columns: [...columns], people: new Map(vendor.people) });
  }

  const sent = new Map<string, Sent>();
  const takings = new Map<string, Taking>();
  const order: string[] = [];
  /** Files the vendor read and did not take whole; and those of them somebody has spoken of. */
  const spoilt = new Set<string>();
  const told = new Set<string>();
  const missingFor = new Map<string, number>();
  const keysOf = new Map<number, Set<string>>();
  let lastSeen = '';
  let missedInARow = 0;
  let checks = 0;
  let handEdits = 0;
  /** The last run, when it had nothing to send: then the vendor must come to hold its roster all the same. */
  let idle: Sent | undefined;

  const fail = (what: string): never => {
    throw new Error(what);
  };

  const noteKeys = () => {
    for (const person of hr.employees) {
      const used = keysOf.get(person.id) ?? new Set<string>();
      used.add(person.key);
      keysOf.set(person.id, used);
    }
  };
  noteKeys();

  const prepare = (minute: number, full: boolean): RunRecord => {
    const day = isoAt(minute).slice(0, 10);
    const seenName = `${day} ${hr.version}`;
    const exported = new Set<string>();
    for (const { key, state } of hr.employees) {
      if (state !== 'not in the export' && state !== 'row without a key') exported.add(key);
    }
    const record = courier.prepare(isoAt(minute), day, hr, full);
    // Who has a row without a key is known by their e-mail.
    for (const [key, values] of record.states.at(-1)!.roster.people) {
      if (hr.employees.some(({ state, email }) => state === 'row without a key' && email === values[emailColumn]))
        exported.add(key);
    }
    for (const key of new Set([
      ...missingFor.keys(),
      ...record.states.flatMap(({ roster }) => [...roster.people.keys()]),
    ])) {
      if (seenName !== lastSeen || !missingFor.has(key)) missingFor.set(key, (missingFor.get(key) ?? 0) + 1);
    }
    for (const key of exported) missingFor.delete(key);
    for (const { keyBefore } of record.changes.people) if (keyBefore !== undefined) missingFor.delete(keyBefore);
    lastSeen = seenName;
    checkRun(record);
    return record;
  };

  /** Nobody goes without a rule that says so, nobody who must not go leaves the computer, everybody active is in. */
  const checkRun = ({ changes, file, states, run: name }: RunRecord) => {
    const { people } = changes.roster;
    for (const row of file.rows) {
      const key = row[keyColumn]!;
      if (isNever(key, row[emailColumn])) fail(`${name}: ${key} must never be sent`);
      if (row[archiveColumn] === 'Yes' && protectedKeys.includes(key)) fail(`${name}: ${key} is protected`);
    }
    for (const [key, values] of states.at(-1)!.roster.people) {
      if (people.has(key) || isNever(key, values[emailColumn])) continue;
      // Who has somebody's number today and is never sent takes the number with them.
      if (hr.employees.some((person) => person.key === key && isNever(key, person.email))) continue;
      if (protectedKeys.includes(key)) fail(`${name}: ${key} is protected and is no longer there`);
      const holder = hr.employees.find((person) => person.key === key);
      const inExport =
        holder !== undefined && holder.state !== 'not in the export' && holder.state !== 'row without a key';
      const moved = hr.employees.some((person) => person.key !== key && keysOf.get(person.id)!.has(key));
      const leftByRule = holder?.state === 'left';
      const missing = (missingFor.get(key) ?? 0) >= afterMissing;
      if (!leftByRule && !missing && !(moved && !inExport)) fail(`${name}: no rule removes ${key}`);
    }
    for (const person of hr.employees) {
      if (person.state !== 'active' || isNever(person.key, person.email)) continue;
      const values = people.get(person.key) ?? fail(`${name}: ${person.key} is not there`);
      const wanted = [person.first, person.last, person.key, person.email, person.department, ''];
      if (values.join('|') !== wanted.join('|')) fail(`${name}: ${person.key} has other values`);
    }
    for (const person of hr.employees) {
      if (person.state !== 'left' || protectedKeys.includes(person.key) || !people.has(person.key)) continue;
      fail(`${name}: ${person.key} has left and is still there`);
    }
    for (const [key, count] of missingFor) {
      if (count >= afterMissing && people.has(key) && !protectedKeys.includes(key))
        fail(`${name}: ${key} stays for ever`);
    }
    const removed = changes.people.filter((person) => person.kind === 'removed' && !person.carried);
    if (removed.length !== changes.counts.removed) fail(`${name}: counts differ from the people listed`);
  };

  const deliver = (minute: number, record: RunRecord, outcome: Outcome, taking: Taking, grounds: Grounds) => {
    const at = isoAt(minute);
    const { run: name } = record;
    courier.events.push({ event: 'delivering', at, run: name, remote: name });
    if (outcome === 'delivered' || outcome.endsWith('arrived')) {
      vendor.receive(name, courier.fileOf(name), taking);
      sent.set(name, { record, grounds });
      takings.set(name, taking);
      order.push(name);
    }
    if (outcome === 'delivered')
      courier.events.push({ event: 'delivered', at, run: name, remote: name, verified: 'size' });
    if (outcome === 'failed') courier.events.push({ event: 'failed', at, run: name, code: 'x' });
    if (outcome.startsWith('unknown'))
      courier.events.push({ event: 'unknown', at, run: name, remote: name, code: 'x' });
  };

  const grounds = (): Grounds => ({ sand: [...spoilt].some((name) => !told.has(name)), handEdits });
  const waiting = new Map<string, { readonly record: RunRecord; readonly step: Extract<Step, { is: 'run' }> }>();

  const act = (minute: number, step: Step) => {
    const at = isoAt(minute);
    switch (step.is) {
      case 'edit':
        if (neverSendByEmail && step.edit.is === 'swap keys') {
          // A number that passes from a never-sent person to somebody else is that person's from then on.
          const swapped = [step.edit.who, step.edit.with].map((index) => hr.employees[index % hr.employees.length]!);
          if (swapped.some(({ email }) => isNever('', email))) break;
        }
        hr.edit(step.edit);
        noteKeys();
        break;
      case 'run': {
        noteCollected(minute);
        const now = grounds();
        const record = prepare(minute, step.full);
        idle = record.verdict === 'nothing' ? { record, grounds: now } : undefined;
        if (record.verdict === 'nothing') break;
        if (record.verdict === 'held' && !record.approvable) break;
        if (record.verdict === 'held' || step.held) {
          if (record.verdict !== 'held') {
            const { counts } = courier.events.findLast((event) => event.event === 'file kept')!;
            courier.events.push({ event: 'held', at, run: record.run, holds: [], counts });
          }
          waiting.set(record.run, { record, step });
          break;
        }
        deliver(minute, record, step.outcome, step.taking, now);
        break;
      }
      case 'settle': {
        const { unsettled } = courier.state;
        if (unsettled === undefined) break;
        // Where the vendor deletes what it read, a file that is not there may have been read.
        if (!vendor.has(unsettled.run) && (deletesWhatItRead || order.includes(unsettled.run))) break;
        const as = vendor.has(unsettled.run) ? 'delivered' : 'not delivered';
        courier.events.push({ event: 'settled', at, run: unsettled.run, as });
        break;
      }
      case 'approve': {
        const { held } = courier.state;
        const held_ = held?.kept === undefined ? undefined : waiting.get(held.run);
        if (held_ === undefined) break;
        courier.events.push({ event: 'approved', at, run: held!.run, by: 'test', reason: 'test' });
        // What was learned since makes a held file stale, and a stale one is not kept: this one must be right as of now.
        deliver(minute, held_.record, held_.step.outcome, held_.step.taking, grounds());
        break;
      }
      case 'discard': {
        const { held } = courier.state;
        if (held !== undefined)
          courier.events.push({ event: 'discarded', at, run: held.run, by: 'test', reason: 'test' });
        break;
      }
      case 'say refused': {
        const candidates = step.truly ? [...spoilt].filter((name) => !told.has(name)) : order;
        const name = candidates[step.which % Math.max(1, candidates.length)];
        if (name === undefined) break;
        told.add(name);
        idle = undefined;
        courier.events.push({ event: 'refused', at, run: name, by: 'test' });
        break;
      }
      case 'import baseline':
        if (step.editedByHand && vendor.people.size > 0) {
          const keys = [...vendor.people.keys()].filter((key) => !byHand.has(key));
          const key = keys[step.who % Math.max(1, keys.length)];
          if (key !== undefined) {
            vendor.people.set(
              key,
              vendor.people.get(key)!.map((cell, index) => (index === departmentColumn ? 'by hand' : cell)),
            );
            handEdits++;
          }
        }
        courier.importBaseline(at, { columns: [...columns], people: new Map(vendor.people) });
        break;
      case 'never send': {
        const { key } = hr.employees[step.who % hr.employees.length]!;
        // Somebody both protected and never sent is absent from a register all the same: privacy comes first.
        if (history.vendor === 'connecteam' || !protectedKeys.includes(key)) courier.neverSend.push(key);
        break;
      }
    }
  };

  const noteCollected = (minute: number) => {
    if (!deletesWhatItRead) return;
    const last = courier.state.deliveries.at(-1);
    if (last === undefined || last.collected || last.certainty !== 'delivered' || vendor.has(last.run)) return;
    courier.events.push({ event: 'collected', at: isoAt(minute), run: last.run });
  };

  const read = () => {
    const before = new Set(vendor.people.keys());
    const reading = vendor.read();
    if (reading === undefined) return;
    const { taking, run: name } = reading;
    if (taking !== 'whole') {
      spoilt.add(name);
      return;
    }
    for (const key of protectedKeys) {
      if (before.has(key) && !vendor.people.has(key)) fail(`${name}: protected ${key} is gone`);
    }
    for (const [key, values] of byHand) {
      if (vendor.people.get(key)?.join('|') !== values.join('|')) fail(`${name}: never-sent ${key} was touched`);
    }
    compare(`after reading ${name}`, sent.get(name)!);
  };

  /** Nothing to send is right only as far as was known: a file refused since is another matter. */
  const compareIdle = () => {
    if (idle !== undefined && !grounds().sand) compare(`after ${idle.record.run} had nothing to send`, idle);
  };

  const compare = (when: string, { record, grounds: then }: Sent) => {
    if (then.sand || then.handEdits !== handEdits) return;
    checks++;
    const { people } = record.changes.roster;
    const exempt = (key: string) =>
      isNever(key, vendor.people.get(key)?.[emailColumn]) ||
      hr.employees.some((person) => person.key === key && isNever(key, person.email)) ||
      (protectedKeys.includes(key) && !people.has(key));
    for (const [key, values] of vendor.people) {
      if (exempt(key)) continue;
      const wanted = people.get(key) ?? fail(`${when} the vendor still has ${key}`);
      if (values.join('|') !== wanted.join('|')) fail(`${when} ${key} is ${values.join('|')}, not ${wanted.join('|')}`);
    }
    for (const key of people.keys()) {
      if (!vendor.people.has(key) && !exempt(key)) fail(`${when} the vendor has lost ${key}`);
    }
  };

  for (const [index, day] of history.days.entries()) {
    let { reading } = day;
    // "02:00" may be any minute of that hour.
    if (knownHour && reading !== undefined) reading = 120 + (reading % 60);
    if (reading === undefined && missedInARow >= missedReadings) reading = knownHour ? 179 : 1439;
    missedInARow = reading === undefined ? missedInARow + 1 : 0;
    const steps = day.steps.toSorted((a, b) => a.minute - b.minute);
    let isRead = reading === undefined;
    for (const { minute, step } of steps) {
      if (!isRead && minute > reading!) {
        read();
        compareIdle();
        isRead = true;
      }
      act(index * 1440 + minute, step);
    }
    if (!isRead) {
      read();
      compareIdle();
    }
  }
  return checks;
}
