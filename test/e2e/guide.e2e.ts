import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import XLSX from 'xlsx';
import { expectsOpenSsh, startOpenSsh } from '../delivery/openssh-server';
import { canHaveOwnAccounts } from '../delivery/servers/own-accounts';
import { followGuide } from '../guide/follow-guide';
import { value } from './bridge-call';
import { launch, type LaunchedApp } from './launch';
import { removeFolder } from './remove-folder';

/** The same reading of the guide takes its pictures: npm run guide. */
const takesPictures = process.env['GUIDE_PICTURES'] === '1';
const golden = (vendor: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`golden/guide-${vendor.toLowerCase()}.csv`, import.meta.url)));

const people = [
  '000417;Åsa;Öberg;asa.oberg@northwind.example;070-174 06 10;Kitchen;Active',
  '000418;Bo;Berg;bo.berg@northwind.example;070-174 06 11;Care;Active',
  '000419;Cecilia;Lund;cecilia.lund@northwind.example;070-174 06 12;Office;Active',
  '000420;David;Cohen;david.cohen@northwind.example;070-174 06 13;Kitchen;Active',
  '000421;Eva;Ek;eva.ek@northwind.example;070-174 06 14;Care;Active',
  '000422;Fatima;Dahl;fatima.dahl@northwind.example;070-174 06 15;Office;Terminated',
  '000423;Gustav;Holm;gustav.holm@northwind.example;070-174 06 16;Kitchen;Active',
  '000424;Hanna;Ros;hanna.ros@northwind.example;070-174 06 17;Care;Active',
  '000425;Ivan;Falk;ivan.falk@northwind.example;070-174 06 18;Office;Active',
  '000426;Jonas;Sand;jonas.sand@northwind.example;070-174 06 19;Kitchen;Active',
  '000427;Karin;Nord;karin.nord@northwind.example;070-174 06 20;Care;Active',
  '000428;Lea;Lind;lea.lind@northwind.example;070-174 06 21;Office;Active',
  '000430;Rolf;Sten;rolf.sten(at)northwind.example;070-174 06 23;Care;Active',
];
/** The next day: one has moved, one has joined. */
const tomorrow = [
  ...people.map((line) => line.replace('bo.berg@northwind', 'bo.berg-lund@northwind')),
  '000429;Maja;Vik;maja.vik@northwind.example;070-174 06 22;Office;Active',
];

/** And then everybody has another address. */
const unusual = tomorrow.map((line) => line.replace('@northwind', '@nw'));

function exportTo(path: string, lines: readonly string[]): void {
  const header = 'Employee no.;First name;Last name;Work e-mail;Mobile phone;Department;Status';
  const text = ['Staff of Northwind;;;;;;', header, ...lines, `Total: ${lines.length};;;;;;`, ''].join('\r\n');
  writeFileSync(path, `\uFEFF${text}`);
}

/** As an account of Connecteam hands out its template: the columns, and nobody. */
function templateTo(path: string): void {
  const columns = ['First name', 'Last name', 'Mobile phone', 'Email', 'Employee ID', 'Department', 'Archive'];
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([columns]), 'Users');
  writeFileSync(path, XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

/** People's computers have a key ring; the one that takes the pictures need not. */
async function withKeyRing({ app }: LaunchedApp): Promise<void> {
  await app.evaluate(({ safeStorage }) => {
    Object.assign(safeStorage, {
      getSelectedStorageBackend: () => 'gnome_libsecret',
      isEncryptionAvailable: () => true,
      encryptString: (text: string) => Buffer.from(text).reverse(),
      decryptString: (bytes: Buffer) => Buffer.from(bytes).reverse().toString(),
    });
  });
}

async function follow(vendor: 'Connecteam' | 'Cosafe', decision: string): Promise<void> {
  const desk = mkdtempSync(join(tmpdir(), 'roster-courier-guide-'));
  const [staff, template] = [join(desk, 'All staff.csv'), join(desk, 'Connecteam import.xlsx')];
  exportTo(staff, people);
  templateTo(template);
  const server = await startOpenSsh(
    vendor === 'Cosafe' && canHaveOwnAccounts() ? { accounts: [{ name: 'northwind', uid: 4711 }] } : {},
  );
  const folder = vendor === 'Cosafe' ? join(server.folder, 'import') : join(server.folder, 'Uploads');
  if (vendor === 'Cosafe') {
    mkdirSync(folder);
    // Whoever logs in there is not whoever runs the tests.
    chmodSync(folder, 0o777);
  }
  const app = await launch({
    // On the pictures a reader's own clock; else one by which nothing that the guide sets comes due meanwhile.
    env: { XDG_CONFIG_HOME: join(desk, 'config'), ...(takesPictures ? { TZ: 'Europe/Stockholm' } : {}) },
  });
  const newest = (): Buffer => {
    const names = readdirSync(folder).sort(
      (a, b) => statSync(join(folder, a)).mtimeMs - statSync(join(folder, b)).mtimeMs,
    );
    return readFileSync(join(folder, names.at(-1) ?? ''));
  };
  const feed = async (): Promise<string> => (await value(app, 'feeds'))[0]?.id ?? '';
  const lastRuns = async () => (await value(app, 'history', { feed: await feed() })).runs;
  const decided = decision === 'It is right' ? 'sent' : 'discarded';
  const complaints: string[] = [];
  try {
    const { page } = app;
    page.setDefaultTimeout(20_000);
    page.on('pageerror', (problem) => complaints.push(problem.message));
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
    await page.setViewportSize({ width: 1200, height: 780 });
    if (takesPictures) await withKeyRing(app);
    await followGuide({
      app,
      reader: [vendor, decision],
      takesPictures: takesPictures && vendor === 'Cosafe',
      entries: {
        // The server's address by name, as a vendor's letter has it.
        Server: 'localhost',
        Port: String(server.port),
        'User name': server.username,
        Folder: 'import',
        'File name': 'users.csv',
        Password: 'right',
        'Paste what the vendor sent': `Our server's fingerprint is ${server.hostKey}`,
        'Which country are phone numbers without a country code from?': 'Sweden',
        At: '06:30',
        'Why is it right? You may leave this empty.': 'We have a new name',
        'Why? (kept in the history)': 'The old addresses stay',
      },
      files: {
        'Choose a file…': staff,
        'Choose the template…': template,
        'Choose the key file…': server.privateKeyFile,
        'Save the CSV for a test by hand…': join(desk, 'test.csv'),
      },
      meanwhile: {
        '8. Let it run every day/1': () => Promise.resolve(exportTo(staff, tomorrow)),
        // What ran the way of the schedule, before the guide goes on.
        '8. Let it run every day/5': async () => {
          expect(newest().toString('utf8')).toBe(golden(vendor).toString('utf8'));
          expect(newest().equals(golden(vendor))).toBe(true);
          expect((await lastRuns())[0]).toMatchObject({ trigger: 'schedule', outcome: 'sent' });
          expect(await value(app, 'schedule', { feed: await feed() })).toMatchObject({ schedule: { at: '06:30' } });
        },
        'When a run is held/1': async () => {
          exportTo(staff, unusual);
          expect(await value(app, 'send', { feed: await feed(), full: false })).toMatchObject({ outcome: 'held' });
        },
        'When something failed/1': async () => {
          await expect.poll(async () => (await lastRuns())[0]?.outcome).toBe(decided);
          const before = decided === 'sent' ? unusual : tomorrow;
          exportTo(
            staff,
            before.map((line) => line.replace('lea.lind', 'lea.ek')),
          );
          renameSync(staff, `${staff} away`);
          expect(await value(app, 'send', { feed: await feed(), full: false })).toMatchObject({ outcome: 'failed' });
        },
        'When something failed/3': () => Promise.resolve(renameSync(`${staff} away`, staff)),
      },
    });
    await page.locator('.today-last .mark-good').waitFor();
    expect((await lastRuns()).map(({ outcome }) => outcome)).toEqual(['sent', 'failed', decided, 'sent', 'sent']);
    expect(complaints).toEqual([]);
  } catch (problem) {
    await app.picture(`guide-${vendor}-failed`);
    if (complaints.length > 0) throw new Error(complaints.join('\n'), { cause: problem });
    throw problem;
  } finally {
    await app.close();
    await server.stop();
    await removeFolder(desk);
  }
}

describe.runIf(expectsOpenSsh())('the user guide, followed to the letter', () => {
  it(
    'brings Connecteam what is new every day, and what was held when it is right',
    () => follow('Connecteam', 'It is right'),
    300_000,
  );
  it.runIf(takesPictures || canHaveOwnAccounts())(
    'brings Cosafe everybody every day, and leaves out what was held',
    () => follow('Cosafe', 'Leave it out'),
    300_000,
  );
});
