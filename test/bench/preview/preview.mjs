/**
 * How long a whole preview takes (read, map, check phones and dates, find repeated people, compare with what the vendor
 * holds, decide), against the time that SheetJS takes only to read the same file. And of the CSV twin: what comparing and
 * deciding add to reading, mapping and checking it, in time (against reading it alone) and in memory.
 */
import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleNode } from '../../../build/bundle/bundle-node.mjs';
import { median, table } from '../figures.mjs';
import { COLUMNS } from '../people/people.mjs';
import { writePeople } from '../people/write-people.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const TELL_MEMORY = join(HERE, 'tell-memory.mjs');
const STAGES = join(HERE, 'stages.mjs');
const READER = join(HERE, '..', 'reading', 'child.mjs');
/** The account's template asks for every column of the list but two. */
const LEFT_OUT = ['Changed', 'Budget'];

/** @param {{ folder: string, rows: readonly number[], rounds: number }} wish */
export async function benchPreview({ folder, rows, rounds }) {
  const cli = join(folder, 'cli.mjs');
  const own = join(folder, 'own.mjs');
  await bundleNode('electron/cli.ts', cli, { electron: false, command: true });
  await bundleNode('test/bench/reading/readers/own.ts', own, { electron: false });
  const stages = join(folder, 'stages.mjs');
  await bundleNode('test/bench/preview/stages.ts', stages, { electron: false });
  for (const count of rows) {
    const first = await writePeople(folder, { rows: count });
    const later = await writePeople(folder, { rows: count, later: true });
    const place = mkdtempSync(join(tmpdir(), 'courier-bench-'));
    try {
      const feed = writeFeed(place);
      put(first.xlsx, place);
      const held = join(place, 'held.csv');
      await courier(cli, place, 'export', feed, '--out', held);
      await courier(cli, place, 'baseline', feed, held);
      put(later.xlsx, place);
      const twin = writeFeed(place, 'people.csv');
      await courier(cli, place, 'baseline', twin, held);
      put(later.csv, place, 'people.csv');
      const state = join(place, 'state');
      const runs = { sheetjs: [], preview: [], 'reading the CSV twin': [] };
      const twins = { checking: [], comparing: [] };
      for (let round = 0; round < rounds; round++) {
        runs.sheetjs.push(await timed([READER, 'sheetjs', later.xlsx]));
        runs['reading the CSV twin'].push(await timed([READER, 'own', later.csv, own]));
        const preview = await courier(cli, place, 'preview', feed);
        checkAnswer(preview.said, count);
        runs.preview.push(preview);
        twins.checking.push(await timed([STAGES, stages, twin, state]));
        const compared = await timed([STAGES, stages, twin, state, 'comparing']);
        checkAnswer(compared.said, count);
        if (compared.said.people !== count) throw new Error(`${compared.said.people} people, not ${count}`);
        if (compared.said.verdict !== preview.said.verdict) throw new Error(`the twin: ${compared.said.verdict}`);
        twins.comparing.push(compared);
      }
      console.log(`\n${count.toLocaleString('en')} people × 24 columns, against a stored roster of as many`);
      const base = median(runs.sheetjs.map(({ ms }) => ms));
      table(
        ['', 'ms', '× sheetjs', 'peak MB'],
        Object.entries(runs).map(([name, list]) => {
          const ms = median(list.map((one) => one.ms));
          return [name, ms.toFixed(0), (ms / base).toFixed(2), median(list.map((one) => one.megabytes)).toFixed(0)];
        }),
      );
      tellTwin(runs['reading the CSV twin'], twins);
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  }
}

/** The CSV twin part by part; a row's memory is that of a process that goes so far. */
function tellTwin(reading, { checking, comparing }) {
  const base = median(reading.map(({ ms }) => ms));
  const part = (list, name) => median(list.map(({ said }) => said[name]));
  const memory = (list) => median(list.map(({ megabytes }) => megabytes)).toFixed(0);
  const row = (name, ms, list) => [name, ms.toFixed(0), (ms / base).toFixed(2), memory(list)];
  console.log('\nThe CSV twin, part by part');
  table(
    ['', 'ms', '× reading', 'peak MB'],
    [
      row('reading the cells alone', base, reading),
      row('reading, mapping and checking', part(checking, 'reading') + part(checking, 'checking'), checking),
      row('comparing and deciding', part(comparing, 'comparing'), comparing),
      row('what they add to the whole', part(comparing, 'all') - part(checking, 'all'), comparing),
    ],
  );
}

/** 0.5 % gone, as many new, 1 % with another title. */
function checkAnswer({ counts }, count) {
  const expected = { added: Math.ceil((count - 3) / 200), removed: Math.ceil((count - 3) / 200), changed: count / 100 };
  for (const [name, number] of Object.entries(expected)) {
    if (counts[name] !== number) throw new Error(`${counts[name]} ${name}, not ${number}: ${JSON.stringify(counts)}`);
  }
}

/** The list as the feed finds it, old enough to be at rest. */
function put(file, place, name = 'people.xlsx') {
  copyFileSync(file, join(place, name));
  const moment = new Date(Date.now() - 60_000);
  utimesSync(join(place, name), moment, moment);
}

function writeFeed(place, source = 'people.xlsx') {
  const columns = COLUMNS.filter((name) => !LEFT_OUT.includes(name));
  writeFileSync(join(place, 'template.csv'), `${[...columns, 'Archive'].join(',')}\r\n`);
  const feed = {
    version: 1,
    name: 'bench',
    source: { path: source },
    destination: 'connecteam',
    settings: { defaultCountry: 'SE', template: 'template.csv', key: 'Employee ID' },
    mapping: Object.fromEntries(columns.map((name) => [name, { from: [name] }])),
    leavers: { afterMissing: 1 },
  };
  const file = join(place, `${source}.feed.json`);
  writeFileSync(file, JSON.stringify(feed));
  return file;
}

async function courier(cli, place, command, ...rest) {
  return timed([cli, command, ...rest, '--json', '--state', join(place, 'state')]);
}

/** Whole process: start to end, with its peak memory. */
function timed(args) {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const options = ['--max-old-space-size=8192', '--import', TELL_MEMORY];
    execFile(process.execPath, [...options, ...args], { maxBuffer: 1 << 26 }, (problem, stdout, stderr) => {
      const ms = performance.now() - started;
      const lines = stdout.trim().split('\n');
      if (problem && !stdout) return reject(problem);
      const said = JSON.parse(lines.at(-1));
      if (said.error) return reject(new Error(`${said.error.code}: ${said.error.message}`));
      resolve({ ms: said.ms ?? ms, said, megabytes: Number(stderr.trim().split('\n').at(-1)) });
    });
  });
}
