import { languagesBy } from '../shared/words/languages';

/** The languages but English, each in a file of its own that is read when it is needed. */
export const { loadLanguage, loadEveryLanguage } = languagesBy({
  sv: async () => (await import('../shared/words/sv/swedish')).swedish,
  he: async () => (await import('../shared/words/he/hebrew')).hebrew,
});
