import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { courier, openSsh } from '../command/courier';
import { personal, secret, tracesBelow, tracesIn, watchArguments } from './canaries';
import { CrashPlace } from './crash-place';
import { exportOf, someStaff } from './people';

const { run, file } = courier();
const server = openSsh();

it('nothing of people or secrets is written or said but where it belongs', async () => {
  const place = new CrashPlace(file(), server(), 'connecteam');
  onTestFinished(() => place.remove());
  const seenInArguments = watchArguments({ ...personal, ...secret });

  // The key to log in with has a passphrase, and its own lines are a canary, too.
  const key = join(place.folder, 'key');
  writeFileSync(key, readFileSync(server().privateKeyFile), { mode: 0o600 });
  execFileSync('ssh-keygen', ['-q', '-p', '-P', '', '-N', secret.passphrase, '-f', key]);
  const plainKey = readFileSync(server().privateKeyFile, 'utf8').split('\n').slice(3, 5).join('').slice(0, 60);
  const secrets = { ...secret, key: plainKey };
  const env = {
    ROSTER_COURIER_PASSPHRASE: secret.passphrase,
    ROSTER_COURIER_PASSWORD: secret.password,
    ROSTER_COURIER_PROXY_PASSWORD: secret.password,
  };
  const feed = JSON.parse(readFileSync(place.feedFile, 'utf8')) as { connection: Record<string, unknown> };
  const connectedWith = (change: Record<string, unknown>): void =>
    writeFileSync(
      place.feedFile,
      JSON.stringify({ ...feed, connection: { ...feed.connection, privateKeyFile: key, ...change } }),
    );
  connectedWith({});
  const list = (count: number, status = 'Active'): void => {
    place.write(someStaff(count));
    const canary = `99999,${personal['first name']},${personal['last name']},Chef ${personal.salary},Omsorg,Umeå,${status},2020-01-01,,x@nordvik.example,0${personal['mobile phone']}`;
    writeFileSync(join(place.folder, 'staff.csv'), `${exportOf(place.staff)}${canary}\n`);
  };

  const said: { what: string; text: string; shows: boolean }[] = [];
  const say = async (
    what: string,
    shows: boolean,
    more: readonly string[] = [],
    change: Record<string, string> = {},
  ): Promise<void> => {
    place.later(10);
    const answer = await place.command(what, { ...env, ...change }, undefined, more);
    said.push({ what: [what, ...more].join(' '), text: answer.out + answer.words, shows });
  };
  list(20);
  await say('check', true);
  await say('preview', true);
  await say('probe', false);
  await say('fingerprint', false);
  await say('send', false);
  await say('send', false);
  list(12);
  await say('send', false, ['--full']);
  // Everything that goes wrong on the way, and in the export.
  connectedWith({ hostKeys: [server().wrongHostKey] });
  list(13);
  await say('send', false);
  connectedWith({ privateKeyFile: server().wrongKeyFile });
  await say('send', false);
  connectedWith({ port: 1 });
  await say('send', false);
  connectedWith({});
  await say('send', false, [], { ROSTER_COURIER_PASSPHRASE: `${secret.passphrase}-wrong` });
  writeFileSync(
    join(place.folder, 'staff.csv'),
    `Employee #,Mobile phone\n1,${personal['mobile phone']}\n${personal['last name']},"`,
  );
  await say('send', false);
  writeFileSync(join(place.folder, 'staff.csv'), Buffer.from(`\0\0PK ${personal['last name']}`));
  await say('send', false);
  rmSync(join(place.folder, 'staff.csv'));
  await say('send', false);
  list(13, 'Terminated');
  await say('status', false);
  await say('history', false);
  await say('hold', false);
  await say('hold', false, ['--discard', 'no']);
  const out = join(place.folder, 'given');
  await say('export', false, ['--out', `${out}.csv`, '--full']);
  await say('support', false, ['--out', `${out}.zip`]);
  for (const words of [
    ['inspect', join(place.folder, 'staff.csv')],
    ['match', join(place.folder, 'staff.csv'), '--to', 'cosafe'],
  ]) {
    const answer = await run([...words, '--json'], env);
    said.push({ what: words[0]!, text: answer.out + answer.words, shows: true });
  }
  const state = tracesBelow(place.state, { ...personal, ...secrets });
  const inFiles = tracesBelow(place.folder, { ...personal, ...secrets }).filter((trace) => !trace.startsWith('state/'));
  await say('erase', false);

  expect(
    said.some(({ shows, text }) => shows && tracesIn(Buffer.from(text), personal).length > 0),
    'the canaries can be seen',
  ).toBe(true);
  for (const { what, text, shows } of said) {
    expect(tracesIn(Buffer.from(text), secrets), what).toEqual([]);
    if (!shows) expect(tracesIn(Buffer.from(text), personal), what).toEqual([]);
  }
  expect(state).toEqual([]);
  // The export, and the file for the vendor's manual test.
  expect(
    [...new Set(inFiles.map((trace) => trace.split(':')[0]))].filter(
      (name) => !['staff.csv', 'given.csv'].includes(name!),
    ),
  ).toEqual([]);
  expect(seenInArguments()).toEqual([]);
  // In the vendor's folder is what the vendor is to have, and nothing else.
  expect(tracesBelow(place.arrivals, { ...secrets, salary: personal.salary })).toEqual([]);
  expect(tracesBelow(place.arrivals, personal).length).toBeGreaterThan(0);
  console.log(
    `canaries: ${said.length} commands, ${said.filter(({ shows }) => shows).length} of which may show people`,
  );
});
