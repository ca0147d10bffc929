import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { LaunchedApp } from '../e2e/launch';
import { nextDialog } from '../e2e/steps';
import { settled } from '../e2e/walk/walker';
import { guideFile, guideSteps, readGuide, type GuideSentence, type GuideStep } from './read-guide';

/** Somebody who does what the guide says and knows nothing else. */
export interface Follower {
  readonly app: LaunchedApp;
  /** Lines of the guide that are for this reader: the vendor, and how they decide. */
  readonly reader: readonly string[];
  /** What to enter into fields, by their names in the guide. */
  readonly entries: Readonly<Record<string, string>>;
  /** What to choose in the system's dialog that a button opens, by the button's name. */
  readonly files: Readonly<Record<string, string>>;
  /** What the world does before a step, by "section/number": time passes, an export changes, a server is down. */
  readonly meanwhile: Readonly<Record<string, () => Promise<void>>>;
  /** Takes the pictures that the guide shows, in their places. */
  readonly takesPictures: boolean;
}

/** Follows the whole guide from its first step to its last. Throws with the step and the sentence that cannot be followed. */
export async function followGuide(follower: Follower): Promise<void> {
  const steps = guideSteps(readGuide());
  const unknown = Object.keys(follower.meanwhile).filter((place) => !steps.some((step) => placeOf(step) === place));
  if (unknown.length > 0) throw new Error(`the guide has no step ${unknown.join(', ')}`);
  for (const step of steps) {
    await follower.meanwhile[placeOf(step)]?.();
    for (const part of step.parts) {
      if (part.is === 'picture') {
        if (follower.takesPictures) await takePicture(follower.app.page, part.file);
        continue;
      }
      if (part.only !== undefined && !follower.reader.includes(part.only)) continue;
      await carryOut(follower, part.sentence).catch((problem: unknown) => {
        throw new Error(`guide, “${step.section}”, step ${step.number}: ${part.sentence.text}`, { cause: problem });
      });
    }
  }
}

const placeOf = ({ section, number }: GuideStep): string => `${section}/${number}`;

async function carryOut({ app, entries, files }: Follower, { verb, names }: GuideSentence): Promise<void> {
  const { page } = app;
  for (const name of names) {
    switch (verb) {
      case 'press': {
        const file = files[name];
        if (file !== undefined) await nextDialog(app, file);
        await (await pressable(page, name)).click();
        break;
      }
      case 'choose':
        await page.getByRole('radio', { name, exact: true }).locator('xpath=ancestor::label').click();
        break;
      case 'switch on': {
        const box = page.getByRole('switch', { name, exact: true });
        await box.locator('xpath=ancestor::label').click();
        if (!(await box.isChecked())) throw new Error(`“${name}” stays off`);
        break;
      }
      case 'fill in':
        await fillIn(page, name, entries[name]);
        break;
      case 'see': {
        const there = seen(page, name);
        await there.waitFor();
        await there.evaluate((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          if (top < 100 || bottom > window.innerHeight - 80) element.scrollIntoView({ block: 'center' });
        });
        break;
      }
      case 'maybe':
        break;
    }
    await settled(page);
  }
}

/**
 * A button of exactly this name, or one whose first words are it: choices with an explanation under their name. While
 * there is a question, one of its buttons.
 */
async function pressable(page: Page, name: string): Promise<Locator> {
  const question = page.getByRole('alertdialog');
  const where = (await question.count()) > 0 ? question : page.locator('body');
  const button = where.getByRole('button', { name, exact: true });
  const titled = where.getByRole('button').filter({ has: page.getByText(name, { exact: true }) });
  return button.or(titled).filter({ visible: true }).first();
}

/** Anything on the page that is called so or says so. */
function seen(page: Page, name: string): Locator {
  return (
    page
      .getByText(name, { exact: true })
      .or(page.getByLabel(name, { exact: true }))
      .or(page.getByRole('button', { name, exact: true }))
      .or(page.getByPlaceholder(name, { exact: true }))
      // With an explanation after it in the same element.
      .or(page.locator(`xpath=//*[text()[normalize-space(.)="${name}"]]`))
      .filter({ visible: true })
      .first()
  );
}

async function fillIn(page: Page, name: string, entry: string | undefined): Promise<void> {
  if (entry === undefined) throw new Error(`the vendor sent nothing for “${name}”`);
  const field = page.getByLabel(name, { exact: true }).and(page.locator('input, textarea')).first();
  await field.fill(entry);
  if ((await field.getAttribute('role')) === 'combobox') await page.getByRole('option').first().click();
  else await field.blur();
}

/** As the guide shows it: light, 1200 wide, with what was done last in view. */
async function takePicture(page: Page, file: string): Promise<void> {
  const path = resolve(dirname(guideFile), file);
  mkdirSync(dirname(path), { recursive: true });
  await settled(page);
  await page.mouse.move(1, 1);
  await page.screenshot({ path });
}
