/** Preloaded: at its end the process says how many mebibytes it had at most, as its last line of errors. */
import { writeSync } from 'node:fs';
import { peakMegabytes } from '../peak-memory.mjs';

process.on('exit', () => writeSync(2, `\n${peakMegabytes()}`));
