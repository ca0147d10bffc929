import { getCountries, getCountryCallingCode } from 'libphonenumber-js/max';
import { cleanLine } from './clean';

/** Languages whose names of countries are understood. */
const languages = ['en', 'sv', 'he', 'nb', 'da', 'fi', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl'] as const;
/** What people write instead, beside the three letters of ISO 3166 for the countries that most exports name. */
const alsoCalled: Readonly<Record<string, string>> = {
  ...{
    uk: 'GB',
    england: 'GB',
    scotland: 'GB',
    wales: 'GB',
    'great britain': 'GB',
    britain: 'GB',
    storbritannien: 'GB',
  },
  ...{ usa: 'US', america: 'US', 'united states of america': 'US', 'u s a': 'US', 'u k': 'GB', uae: 'AE' },
  ...{ holland: 'NL', 'the netherlands': 'NL', 'czech republic': 'CZ', tjeckien: 'CZ', turkey: 'TR', türkiye: 'TR' },
  ...{ swe: 'SE', nor: 'NO', dnk: 'DK', fin: 'FI', isl: 'IS', deu: 'DE', aut: 'AT', che: 'CH', nld: 'NL', bel: 'BE' },
  ...{ fra: 'FR', esp: 'ES', prt: 'PT', ita: 'IT', gbr: 'GB', irl: 'IE', pol: 'PL', cze: 'CZ', svk: 'SK', hun: 'HU' },
  ...{ est: 'EE', lva: 'LV', ltu: 'LT', ukr: 'UA', rou: 'RO', bgr: 'BG', grc: 'GR', tur: 'TR', isr: 'IL', are: 'AE' },
  // One calling code of several countries is known by its largest.
  ...{ '+44': 'GB', '0044': 'GB', '+47': 'NO', '0047': 'NO', '+358': 'FI', '00358': 'FI', '+39': 'IT', '+61': 'AU' },
  ...{ '+1': 'US', '001': 'US' },
  ...{ can: 'CA', aus: 'AU', nzl: 'NZ', ind: 'IN', chn: 'CN', jpn: 'JP', bra: 'BR', mex: 'MX', zaf: 'ZA', tha: 'TH' },
};

let known: ReadonlyMap<string, string> | undefined;

/**
 * The ISO 3166 code of a country, by its code ("SE", "SWE"), its calling code ("+46", where one country alone has it) or
 * its name in one of several languages. Undefined for anything else.
 */
export function countryNamed(text: string): string | undefined {
  known ??= countries();
  return known.get(keyOf(text));
}

function countries(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const calling = new Map<string, string[]>();
  for (const code of getCountries()) {
    const prefix = getCountryCallingCode(code);
    calling.set(prefix, [...(calling.get(prefix) ?? []), code]);
  }
  for (const [prefix, codes] of calling) {
    const [only, ...others] = codes;
    if (only === undefined || others.length > 0) continue;
    for (const written of [`+${prefix}`, `00${prefix}`, prefix]) found.set(written, only);
  }
  for (const language of languages) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of getCountries()) {
      const name = names.of(code);
      if (name !== undefined && !found.has(keyOf(name))) found.set(keyOf(name), code);
    }
  }
  for (const [name, code] of Object.entries(alsoCalled)) found.set(name, code);
  for (const code of getCountries()) found.set(code.toLowerCase(), code);
  return found;
}

function keyOf(text: string): string {
  return cleanLine(text)
    .toLowerCase()
    .replace(/[.\s’'-]+/gu, ' ')
    .trim();
}
