import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MailServer, startMailServer } from '../notify/mail-server';
import { value } from './bridge-call';
import { farTime } from './calm-zone';
import { launch, type LaunchedApp } from './launch';
import { expectNothingCutOff, lookOver } from './look-over';
import { button, t } from './steps';

let app: LaunchedApp;
let mail: MailServer;
let web: Server;
let url: string;
const got: string[] = [];

beforeAll(async () => {
  // Without encryption: this computer only talks to itself here.
  mail = await startMailServer({ disabledCommands: ['STARTTLS'], allowInsecureAuth: true });
  web = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      got.push(text);
      response.writeHead(200).end();
    });
  });
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  const address = web.address();
  url = `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}/secret-path`;
  app = await launch();
  app.page.setDefaultTimeout(20_000);
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  await app.page.getByRole('button', { name: t('side.settings') }).click();
});
afterAll(async () => {
  await app.close();
  await mail.stop();
  web.close();
});

describe('notices to others', () => {
  it('go by mail once the password is right, and say when it is wrong', async () => {
    const { page } = app;
    await page.getByRole('button', { name: t('notices.mail'), exact: true }).click();
    const fields = {
      'notices.mail.host': '127.0.0.1',
      'notices.mail.port': String(mail.port),
      'notices.mail.user': 'courier',
      'notices.mail.password': 'wrong',
      'notices.mail.from': 'courier@example.com',
      'notices.mail.to': 'hr@example.com, it@example.com',
    } as const;
    for (const [code, text] of Object.entries(fields))
      await page.getByLabel(t(code as keyof typeof fields), { exact: true }).fill(text);
    await button(page, 'notices.save').first().click();
    await button(page, 'notices.test').click();
    await page.locator('.notice-failed', { hasText: 'did not accept the user name or password' }).first().waitFor();
    expect(mail.letters).toEqual([]);

    await page.getByLabel(t('notices.mail.password'), { exact: true }).fill('hemlig-42');
    await button(page, 'notices.save').first().click();
    await expect.poll(async () => page.getByLabel(t('notices.mail.password'), { exact: true }).inputValue()).toBe('');
    await button(page, 'notices.test').click();
    await expect.poll(() => mail.letters.length).toBe(1);
    expect(mail.letters[0]?.text).toContain('Subject: Roster Courier: a test');
  });

  it('go to a webhook, whose address never comes back to the page', async () => {
    const { page } = app;
    await page.getByRole('button', { name: t('notices.webhook'), exact: true }).click();
    await page.getByLabel(t('notices.webhook.kind')).click();
    await page.getByRole('option', { name: t('notices.webhook.plain') }).click();
    await page.getByLabel(t('notices.webhook.url'), { exact: true }).fill('http://hooks.example.com/a');
    await button(page, 'notices.save').last().click();
    await page.locator('.notice-failed', { hasText: 'has to begin with https://' }).waitFor();
    await page.getByLabel(t('notices.webhook.url'), { exact: true }).fill(url);
    await button(page, 'notices.save').last().click();
    await page.getByText(t('notices.webhook.kept', { host: '127.0.0.1' })).waitFor();
    expect(JSON.stringify(await value(app, 'notices'))).not.toContain('secret-path');
    await button(page, 'notices.test').last().click();
    await expect.poll(() => got.length).toBe(1);
    expect(JSON.parse(got[0] ?? '')).toMatchObject({ app: 'Roster Courier', outcome: 'test' });
  });

  it('are easy to set up', async () => {
    await app.page.setViewportSize({ width: 1100, height: 1900 });
    await expectNothingCutOff(app.page, 'settings');
    await lookOver(app, 'settings-notices');
  });

  it('tell of a held run of the schedule in codes and counts, and of nobody', async () => {
    const feed = (await value(app, 'createSample', { destination: 'cosafe' })).card.id;
    await value(app, 'usePractice', { feed });
    const probe = await value(app, 'testConnection', { feed });
    await value(app, 'trustHostKey', { feed, fingerprint: probe.hostKey?.fingerprint ?? '' });
    await value(app, 'testConnection', { feed });
    const { limits } = (await value(app, 'feed', { feed })).feed;
    await value(app, 'setLimits', { feed, limits: { ...limits, sourceOlderThanDays: 0 } });
    await value(app, 'setSchedule', { feed, schedule: { at: farTime('UTC'), timeZone: 'UTC' } });
    expect(await value(app, 'trySchedule', { feed })).toMatchObject({ is: 'ended', run: { outcome: 'held' } });
    await expect.poll(() => got.length).toBe(2);
    await expect.poll(() => mail.letters.length).toBe(2);
    expect(JSON.parse(got[1] ?? '')).toMatchObject({
      vendor: 'Cosafe',
      outcome: 'held',
      codes: ['source too old'],
      counts: { rows: 48 },
    });
    const samples = (await value(app, 'columns', { feed, sampleOffset: 0 })).samples;
    const cells = samples.flatMap((sample) => sample.cells.map((cell) => cell.value)).filter((text) => text.length > 3);
    expect(cells.length).toBeGreaterThan(5);
    for (const cell of cells) expect(`${got[1]} ${mail.letters[1]?.text}`).not.toContain(cell);
  });
});
