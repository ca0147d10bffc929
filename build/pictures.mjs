/**
 * Looks over every page in every state, language and colours for what is wrong, and takes a picture of each:
 * test-results/pictures/index.html, one sheet a state, and one sheet a language and colours ("all he-dark.png").
 *
 *     npm run pictures                       everything
 *     npm run pictures -- samples daily      the beginning and these parts of test/e2e/walk/walk.ts
 *     npm run pictures -- --docs             also the pictures that the documents show
 */
import { PROJECT, step } from './step.mjs';

const words = process.argv.slice(2);
process.env['PICTURES'] = words.filter((word) => !word.startsWith('--')).join(',');
process.env['PICTURES_FOR_DOCS'] = words.includes('--docs') ? '1' : '';
process.chdir(PROJECT);

const done =
  (await step('build', ['build/bundle.mjs'])) &&
  (await step('pictures', ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/pictures/vitest.config.mjs']));
process.exitCode = done ? 0 : 1;
