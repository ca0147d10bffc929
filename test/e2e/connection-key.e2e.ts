import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectsOpenSsh } from '../delivery/openssh-server';
import { value } from './bridge-call';
import { atConnectionPage, connection, failure, fault, field, setUp, test } from './connection-hands';
import { lookOver } from './look-over';
import { button, nextDialog, t } from './steps';

atConnectionPage();

describe.skipIf(!expectsOpenSsh())('the key file on the connection page', () => {
  it('makes a key, for its owner alone, that the server lets in once it has the public half', async () => {
    const { app, desk, feed, server } = connection();
    const { page } = app;
    await setUp({ key: '' });
    await page.getByText(t('connection.log-in.key'), { exact: true }).click();
    await button(page, 'key.make.title').click();
    await field('key.make.passphrase').fill('a long one');
    const file = join(desk, 'new-key');
    await nextDialog(app, file);
    await button(page, 'key.make.do').click();
    await page.getByText(t('key.made', { vendor: 'Cosafe' })).waitFor();
    await page.getByText(/OpenSSH key file, Ed25519, with a passphrase/).waitFor();
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
    expect((await value(app, 'feed', { feed })).kept).toContain('passphrase');
    await button(page, 'key.public.copy').click();
    await page.getByText(t('key.copied')).waitFor();
    const copied = await app.app.evaluate(({ clipboard }) => clipboard.readText());
    expect(readFileSync(`${file}.pub`, 'utf8')).toContain(copied);
    await nextDialog(app, join(desk, 'for the vendor.pub'));
    await button(page, 'key.public.save').click();
    await page.getByText(/Saved as .*for the vendor\.pub/).waitFor();
    expect(readFileSync(join(desk, 'for the vendor.pub'), 'utf8')).toContain(copied);

    await test();
    expect(await failure()).toBe(fault('log-in refused', { host: server.host, user: server.username }));
    await button(page, 'mail.write', { vendor: 'Cosafe' }).click();
    const mail = await field('mail.label').inputValue();
    expect(mail).toContain(copied);
    expect(mail).toContain('code: log-in refused');
    expect(mail).not.toContain('a long one');
    expect(mail).not.toContain(desk);
    await lookOver(app, 'connection-4-mail');

    const authorized = join(server.privateKeyFile, '..', 'authorized_keys');
    const before = readFileSync(authorized, 'utf8');
    writeFileSync(authorized, before + readFileSync(`${file}.pub`, 'utf8'));
    await test();
    await page.getByText(t('connection.works')).waitFor();
    writeFileSync(authorized, before);
  });

  it('never overwrites a file with a new key', async () => {
    const { app, desk } = connection();
    await setUp();
    const file = join(desk, 'precious');
    writeFileSync(file, 'precious');
    await nextDialog(app, file);
    await button(app.page, 'key.make.title').click();
    await button(app.page, 'key.make.do').click();
    await app.page.getByText(fault('output exists', { file })).waitFor();
    expect([readFileSync(file, 'utf8'), existsSync(`${file}.pub`)]).toEqual(['precious', false]);
  });

  it('names what is wrong with the key file', async () => {
    const { app, desk, feed, server } = connection();
    const { page } = app;
    await setUp();
    await nextDialog(app, `${server.privateKeyFile}.pub`);
    await button(page, 'connection.key.other').click();
    await page.getByText(fault('private key is a public key')).waitFor();
    expect((await value(app, 'keyFile', { feed }))?.name).toBe('user_key');

    const locked = join(desk, 'locked');
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', 'right', '-f', locked]);
    await setUp({ key: locked });
    await page.getByText(fault('private key needs a passphrase')).waitFor();
    await field('connection.passphrase').fill('wrong');
    await test();
    expect(await failure()).toBe(fault('private key passphrase wrong'));
    rmSync(locked);
    await test();
    expect(await failure()).toBe(fault('key file missing', { file: locked }));
  });

  it('left the console quiet', () => {
    expect(connection().complaints).toEqual([]);
  });
});
