/** A moment on the feed's own calendar and clock. */
export interface LocalMoment {
  /** "2026-03-02" */
  readonly date: string;
  /** "08:00" or "08:00:00" */
  readonly time: string;
}

/**
 * The remote file's name: {date} becomes 2026-03-02, {time} becomes 080000. It never has a path in it, nor a
 * character that a file system or a server treats specially; letters of any script stay, because a fixed name is
 * agreed with the vendor to the letter. Should `taken` have the name already, -2, -3 and so on go before its ending.
 */
export function remoteFileName(pattern: string, at: LocalMoment, taken?: ReadonlySet<string>): string {
  const time = at.time.replace(/\D/g, '').padEnd(6, '0').slice(0, 6);
  const name = safeName(pattern.replaceAll('{date}', at.date).replaceAll('{time}', time));
  if (taken === undefined || !taken.has(name)) return name;
  let turn = 2;
  while (taken.has(numberedName(name, turn))) turn++;
  return numberedName(name, turn);
}

/** "people.csv" and 2 make "people-2.csv". */
export function numberedName(name: string, turn: number): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? `${name.slice(0, dot)}-${turn}${name.slice(dot)}` : `${name}-${turn}`;
}

function safeName(text: string): string {
  const last = text.normalize('NFC').split(/[/\\]/).pop() ?? '';
  const safe = last
    .replace(/[^\p{L}\p{M}\p{N} ._()+,@=-]/gu, '-')
    .replace(/^[\s.-]+/, '')
    .replace(/[\s.]+$/, '');
  return safe === '' || safe === 'csv' ? 'people.csv' : safe;
}
