import { loadEveryLanguage } from '../../electron/formats/languages';

// Tests say sentences in every language; the app fetches the ones that it needs.
await loadEveryLanguage();
