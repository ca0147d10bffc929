/**
 * How fast a file is delivered to a real OpenSSH server on this machine, read back and compared, against OpenSSH’s own
 * client, which does not look whether it arrived. Every copy is compared before a figure is printed.
 */
import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleNode } from '../../../build/bundle/bundle-node.mjs';
import { median, table } from '../figures.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const MEGABYTE = 1_000_000;
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** @param {{ folder: string, rounds: number }} wish */
export async function benchDelivery({ folder, rounds }) {
  const bundle = join(folder, 'delivery.mjs');
  await bundleNode(join(HERE, 'ours.ts'), bundle, { electron: false });
  const ours = await import(pathToFileURL(bundle));
  const server = await ours.startOpenSsh();
  const sender = await startBeside('sender.mjs', bundle);
  const line = await startBeside('line.mjs', bundle, server.port, 25);
  try {
    const times = Math.max(5, rounds);
    console.log('\n100 MB over loopback');
    await compare(sender, server, server.port, 100 * MEGABYTE, times, folder);
    console.log('\n10 MB over a line with 50 ms there and back');
    await compare(sender, server, Number(line.greeting), 10 * MEGABYTE, times, folder);
  } finally {
    line.stop();
    sender.stop();
    await server.stop();
  }
}

async function compare(sender, server, port, size, times, folder) {
  const bytes = contentOf(size);
  const local = join(folder, 'delivery.csv');
  writeFileSync(local, bytes);
  await sender.ask(JSON.stringify({ take: local }));
  const right = sha256(bytes);
  const wanted = (name) => join(server.folder, 'Uploads', name);
  const check = (path) => {
    if (sha256(readFileSync(path)) !== right) throw new Error(`${path} is not what was sent`);
  };
  const put = `put ${local} Uploads/theirs.csv\n`;
  const back = join(folder, 'back.csv');
  /** In turns, so that what else the machine does falls on all of them. */
  const ways = {
    'sftp, connecting only': () => sftp(server, port, 'pwd\n'),
    'sftp put': () => sftp(server, port, put),
    'sftp put, then get': () => sftp(server, port, `${put}get Uploads/theirs.csv ${back}\n`),
    'ours, by size': () => send(sender, server, port, { readBackLimit: 0 }, 'size'),
    'ours, read back': () => send(sender, server, port, {}, 'hash'),
  };
  const runs = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let round = 0; round < times; round++) {
    for (const [name, way] of Object.entries(ways)) {
      for (const file of [wanted('ours.csv'), wanted('theirs.csv'), back]) rmSync(file, { force: true });
      const started = performance.now();
      await way();
      runs[name].push(performance.now() - started);
      if (name.startsWith('ours')) check(wanted('ours.csv'));
      else if (name.includes('put')) check(wanted('theirs.csv'));
      if (name.includes('get')) check(back);
    }
  }
  const base = median(runs['sftp put']);
  table(
    ['', 'ms', 'fastest', '× sftp put'],
    Object.entries(runs).map(([name, list]) => {
      const ms = median(list);
      return [name, ms.toFixed(0), Math.min(...list).toFixed(0), (ms / base).toFixed(2)];
    }),
  );
}

async function send(sender, { host, username, hostKey, privateKeyFile }, port, options, verified) {
  const target = { host, port, username, hostKeys: [hostKey], folder: 'Uploads', fileName: 'ours.csv' };
  const order = { target: { ...target, publish: 'unique name' }, privateKeyFile, options };
  const outcome = JSON.parse(await sender.ask(JSON.stringify(order)));
  if (outcome.is !== 'delivered' || outcome.verified !== verified) throw new Error(JSON.stringify(outcome));
}

function sftp({ privateKeyFile, username, host }, port, commands) {
  const own = ['StrictHostKeyChecking=no', 'UserKnownHostsFile=/dev/null', 'LogLevel=ERROR'];
  const args = [
    '-q',
    '-F',
    'none',
    '-P',
    String(port),
    '-i',
    privateKeyFile,
    ...own.flatMap((option) => ['-o', option]),
  ];
  const child = spawn('sftp', [...args, '-b', '-', `${username}@${host}`], { stdio: ['pipe', 'ignore', 'inherit'] });
  child.stdin.end(commands);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`sftp ended with ${code}`))));
  });
}

/** A script of this folder in a process of its own, which says something once it is ready, and an answer to each line. */
async function startBeside(script, ...args) {
  const child = spawn(process.execPath, [join(HERE, script), ...args.map(String)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const said = createInterface(child.stdout)[Symbol.asyncIterator]();
  const hear = async () => {
    const { done, value } = await said.next();
    if (done) throw new Error(`${script} ended`);
    return value;
  };
  return {
    greeting: await hear(),
    ask(line) {
      child.stdin.write(`${line}\n`);
      return hear();
    },
    stop: () => child.stdin.end(),
  };
}

/** No two parts alike, so that a part in the wrong place would be seen. */
function contentOf(size) {
  const bytes = Buffer.alloc(size, randomBytes(1 << 20));
  for (let at = 0; at + 8 <= size; at += 4096) bytes.writeUInt32LE(at, at);
  return bytes;
}
