import { z } from 'zod';

/**
 * What happened to a feed, in order, as written to its journal. A feed's whole state
 * (possible vendor states, strikes, held run, last runs) is worked out from these alone:
 * see feed-state.ts. No names, no values: counts, hashes, column names and codes only.
 */
const when = { at: z.iso.datetime(), run: z.string() };
const counts = z.strictObject({
  rows: z.number(),
  added: z.number(),
  changed: z.number(),
  removed: z.number(),
  rekeyed: z.number(),
  unchanged: z.number(),
  errors: z.number(),
  /** People whose row has errors; left out where there is nobody, and by earlier versions. */
  setAside: z.number().optional(),
  warnings: z.number(),
  missing: z.number(),
  inFile: z.number(),
});
export type RunCounts = z.infer<typeof counts>;

/** What a fault's sentence names: server, folder, sheet, file; never a cell. */
const faultValues = z.record(z.string(), z.union([z.string(), z.number()])).optional();

/** The same may succeed later without a person. */
const again = z.literal(true).optional();

const holdSchema = z.strictObject({
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  approvable: z.boolean(),
});

export const runEventSchema = z.discriminatedUnion('event', [
  z.strictObject({
    event: z.literal('started'),
    ...when,
    trigger: z.enum(['hand', 'schedule', 'command']),
    occurrence: z.string().optional(),
    /** The run whose state is sent again; no export is read. */
    restores: z.string().optional(),
  }),
  /** The export was read; its people were seen. `export` tells one export from the next. */
  z.strictObject({
    event: z.literal('read'),
    ...when,
    /** Tells whether this is another export than last time: content hash and time of change. */
    export: z.string(),
    /** Local calendar day of the run. */
    day: z.string(),
    people: z.number(),
    header: z.array(z.string()),
    sheet: z.string(),
    delimiter: z.string().optional(),
    /** By column, the order of day and month that its dates told last; left out where none did, and by earlier versions. */
    dateOrders: z.array(z.strictObject({ column: z.string(), order: z.enum(['dmy', 'mdy']) })).optional(),
    /** Kept snapshot with the people missing from this export and for how many exports in a row; '' when nobody. */
    strikes: z.string(),
  }),
  /** Kept notes about people of whom the rosters alone do not tell the story; nobody's, nothing is written. */
  z.strictObject({ event: z.literal('noted'), ...when, notes: z.string() }),
  /** The exact bytes are kept under their hash, and the roster they lead to is kept as a snapshot. */
  z.strictObject({
    event: z.literal('file kept'),
    ...when,
    file: z.string(),
    bytes: z.number(),
    roster: z.string(),
    people: z.number(),
    remote: z.string(),
    counts,
    /** Nobody of the roster is left out of the file. */
    everybody: z.literal(true).optional(),
    /** Digest of what the feed let out of the computer; earlier versions wrote none. */
    lets: z.string().optional(),
  }),
  z.strictObject({
    event: z.literal('held'),
    ...when,
    holds: z.array(holdSchema),
    counts,
    /** Held for people with errors: kept file with what is wrong with each of their rows. */
    faults: z.string().optional(),
  }),
  z.strictObject({ event: z.literal('nothing'), ...when, counts }),
  z.strictObject({ event: z.literal('approved'), ...when, by: z.string(), reason: z.string() }),
  /** A person took back their yes to sending without people with errors, given for this run. */
  z.strictObject({ event: z.literal('wait again'), ...when, by: z.string() }),
  z.strictObject({ event: z.literal('discarded'), ...when, by: z.string(), reason: z.string() }),
  z.strictObject({ event: z.literal('superseded'), ...when, successor: z.string() }),
  /** From here on bytes may reach the vendor: without a later event the outcome is unknown. */
  /**
   * `place` is a digest of server, user and folder: what one account holds says nothing of another. `server` is its
   * address, for whoever asks later where a file went; a journal of an earlier version lacks it.
   */
  z.strictObject({
    event: z.literal('delivering'),
    ...when,
    remote: z.string(),
    place: z.string().optional(),
    server: z.string().optional(),
  }),
  z.strictObject({
    event: z.literal('delivered'),
    ...when,
    remote: z.string(),
    verified: z.enum(['hash', 'size', 'accepted']),
    /** The server did not show the file once it was closed: that it is not there later says nothing. */
    unseen: z.literal(true).optional(),
    /** The server takes one write after the other only. */
    oneByOne: z.literal(true).optional(),
  }),
  /** Nothing of it can be read by the vendor. */
  z.strictObject({ event: z.literal('failed'), ...when, code: z.string(), values: faultValues, again }),
  z.strictObject({
    event: z.literal('unknown'),
    ...when,
    remote: z.string(),
    code: z.string(),
    values: faultValues,
    again,
  }),
  /** A person, or a look at the server, settled an unknown delivery. */
  z.strictObject({ event: z.literal('settled'), ...when, as: z.enum(['delivered', 'not delivered']) }),
  /** A look did not find the file of an unknown delivery: it is not there, or not yet. */
  z.strictObject({ event: z.literal('not seen'), ...when }),
  /** The delivered file was seen to be gone from a folder where the vendor deletes or moves what it read. */
  z.strictObject({ event: z.literal('collected'), ...when }),
  /** A person learned that the vendor refused this run's file. */
  z.strictObject({ event: z.literal('refused'), ...when, by: z.string() }),
  /** The vendor's own user list was taken as the first state. */
  z.strictObject({ event: z.literal('baseline'), ...when, roster: z.string(), people: z.number() }),
]);
export type RunEvent = z.infer<typeof runEventSchema>;
