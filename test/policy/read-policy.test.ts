import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { policyFile, policyPlace, windowsDrive } from '../../electron/policy/policy-place';
import { isClosed, readPolicy } from '../../electron/policy/read-policy';
import {
  onlyAdministratorsMayChange,
  rightsQuestion,
  rightsTold,
  withOwnModules,
} from '../../electron/policy/windows-rights';
import { noPolicy } from '../../shared/policy/policy';

let folder = '';
let file = '';
const here = { administrators: [0, process.getuid?.() ?? 0] };
const read = () => readPolicy({ ...here, file });
const write = (text: string): void => writeFileSync(file, text, { mode: 0o644 });

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'policy-')), 'roster-courier');
  mkdirSync(folder, { mode: 0o755 });
  file = join(folder, 'policy.json');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

describe('the policy file', () => {
  it('is no policy where there is none', () => {
    expect(read()).toEqual({ ok: true, value: noPolicy });
    rmSync(folder, { recursive: true });
    expect(read()).toEqual({ ok: true, value: noPolicy });
  });

  it('is read as it stands, with and without the mark that Windows editors put before it', () => {
    write('\uFEFF{ "version": 1, "practiceServer": false }');
    expect(read()).toMatchObject({ ok: true, value: { practiceServer: false } });
  });

  it.each([
    ['', 'policy not understood', undefined],
    ['{', 'policy not understood', undefined],
    ['null', 'policy not valid', '{ }'],
    ['{}', 'policy not valid', 'version'],
    ['{ "version": 1, "practiceServr": false }', 'policy not valid', 'practiceServr'],
    ['{ "version": 1, "notices": { "post": false } }', 'policy not valid', 'notices.post'],
    ['{ "version": 1, "servers": [{ "host": "a", "hostKeys": ["x"] }] }', 'policy not valid', 'servers.0.hostKeys.0'],
  ])('is refused, and told where it is wrong: %j', (text, code, field) => {
    write(text);
    const values = field === undefined ? { file } : { file, field };
    expect(read()).toEqual({ ok: false, error: { code, decision: 'stop', values } });
  });

  const open = { ok: false, error: { code: 'policy open to others', decision: 'stop' } };

  it.runIf(process.platform !== 'win32')('is not believed where others may write to it or to its folder', () => {
    write('{ "version": 1 }');
    chmodSync(file, 0o646);
    expect(read()).toMatchObject(open);
    chmodSync(file, 0o644);
    expect(read().ok).toBe(true);
    chmodSync(folder, 0o757);
    expect(read()).toMatchObject(open);
  });

  it.runIf(process.platform !== 'win32')('is not believed where it belongs to somebody else', () => {
    write('{ "version": 1 }');
    expect(readPolicy({ file, administrators: [4711] })).toMatchObject(open);
  });

  it('is not followed to another place, and is no folder', () => {
    const other = join(folder, 'other.json');
    writeFileSync(other, '{ "version": 1 }');
    symlinkSync(other, file);
    expect(read()).toMatchObject({ ok: false, error: { code: 'policy unreadable' } });
    rmSync(file);
    mkdirSync(file);
    expect(read()).toMatchObject({ ok: false, error: { code: 'policy unreadable' } });
  });

  it('is not read when it is larger than any policy', () => {
    write(`{ "version": 1${' '.repeat(300_000)}}`);
    expect(read()).toMatchObject({ ok: false, error: { code: 'policy unreadable' } });
  });

  // Windows keeps the bits of other systems for show.
  it.runIf(process.platform !== 'win32').each([
    [0, 0, 0o644, true],
    [0, 0, 0o664, true],
    [0, 1000, 0o644, true],
    [0, 1000, 0o664, false],
    [0, 0, 0o646, false],
    [1000, 1000, 0o644, false],
    [1000, 0, 0o600, false],
  ])('owner %d, group %d, mode %o', (uid, gid, mode, closed) => {
    expect(isClosed({ uid, gid, mode }, [0])).toBe(closed);
  });
});

describe('the place of the policy', () => {
  it('is a folder of the administrators on every system', () => {
    expect(policyFile('linux', () => 'C:')).toBe('/etc/roster-courier/policy.json');
    expect(policyFile('darwin', () => 'C:')).toBe('/Library/Application Support/Roster Courier/policy.json');
    expect(policyFile('win32', () => 'D:')).toBe('D:\\ProgramData\\Roster Courier\\policy.json');
    expect(policyPlace().administrators).toContain(0);
  });

  it('is on the drive of Windows, by what the process itself has loaded', () => {
    expect(windowsDrive(['D:\\app\\electron.exe', 'e:\\Windows\\SYSTEM32\\ntdll.dll'])).toBe('E:');
    expect(windowsDrive(['D:\\mine\\kernel32.dll'])).toBe('C:');
    expect(windowsDrive([])).toBe('C:');
  });
});

// As Windows 11 writes them: a file that an administrator made below ProgramData, and its folder.
const madeByAdmin = 'O:BAG:SYD:AI(A;ID;FA;;;SY)(A;ID;FA;;;BA)(A;ID;0x1200a9;;;BU)';
const folderOfAdmin =
  'O:BAG:SYD:AI(A;OICIID;FA;;;SY)(A;OICIID;FA;;;BA)(A;OICIIOID;GA;;;CO)(A;OICIID;0x1200a9;;;BU)(A;CIID;DCLCRPCR;;;BU)';
const user = 'S-1-5-21-1004336348-1177238915-682003330-1001';

describe('rights on Windows', () => {
  it.each<[string, 'file' | 'folder', boolean]>([
    [madeByAdmin, 'file', true],
    [folderOfAdmin, 'folder', true],
    // Whoever may add to a file changes it; whoever may add to a folder changes nothing in it.
    [folderOfAdmin, 'file', false],
    ['O:SYG:SYD:P(A;;FA;;;SY)(A;;FA;;;BA)(A;;FRFX;;;WD)', 'file', true],
    [`O:${user}G:SYD:(A;;FA;;;BA)`, 'file', false],
    [`O:BAG:SYD:(A;;FA;;;BA)(A;;FA;;;${user})`, 'file', false],
    [`O:BAG:SYD:(A;;FA;;;BA)(A;;0x1301bf;;;${user})`, 'file', false],
    ['O:BAG:SYD:(A;;FA;;;BA)(A;;FW;;;BU)', 'file', false],
    ['O:BAG:SYD:(A;;FA;;;BA)(A;;0x2;;;BU)', 'file', false],
    ['O:BAG:SYD:(A;;FA;;;BA)(A;;0x40;;;BU)', 'folder', false],
    ['O:BAG:SYD:(A;;FA;;;BA)(A;;SD;;;BU)', 'folder', false],
    ['O:BAG:SYD:(A;;FA;;;BA)(A;;0x80000000;;;BU)', 'file', true],
    ['O:BAG:SYD:(A;;FA;;;BA)(A;;0x40000000;;;BU)', 'file', false],
    ['O:BAG:SYD:(A;;FA;;;BA)(D;;FA;;;BU)', 'file', true],
    ['O:BAG:SYD:(A;;FA;;;BA)(XA;;FR;;;BU;(x))', 'file', false],
    ['O:BAG:SYD:(A;;FA;;;BA)(A;;??;;;BU)', 'file', false],
    ['O:BAG:SY', 'file', false],
    ['O:BAG:SYD:NO_ACCESS_CONTROL', 'file', false],
    ['', 'file', false],
  ])('%s on a %s', (sddl, what, closed) => {
    expect(onlyAdministratorsMayChange(sddl, what)).toBe(closed);
  });

  it('are asked for without a method of a class, which a locked-down computer refuses', () => {
    const asked = rightsQuestion(["C:\\ProgramData\\Roster Courier\\policy's.json", 'C:\\ProgramData\\Roster Courier']);
    expect(asked).toContain("'C:\\ProgramData\\Roster Courier\\policy''s.json','C:\\ProgramData\\Roster Courier'");
    expect(asked).not.toMatch(/::|\.\w+\(|"/);
  });

  it('are told one for each file, also where a line is broken at the width of a window', () => {
    const broken = `${folderOfAdmin.slice(0, 79)}\r\n${folderOfAdmin.slice(79)}`;
    expect(rightsTold(`|\r\n${madeByAdmin}\r\n|\r\n${broken}\r\n`, 2)).toEqual([madeByAdmin, folderOfAdmin]);
    for (const said of ['', `|\r\n${madeByAdmin}\r\n`, `|\r\n${madeByAdmin}\r\n|\r\n`, `${madeByAdmin}\r\n${broken}`])
      expect(() => rightsTold(said, 2), said).toThrow('rights not told');
  });

  it('are asked of Windows PowerShell with its own modules, whoever started the app', () => {
    const modules = 'C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\Modules';
    const env = { PSMODULEPATH: 'C:\\Program Files\\PowerShell\\7\\Modules', SystemRoot: 'C:\\Windows' };
    expect(withOwnModules(env, modules)).toEqual({ SystemRoot: 'C:\\Windows', PSModulePath: modules });
  });
});
