/**
 * The calendar day, "YYYY-MM-DD", that a file name speaks of: 2026-03-02, 2026_03_02, 20260302, 02.03.2026 (always day
 * before month), 20260302081500 with a time behind it. The last one that is a real day counts; undefined without one.
 */
export function dayInName(name: string): string | undefined {
  let found: string | undefined;
  for (const match of name.matchAll(yearFirst)) found = realDay(match[1], match[3], match[4]) ?? found;
  if (found !== undefined) return found;
  for (const match of name.matchAll(dayFirst)) found = realDay(match[4], match[3], match[1]) ?? found;
  return found;
}

const yearFirst = /(?<!\d)(20\d\d)([-_. ]?)(\d\d)\2(\d\d)(?=(?:\d{4}(?:\d\d)?)?(?!\d))/g;
const dayFirst = /(?<!\d)(\d\d)([-_. ])(\d\d)\2(20\d\d)(?!\d)/g;

function realDay(year = '', month = '', day = ''): string | undefined {
  const text = `${year}-${month}-${day}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : undefined;
}
