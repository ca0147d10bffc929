import { setImmediate as otherWork } from 'node:timers/promises';

/** The texts of some people, one after the other, and where each starts. */
interface Chunk {
  readonly text: string;
  readonly starts: Uint32Array;
}

/** People in one chunk: one takes a few milliseconds to write, and to search far less. */
const usualSize = 2048;
/** Milliseconds of work after which everything else in the process gets its turn. */
const longestBlock = 10;
/** In no cell: a sheet cannot hold it. */
const border = '\0';

const written = new WeakMap<object, Promise<readonly Chunk[]>>();

/**
 * Which of the people have a text somewhere in what `textsOf` says of them, small and capital letters alike: a function
 * from a person's place in the list to the answer. The texts are written down at the first search in a list, with
 * pauses, and kept as long as the list; so half a million people are searched between two keys of whoever types.
 */
export async function searchPeople<T>(
  people: readonly T[],
  textsOf: (person: T) => readonly string[],
  wanted: string,
  size = usualSize,
): Promise<(at: number) => boolean> {
  const needle = wanted.toLowerCase();
  let chunks = written.get(people);
  if (!chunks) {
    chunks = writeDown(people, textsOf, size);
    written.set(people, chunks);
    // What failed is not remembered.
    chunks.catch(() => written.delete(people));
  }
  const hits = new Uint8Array(people.length);
  for (const [at, chunk] of (await chunks).entries()) mark(hits.subarray(at * size), chunk, needle);
  return (at) => hits[at] === 1;
}

async function writeDown<T>(
  people: readonly T[],
  textsOf: (person: T) => readonly string[],
  size: number,
): Promise<readonly Chunk[]> {
  const chunks: Chunk[] = [];
  let since = performance.now();
  for (let from = 0; from < people.length; from += size) {
    chunks.push(chunkOf(people.slice(from, from + size).map((person) => withoutBorder(textsOf(person).join('\n')))));
    if (performance.now() - since < longestBlock) continue;
    await otherWork();
    since = performance.now();
  }
  return chunks;
}

/** Letters are made small in the whole chunk at once, which may change its length: only then are the starts known. */
function chunkOf(texts: readonly string[]): Chunk {
  const text = texts.join(border).toLowerCase();
  const starts = new Uint32Array(texts.length);
  for (let at = 1, start = 0; at < texts.length; at++) {
    start = text.indexOf(border, start) + 1;
    starts[at] = start;
  }
  return { text, starts };
}

function withoutBorder(text: string): string {
  return text.includes(border) ? text.replaceAll(border, '') : text;
}

function mark(hits: Uint8Array, { text, starts }: Chunk, needle: string): void {
  let person = 0;
  for (let at = text.indexOf(needle); at >= 0;) {
    while (person + 1 < starts.length && (starts[person + 1] ?? 0) <= at) person++;
    hits[person] = 1;
    const next = starts[person + 1];
    if (next === undefined) return;
    at = text.indexOf(needle, next);
  }
}
