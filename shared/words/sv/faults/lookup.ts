import type { lookupFaults as english } from '../../en/faults/lookup';

/** Faults of second files that values are looked up in. In Swedish. ICU MessageFormat. */
export const lookupFaults = {
  'lookup unknown':
    '”{column}” hämtar värden ur ”{lookup}”, men flödet har ingen andra fil med det namnet. Inget gjordes. Välj filen igen, eller ta bort steget.',
  'lookup named twice': 'Flödet har två andra filer som heter ”{lookup}”. Inget gjordes. Ge var och en ett eget namn.',
  'lookup unreadable':
    'Den andra filen ”{lookup}” ({file}) gick inte att läsa: {why, select, missing {den finns inte} folder {det är en mapp och inte en fil} locked {ett annat program håller den öppen, eller så saknar du rätt att läsa den} changing {den håller fortfarande på att skrivas} password {den har ett lösenord} header {ingen rad med kolumnnamn hittades i den} large {den är för stor} other {den är ingen tabell eller är skadad}}. Inget skickades. Ta tillbaka den, eller välj en annan fil.',
  'lookup empty':
    'Den andra filen ”{lookup}” ({file}) är tom i dag. Inget skickades. Kontrollera den, eller välj en annan fil.',
  'lookup sheet gone':
    'Den andra filen ”{lookup}” ({file}) har inte längre bladet ”{sheet}”; den har {sheets}. Inget skickades. Ta tillbaka bladet, eller välj filen igen.',
  'lookup column missing':
    '{count, plural, one {En kolumn} other {Kolumner}} finns inte längre i den andra filen ”{lookup}” ({file}): {columns}. Inget skickades. Ta tillbaka {count, plural, one {den} other {dem}}, eller välj en annan kolumn.',
} satisfies Record<keyof typeof english, string>;
