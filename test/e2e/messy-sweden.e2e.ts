import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { byKeyboard, byMouse, type Hands } from './hands';
import { lookOver } from './look-over';
import { begin, sendToPractice } from './story';

const golden = readFileSync(fileURLToPath(new URL('golden/messy-sweden.csv', import.meta.url)));

/** As payroll prints it: titles, a total, old letters, numbers in every spelling, and what nobody outside should see. */
const staff = [
  ';;;Personallista Region Norr;;;;;;',
  ';;;Utskriven 2026-11-20;;;;;;',
  '',
  'Anst.nr;Efternamn;Förnamn;E-postadress jobb;Mobiltelefon;Tjänstetelefon;Avdelning;Personnummer;Månadslön;Slutdatum',
  '00101;Öberg;Åsa;asa.oberg@norr.example;070-174 06 05;08-123 45 67;Vård Öst;811228-9874;31 500;',
  '00102;Berg;Karl-Erik;karl.berg@norr.example;+46 (0)70 174 06 06;;Vård Väst;670919-9530;29 800;',
  '00103;Ahlström;Maja;maja.ahlstrom@norr.example;0046701740607;;Vård Öst;900118-9811;30 100;',
  '00104;Svensson;Bo;bo.svensson@norr.example;070.174.06.08;;Drift;640823-3234;33 000;',
  '00105;Nilsson;Eva;asa.oberg@norr.example;0701740609;08-123 45 68;Drift;811228-9874;28 900;',
  '00106;Lind;Per;per.lind@norr.example;08-765 43 21;;Vård Väst;670919-9530;27 400;',
  '00107;Falk;Nora;nora.falk@norr.example;070-174 06 10;;Drift;900118-9811;26 000;2026-01-31',
  '00108;Ek;Sara;sara.ek@norr.example;070 174 06 11;;Vård Öst;640823-3234;35 250;2031-12-31',
  'Totalt;;;;;;;;241 950;',
  '',
].join('\r\n');

async function tell(hands: Hands): Promise<void> {
  const story = await begin('sv', hands);
  const { app, page, t, button, reached, next, chooseFile } = story;
  try {
    const export_ = join(story.desk, 'Personallista.csv');
    writeFileSync(export_, iconv.encode(staff, 'win1252'));

    await reached('start.heading');
    await hands.press(page.getByRole('button', { name: new RegExp(`^${t('start.cosafe')}`) }));
    await reached('file.heading');
    await chooseFile(button('file.choose'), export_);
    await page.locator('.is-header').waitFor();
    expect(await page.locator('.is-header').textContent()).toContain('Anst.nr');

    await next('page.columns', 'columns.heading');
    await page.getByText(t('board.counter', { open: 1, required: 3 })).waitFor();
    expect(await button('steps.next', { page: t('page.check') }).isDisabled()).toBe(true);
    await lookOver(app, `sweden-${hands.name}-columns`);
    await hands.carry(page, 'E-postadress jobb', 'Mail');
    await page.getByText(t('board.counter', { open: 0, required: 3 })).waitFor();

    // Nobody outside needs a personnummer: it asks, and nothing happens without a yes.
    await hands.carry(page, 'Personnummer', 'Title');
    await page.getByRole('alertdialog').waitFor();
    await lookOver(app, `sweden-${hands.name}-sensitive`);
    await hands.press(button('sensitive.keep'));
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    expect(await page.locator('.board-sensitive').count()).toBe(0);

    // Carried to the wrong place, taken back, and carried to the right one.
    await hands.carry(page, 'Avdelning', 'Title');
    await page.locator('.board-row').filter({ hasText: 'Title' }).getByText('Vård Väst').first().waitFor();
    await hands.undo(page);
    await page
      .getByText(t('board.undone', { what: t('board.did.tied', { source: 'Avdelning', column: 'Title' }) }))
      .waitFor();
    await hands.carry(page, 'Avdelning', 'Groups');
    await page
      .getByText(t('board.did.tied', { source: 'Avdelning', column: 'Groups' }))
      .first()
      .waitFor();

    // Departments have numbers at the vendor.
    await hands.menu(button('columns.menu', { column: 'Groups' }), t('columns.menu.adjust'));
    for (const [name, id] of [
      ['Vård Öst', '3101'],
      ['Vård Väst', '3102'],
      ['Drift', '3103'],
    ] as const) {
      await hands.type(page.getByLabel(t('values.target', { value: name, column: 'Groups' })), id);
    }
    await page.locator('.board-samples').getByText('3101').first().waitFor();
    await lookOver(app, `sweden-${hands.name}-groups`);
    await hands.press(page.locator('.adjust').getByRole('button', { name: t('common.close') }));

    await hands.setAside(page, 'Månadslön');
    await page.locator('[data-source="Månadslön"].is-aside').waitFor();
    await hands.press(button('leavers.proposal.use'));
    await button('leavers.proposal.use').waitFor({ state: 'detached' });

    await next('page.check', 'check.heading');
    await lookOver(app, `sweden-${hands.name}-check`);
    await next('page.changes', 'changes.heading', { vendor: 'Cosafe' });
    await page.locator('.change').first().waitFor();
    await next('page.connection', 'connection.heading', { vendor: 'Cosafe' });
    const sent = await sendToPractice(story, 'messy-sweden');
    expect(sent.toString('utf8')).toBe(golden.toString('utf8'));
    expect(sent.equals(golden)).toBe(true);
    expect(story.complaints).toEqual([]);
  } catch (problem) {
    await app.picture(`sweden-${hands.name}-failed`);
    throw problem;
  } finally {
    await story.end();
  }
}

describe('a messy Swedish export, to Cosafe, in Swedish', () => {
  it('arrives by mouse', () => tell(byMouse), 240_000);
  it('arrives by keyboard alone', () => tell(byKeyboard), 240_000);
});
