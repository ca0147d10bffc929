import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { fault, FaultError } from '../../shared/fault';
import { emptyAccount, type VendorAccount } from '../../shared/practice-vendor/account';
import { deedKinds, deedReasons, type VendorReading } from '../../shared/practice-vendor/vendor-reading';
import type { DataKeys } from '../store/data-key';
import { writeWhole } from '../store/durable';
import { ensurePrivateFolder } from '../store/feed-folder';
import { keptFiles } from '../store/kept-files';

/** What the practice vendor did last, and with which file. */
export interface LastReading {
  readonly file: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  /** It deleted the file afterwards. */
  readonly removed: boolean;
  readonly reading: VendorReading;
}

/** What the practice vendor of one feed has, and what it did last. */
export interface VendorState {
  readonly account: VendorAccount;
  readonly last?: LastReading;
}

/** The state of one feed's practice vendor: encrypted like everything that has people in it. */
export interface VendorStore {
  /** @throws FaultError when what is kept cannot be read */
  load(): Promise<VendorState>;
  /** On disk when it returns. */
  save(state: VendorState): Promise<void>;
}

const people = z.array(
  z.tuple([z.string(), z.strictObject({ values: z.array(z.string()), marked: z.boolean().optional() })]),
);
const readingSchema = z.strictObject({
  refusal: z
    .discriminatedUnion('code', [
      z.strictObject({ code: z.literal('admin archived'), row: z.number(), person: z.string() }),
      z.strictObject({ code: z.literal('column missing'), column: z.string() }),
    ])
    .optional(),
  rows: z.number(),
  unchanged: z.number(),
  deeds: z.array(
    z.strictObject({
      kind: z.enum(deedKinds),
      row: z.number().optional(),
      key: z.string(),
      person: z.string(),
      cells: z.array(z.strictObject({ column: z.string(), before: z.string(), after: z.string() })),
      reason: z.enum(deedReasons).optional(),
      column: z.string().optional(),
      groups: z.array(z.string()).optional(),
    }),
  ),
  ignoredColumns: z.array(z.string()),
  unknownGroups: z.array(z.string()),
});
const stateSchema = z.strictObject({
  columns: z.array(z.string()),
  people,
  archived: people,
  groups: z.array(z.string()),
  last: z.strictObject({ file: z.string(), at: z.string(), removed: z.boolean(), reading: readingSchema }).optional(),
});

/** Kept below the feed's own folder, so that it goes with the feed. */
export function vendorStore(feedFolder: string, keys: DataKeys): VendorStore {
  const folder = join(feedFolder, 'practice-vendor');
  const pointer = join(folder, 'now');
  const kept = keptFiles(folder, keys);
  return {
    async load() {
      const name = await readFile(pointer, 'utf8').catch((problem: NodeJS.ErrnoException) => {
        if (problem.code === 'ENOENT') return undefined;
        throw new FaultError(fault('kept file unreadable', 'person', { folder }), { cause: problem });
      });
      if (name === undefined) return { account: emptyAccount };
      const bytes = await kept.read(name);
      if (!bytes.ok) throw new FaultError(bytes.error);
      const parsed = stateSchema.safeParse(JSON.parse(Buffer.from(bytes.value).toString('utf8')));
      if (!parsed.success) throw new FaultError(fault('kept file unreadable', 'person', { folder }));
      const { last, ...account } = parsed.data;
      return {
        account: { ...account, people: new Map(account.people), archived: new Map(account.archived) } as VendorAccount,
        ...(last !== undefined && { last: last as LastReading }),
      };
    },
    async save({ account, last }) {
      const plain = { ...account, people: [...account.people], archived: [...account.archived], last };
      const name = await kept.keep(Buffer.from(JSON.stringify(plain)));
      ensurePrivateFolder(folder);
      await writeWhole(pointer, Buffer.from(name));
      kept.forgetAllBut(new Set([name]));
    },
  };
}
