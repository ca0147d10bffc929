import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const IN_PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/@]+)[\\/]/;
const LICENCE_FILE = /^(licen[cs]e|copying|notice)(\.|-|$)/i;

/**
 * Remembers the folder of every package that went into a bundle: their licences ask to be passed on with them.
 * @param {Set<string>} folders
 */
export function rememberPackages(folders) {
  return {
    name: 'remember-packages',
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle)) {
        for (const id of Object.keys(part.modules ?? {})) {
          const folder = IN_PACKAGE.exec(id.replace(/^\0/, '').split('?')[0])?.[1];
          if (folder) folders.add(folder);
        }
      }
    },
  };
}

/**
 * Writes the licence texts of these packages into one file, sorted by name.
 * @param {Set<string>} folders
 * @param {string} file
 */
export async function writeLicences(folders, file) {
  const parts = new Map();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    if (!name || !version) continue;
    const files = (await readdir(folder)).filter((entry) => LICENCE_FILE.test(entry)).sort();
    const texts = await Promise.all(files.map((entry) => readFile(join(folder, entry), 'utf8').catch(() => '')));
    parts.set(`${name} ${version}`, `${name} ${version} (${license ?? 'see below'})\n\n${texts.join('\n').trim()}\n`);
  }
  const sorted = [...parts.keys()].sort().map((key) => parts.get(key));
  await writeFile(file, sorted.join(`\n${'-'.repeat(80)}\n\n`));
}
