/**
 * Signs the list of newer versions that installed copies of the app look for: which version there is, and what its packages
 * are to the byte. The folder is then put onto any web server.
 *
 *     node build/sign-feed.mjs --new-key release-key.pem
 *     node build/sign-feed.mjs dist --key release-key.pem [--days 90]
 *
 * ROSTER_COURIER_SIGNING_PASSPHRASE locks the key file, and opens it.
 */
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PROJECT } from './step.mjs';

/** shared/update/release.ts has the same; test/update/sign-feed.test.ts holds them together. */
const LIST = 'roster-courier-updates.txt';
const PRODUCT = 'roster-courier';
const SIGNED_BEGINS = 'Roster Courier updates 1\n';
const DAY = 86_400_000;
/** What is signed for longer protects nobody from a server that keeps newer versions back. */
const MOST_DAYS = 366;

/**
 * Makes a key for releases (PKCS#8, Ed25519), which only its owner may read.
 * @returns {Promise<string>} the public key, as settings and policy take it
 */
export async function newKey(file, passphrase) {
  const { privateKey } = generateKeyPairSync('ed25519');
  const lock = passphrase ? { cipher: 'aes-256-cbc', passphrase } : {};
  await writeFile(file, privateKey.export({ type: 'pkcs8', format: 'pem', ...lock }), { flag: 'wx', mode: 0o600 });
  return publicText(createPublicKey(privateKey));
}

/**
 * Writes the signed list of the packages of this version into their folder.
 * @param {{ folder: string, keyFile: string, version: string, days?: number, now?: Date, passphrase?: string }} order
 * @returns {Promise<{ file: string, key: string, packages: object[] }>}
 */
export async function signFeed({ folder, keyFile, version, days = 90, now = new Date(), passphrase }) {
  if (!(days >= 1 && days <= MOST_DAYS)) throw new Error(`--days: 1 to ${MOST_DAYS}`);
  const key = createPrivateKey({ key: await readFile(keyFile), ...(passphrase ? { passphrase } : {}) });
  if (key.asymmetricKeyType !== 'ed25519') throw new Error(`${keyFile} is no Ed25519 key`);
  const packages = [];
  for (const file of (await readdir(folder)).sort()) {
    for (const described of packagesIn(file, version))
      packages.push({ ...described, file, ...(await measured(join(folder, file))) });
  }
  const [made, until] = [now, new Date(now.getTime() + days * DAY)].map((at) => at.toISOString());
  const text = `${JSON.stringify({ product: PRODUCT, version, made, until, packages }, undefined, 1)}\n`;
  const bytes = Buffer.from(SIGNED_BEGINS + text);
  const signature = sign(null, bytes, key);
  const known = createPublicKey(key);
  if (!verify(null, bytes, known, signature)) throw new Error('the signature does not verify');
  const list = join(folder, LIST);
  await writeFile(list, `ed25519 ${signature.toString('base64')}\n${text}`);
  return { file: list, key: publicText(known), packages };
}

/** For which computers a file is; an installer without a processor in its name is for both. */
function packagesIn(file, version) {
  if (!file.includes(version) || file.startsWith('.')) return [];
  const kind = /\.AppImage$/.test(file)
    ? 'appimage'
    : /\.exe$/.test(file)
      ? 'nsis'
      : /\.zip$/.test(file) && !/linux|win/i.test(file)
        ? 'mac-zip'
        : undefined;
  if (kind === undefined) return [];
  if (/arm64|aarch64/.test(file)) return [{ kind, arch: 'arm64' }];
  if (/x64|x86_64/.test(file) || kind !== 'nsis') return [{ kind, arch: 'x64' }];
  return ['x64', 'arm64'].map((arch) => ({ kind, arch }));
}

async function measured(path) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(path), hash);
  return { size: (await stat(path)).size, sha512: hash.digest('base64') };
}

function publicText(key) {
  return `ed25519:${Buffer.from(key.export({ format: 'jwk' }).x, 'base64url').toString('base64')}`;
}

async function run() {
  const options = { key: { type: 'string' }, days: { type: 'string' }, 'new-key': { type: 'string' } };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const passphrase = process.env.ROSTER_COURIER_SIGNING_PASSPHRASE;
  if (values['new-key'] !== undefined) {
    console.log(await newKey(values['new-key'], passphrase));
    return;
  }
  const [folder] = positionals;
  if (folder === undefined || values.key === undefined)
    throw new Error('say a folder and --key FILE, or --new-key FILE');
  const { version } = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8'));
  const days = values.days === undefined ? undefined : Number(values.days);
  const signed = await signFeed({ folder, keyFile: values.key, version, days, passphrase });
  for (const { kind, arch, file, size } of signed.packages) console.log(`${kind} ${arch}: ${file}, ${size} bytes`);
  if (signed.packages.length === 0) console.log(`No package that installs itself: computers only tell of ${version}.`);
  console.log(`${signed.file} is signed, and counts for ${values.days ?? 90} days. Its key: ${signed.key}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await run().catch((problem) => {
    console.error(problem.message);
    process.exitCode = 2;
  });
}
