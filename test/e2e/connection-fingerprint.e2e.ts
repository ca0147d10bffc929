import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectsOpenSsh } from '../delivery/openssh-server';
import { value } from './bridge-call';
import { atConnectionPage, connection, failure, fault, setUp, test } from './connection-hands';
import { lookOver } from './look-over';
import { button, nextDialog, t } from './steps';

atConnectionPage();

describe.skipIf(!expectsOpenSsh())('the server’s key on the connection page', () => {
  it('takes what the vendor sent from a file, and another of the server’s keys than the one it showed', async () => {
    const { app, desk, feed, server } = connection();
    const { page } = app;
    await setUp({ pins: [] });
    await test();
    const scanned = execFileSync('ssh-keyscan', ['-t', 'rsa', '-p', String(server.port), server.host], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const known = join(desk, 'known_hosts');
    writeFileSync(known, scanned);
    await nextDialog(app, known);
    await button(page, 'fingerprint.open').click();
    await page.getByText(t('fingerprint.from', { file: 'known_hosts', verdict: t('fingerprint.same') })).waitFor();
    await page.getByText(t('fingerprint.type', { type: 'RSA' })).waitFor();
    await button(page, 'fingerprint.trust').click();
    await page.getByText(t('connection.works')).waitFor();
    const [pin] = (await value(app, 'feed', { feed })).feed.connection?.hostKeys ?? [];
    expect(pin).toMatch(/^ssh-rsa SHA256:/);
    await page.getByRole('button', { name: /^Remove the accepted key/ }).click();
    await page.locator('.fingerprint').waitFor({ state: 'detached' });
    expect((await value(app, 'feed', { feed })).feed.connection?.hostKeys).toEqual([]);
  });

  it('shows both keys when the server has another one, and accepts the new one only for a reason', async () => {
    const { app, server } = connection();
    const { page } = app;
    await setUp({ pins: [server.wrongHostKey] });
    await test();
    expect(await failure()).toBe(fault('host key changed', { host: server.host }));
    await page.getByRole('heading', { name: t('fingerprint.changed') }).waitFor();
    const shown = await page.locator('.fingerprint-text').evaluateAll((all) => all.map((each) => each.ariaLabel));
    expect(shown).toEqual([server.wrongHostKey, server.hostKey]);
    const accept = button(page, 'fingerprint.accept');
    expect(await accept.isDisabled()).toBe(true);
    await lookOver(app, 'connection-5-changed');
    await page.getByText(t('fingerprint.confirmed')).click();
    await expect.poll(() => accept.isDisabled()).toBe(false);
    await accept.click();
    await page.getByText(t('connection.works')).waitFor();
    await expect.poll(() => page.locator('.accepted-key').count()).toBe(2);
  });

  it('left the console quiet', () => {
    expect(connection().complaints).toEqual([]);
  });
});
