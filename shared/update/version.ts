/** Three numbers, as a release has them; a mark for what comes before a release ("1.4.0-beta.1") may follow. */
const pattern = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})(-[0-9a-z.-]{1,40})?$/;

export function isReleaseVersion(text: string): boolean {
  return pattern.exec(text)?.[4] === undefined && pattern.test(text);
}

/** Above 0: the first is newer. What comes before a release is older than it. Unreadable ones are older than all. */
export function compareVersions(one: string, other: string): number {
  const [first, second] = [partsOf(one), partsOf(other)];
  const at = first.findIndex((part, place) => part !== second[place]);
  return at === -1 ? 0 : (first[at] ?? 0) - (second[at] ?? 0);
}

function partsOf(version: string): readonly number[] {
  const [, major = '-1', minor = '0', patch = '0', before] = pattern.exec(version) ?? [];
  return [Number(major), Number(minor), Number(patch), before === undefined ? 1 : 0];
}
