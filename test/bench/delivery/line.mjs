/** A line with a delay, in a process of its own: `line.mjs BUNDLE PORT MS`; prints its port, and ends with its parent. */
import { pathToFileURL } from 'node:url';

const [bundle, port, oneWayMs] = process.argv.slice(2);
const { startLine } = await import(pathToFileURL(bundle));
const line = await startLine(Number(port), undefined, { latencyMs: Number(oneWayMs) });
console.log(line.port);
process.stdin.on('end', () => process.exit()).resume();
