/**
 * Holds the documents to the project: folders, links, scripts and packages that they name must exist, and no source
 * folder or package may go without a word.
 *
 *     node build/check-docs.mjs
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const ARCHITECTURE = 'docs/architecture.md';
const DECISIONS = 'docs/decisions.md';
const SOURCES = ['shared', 'electron', 'renderer'];

const read = (file) => readFileSync(join(PROJECT, file), 'utf8');
const isThere = (path) => existsSync(join(PROJECT, path));
const all = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[1]);
const foldersIn = (folder) =>
  readdirSync(join(PROJECT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(PROJECT, folder, entry.name)).length > 0)
    .map((entry) => `${folder}/${entry.name}`);

const manifest = JSON.parse(read('package.json'));
const documents = [
  ...readdirSync(PROJECT).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(PROJECT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const problems = [];

for (const file of documents) {
  const text = read(file);
  for (const link of all(text, /\]\(([^)#]+)(?:#[^)]*)?\)/g)) {
    if (/^[a-z]+:/.test(link)) continue;
    if (!isThere(join(dirname(file), link))) problems.push(`${file} links to ${link}, which is not there`);
  }
  for (const script of all(text, /\bnpm run ([\w:-]+)/g)) {
    if (!(script in manifest.scripts)) problems.push(`${file} names npm run ${script}, which package.json lacks`);
  }
  for (const script of all(text, /\bnpm (test|start)\b/g)) {
    if (!(script in manifest.scripts)) problems.push(`${file} names npm ${script}, which package.json lacks`);
  }
  for (const path of all(text, /`((?:shared|electron|renderer|build|test|docs)\/[^`\s*{]*)`/g)) {
    if (!isThere(path)) problems.push(`${file} names ${path}, which is not there`);
  }
}

const architecture = read(ARCHITECTURE);
for (const folder of SOURCES.flatMap((top) => [top, ...foldersIn(top)])) {
  if (!architecture.includes(`\`${folder}/\``)) problems.push(`${ARCHITECTURE} says nothing of ${folder}/`);
}

const packages = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
const explained = all(read(DECISIONS), /^\| `([^`]+)`/gm);
for (const name of packages) if (!explained.includes(name)) problems.push(`${DECISIONS} has no line for ${name}`);
for (const name of explained) {
  if (!packages.includes(name)) problems.push(`${DECISIONS} has a line for ${name}, which package.json lacks`);
}

for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
