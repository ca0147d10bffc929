/** One reader, one file, one process: `child.mjs READER FILE BUNDLE`; prints its time, peak memory, and what it gave. */
import { peakMegabytes } from '../peak-memory.mjs';

const [reader, file, bundle] = process.argv.slice(2);
const { read } = await import(`./readers/${reader}.mjs`);
const { ms, count } = await read(file, bundle);
const megabytes = peakMegabytes();
console.log(JSON.stringify({ ms, megabytes, ...count() }));
