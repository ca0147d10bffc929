/**
 * Draws the PNG icons from build/icons/icon.svg and from the four marks of the tray. Run by hand after a change, with
 * Debian's librsvg2-bin installed; the pictures are kept in the repository.
 *
 *     node build/draw-icons.mjs
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('./icons/', import.meta.url));
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

/** A state has a shape of its own, so that it can be told without colour. On a grid of 16. */
const MARKS = {
  good: '<circle cx="11" cy="11" r="4.2" fill="#1a7f4b"/>',
  working:
    '<circle cx="11" cy="11" r="3.8" fill="#fff" stroke="#1d62a0" stroke-width="1.2"/><path d="M11 7.2a3.8 3.8 0 0 1 0 7.6z" fill="#1d62a0"/>',
  'needs-you': '<path d="M11 6.2l5 8.8H6z" fill="#c77700"/>',
  failed: '<path d="M7.6 7.6l6.8 6.8M14.4 7.6l-6.8 6.8" stroke="#c0272d" stroke-width="2.4" stroke-linecap="round"/>',
};
/** The mark's outline in white keeps it apart from the sheet, the sheet's dark line from a light or dark panel. */
const HALO = {
  good: '<circle cx="11" cy="11" r="5" fill="#fff"/>',
  working: '<circle cx="11" cy="11" r="5" fill="#fff"/>',
  'needs-you': '<path d="M11 6.2l5 8.8H6z" fill="#fff" stroke="#fff" stroke-width="1.6" stroke-linejoin="round"/>',
  failed: '<path d="M7.6 7.6l6.8 6.8M14.4 7.6l-6.8 6.8" stroke="#fff" stroke-width="4" stroke-linecap="round"/>',
};

function draw(svg, size, file) {
  const args = ['--width', String(size), '--height', String(size), '--output', join(FOLDER, file)];
  const drawn = spawnSync('rsvg-convert', args, { input: svg, encoding: 'utf8' });
  if (drawn.error) throw new Error('rsvg-convert is not installed (Debian: librsvg2-bin)');
  if (drawn.status !== 0) throw new Error(drawn.stderr);
}

mkdirSync(join(FOLDER, 'png'), { recursive: true });
const icon = readFileSync(join(FOLDER, 'icon.svg'), 'utf8');
for (const size of SIZES) draw(icon, size, `png/${size}x${size}.png`);
draw(icon, 1024, 'icon.png');

for (const [state, mark] of Object.entries(MARKS)) {
  const tray = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">
    <path d="M2 1.5h6.5l3 3v10H2z" fill="#fff" stroke="#1d4f73" stroke-width="1" stroke-linejoin="round"/>
    <path d="M4 5h3M4 7.5h2.5M4 10h2" stroke="#1d4f73" stroke-width="1" stroke-linecap="round"/>
    ${HALO[state]}${mark}</svg>`;
  // Electron takes the second one by its name where a screen has two dots to the point.
  draw(tray, 16, `tray-${state}.png`);
  draw(tray, 32, `tray-${state}@2x.png`);
}
