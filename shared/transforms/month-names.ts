/** First letters by which a month is known in ten languages, accents taken away; the longest that fits wins. */
const starts: readonly (readonly string[])[] = [
  ['jan', 'ene', 'janv', 'tam', 'ינו'],
  ['feb', 'fev', 'fevr', 'helmi', 'פבר'],
  ['mar', 'mrt', 'maa', 'maerz', 'mars', 'maalis', 'מרץ', 'מרס'],
  ['apr', 'avr', 'abr', 'huhti', 'אפר'],
  ['may', 'maj', 'mai', 'mei', 'touko', 'מאי'],
  ['jun', 'juin', 'kesa', 'יונ'],
  ['jul', 'juil', 'heina', 'יול'],
  ['aug', 'aou', 'ago', 'elo', 'אוג'],
  ['sep', 'sept', 'set', 'syys', 'ספט'],
  ['oct', 'okt', 'loka', 'אוק'],
  ['nov', 'marras', 'נוב'],
  ['dec', 'dez', 'des', 'dic', 'joulu', 'דצמ'],
];

/** 1–12 for a month's name or its abbreviation; undefined for any other word. */
export function monthNamed(word: string): number | undefined {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .replace(/^ב(?=\p{L}{3})/u, '');
  if (plain.length < 3) return undefined;
  let best: { month: number; length: number } | undefined;
  starts.forEach((list, at) => {
    for (const start of list) {
      if (plain.startsWith(start) && start.length > (best?.length ?? 0)) best = { month: at + 1, length: start.length };
    }
  });
  return best?.month;
}
