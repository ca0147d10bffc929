import { beforeEach, describe, expect, it, vi } from 'vitest';

/** The words as they are when the app has just begun: English alone. */
async function fresh() {
  vi.resetModules();
  return {
    ...(await import('../../../shared/words/languages')),
    ...(await import('../../../shared/words/say')),
    ...(await import('../../../electron/formats/languages')),
  };
}

describe('languages that are fetched', () => {
  beforeEach(() => void vi.resetModules());

  it('stand in English until they are here, and in themselves from then on', async () => {
    const { say, loadLanguage, isLanguageHere } = await fresh();
    const english = say('en', 'screen', 'common.loading');
    expect(isLanguageHere('sv')).toBe(false);
    expect(say('sv', 'screen', 'common.loading')).toBe(english);
    await loadLanguage('sv');
    expect(isLanguageHere('sv')).toBe(true);
    expect(isLanguageHere('he')).toBe(false);
    // Said before in English: that must not be kept for Swedish.
    expect(say('sv', 'screen', 'common.loading')).not.toBe(english);
  });

  it('are here without fetching when they are English', async () => {
    const { isLanguageHere, say } = await fresh();
    expect(['en', 'en-XA'].map((locale) => isLanguageHere(locale as 'en'))).toEqual([true, true]);
    expect(say('en-XA', 'screen', 'common.loading')).toMatch(/^⟦/);
  });

  it('can all be fetched at once, and again', async () => {
    const { isLanguageHere, loadEveryLanguage, say } = await fresh();
    await Promise.all([loadEveryLanguage(), loadEveryLanguage()]);
    expect([isLanguageHere('sv'), isLanguageHere('he')]).toEqual([true, true]);
    expect(say('he', 'screen', 'common.loading')).toMatch(/[א-ת]/);
  });

  it('are in full what the catalogs have', async () => {
    const { loadEveryLanguage, sentenceOf } = await fresh();
    const { catalogs } = await import('../../../shared/words/catalogs');
    await loadEveryLanguage();
    for (const locale of ['en', 'sv', 'he'] as const)
      for (const [catalog, sentences] of Object.entries(catalogs[locale]))
        for (const [code, text] of Object.entries(sentences))
          expect(sentenceOf(locale, catalog as 'screen', code), `${locale} ${code}`).toBe(text);
  });
});
