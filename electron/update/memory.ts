import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { mostReleaseBytes } from '../../shared/update/release';
import { writeWhole } from '../store/durable';

const version = z.string().max(60);
const saying = z.strictObject({
  code: z.string().max(100),
  values: z.record(z.string(), z.union([z.string().max(1000), z.number()])),
});

const memorySchema = z.strictObject({
  version: z.literal(1).default(1),
  /** Address and keys that the rest is about: what one place said counts for no other. */
  place: z.string().max(2000).default(''),
  nextLook: z.iso.datetime().optional(),
  lookedAt: z.iso.datetime().optional(),
  /** Looks and fetches in a row that came to nothing. */
  failures: z.number().int().min(0).default(0),
  /** When the newest list was signed that was ever seen there: an older one is refused. */
  seen: z.iso.datetime().optional(),
  /** The list as it came; its signature is looked at again after each start. */
  list: z.string().max(mostReleaseBytes).optional(),
  problem: saying.optional(),
  /** The person was told of this version, which only they can install. */
  told: version.optional(),
  /** Begun: the app is about to end and to come back as this version. */
  installing: z.strictObject({ version, at: z.iso.datetime(), hidden: z.boolean() }).optional(),
  /** Installing it came to nothing: not tried again by itself. */
  failed: version.optional(),
});
export type UpdateMemory = z.infer<typeof memorySchema>;

export const nothingRemembered: UpdateMemory = memorySchema.parse({});

/** What is remembered of looking for newer versions, in a file of its own that may be lost: it begins anew then. */
export interface UpdateMemories {
  read(): UpdateMemory;
  /** On disk when it resolves. */
  change(update: (memory: UpdateMemory) => UpdateMemory): Promise<void>;
}

export function updateMemories(folder: string): UpdateMemories {
  const path = join(folder, 'memory.json');
  let current: UpdateMemory | undefined;
  let writing = Promise.resolve();
  const read = (): UpdateMemory => (current ??= readMemory(path));
  return {
    read,
    change(update) {
      current = memorySchema.parse(update(read()));
      const bytes = Buffer.from(JSON.stringify(current));
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      writing = writing.then(() => writeWhole(path, bytes)).catch(() => undefined);
      return writing;
    },
  };
}

function readMemory(path: string): UpdateMemory {
  try {
    return memorySchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return nothingRemembered;
  }
}

/** Whether the app was ended to be installed a moment ago, and had no window then. */
export function cameBackHidden(memories: UpdateMemories, now: number): boolean {
  const { installing } = memories.read();
  return installing !== undefined && installing.hidden && now - Date.parse(installing.at) < 15 * 60_000;
}
