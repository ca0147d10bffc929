import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { autostartEntry } from '../../electron/window/autostart-entry';

/** What a desktop makes of an entry: GLib reads the file and takes the command apart; then "%%" means "%". */
const reader = `
import json, sys
from gi.repository import GLib
entry = GLib.KeyFile()
entry.load_from_file(sys.argv[1], GLib.KeyFileFlags.NONE)
command = entry.get_string('Desktop Entry', 'Exec')
print(json.dumps([part.replace('%%', '%') for part in GLib.shell_parse_argv(command)[1]]))
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'roster-courier-autostart-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// GLib is there on every Linux desktop, and with the packages that the tests install.
describe.skipIf(process.platform !== 'linux' || !existsSync('/usr/bin/python3'))('the entry for the log-in', () => {
  it.each([
    '/opt/Roster Courier/app',
    '/home/åsa/50 % & more/app',
    '/a"b/app',
    '/a$HOME/`id`/app',
    '/a\\b/app',
    "/it's/app",
  ])('starts %s, whatever is in its path', (program) => {
    const file = join(folder, 'entry.desktop');
    const command = [program, '--hidden'];
    writeFileSync(file, autostartEntry(command));
    const read = spawnSync('/usr/bin/python3', ['-c', reader, file], { encoding: 'utf8' });
    expect(read.stderr).toBe('');
    expect(JSON.parse(read.stdout)).toEqual(command);
  });
});
