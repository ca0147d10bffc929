import { IntlMessageFormat } from 'intl-messageformat';
import { screen } from '../../shared/words/en/screen';

type Part = ReturnType<InstanceType<typeof IntlMessageFormat>['getAst']>[number];

/** Kinds of parts of a message, as the parser of ICU MessageFormat numbers them. */
const kinds = { literal: 0, argument: 1, number: 2, select: 5, plural: 6, pound: 7 } as const;
const fillers: Readonly<Record<string, string>> = {
  vendor: 'Connecteam|Cosafe',
  page: Object.entries(screen)
    .filter(([code]) => code.startsWith('page.'))
    .map(([, text]) => escaped(text))
    .join('|'),
};

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** What a message may read like; undefined where it holds something that only the moment knows, such as a file’s name. */
function patternOf(parts: readonly Part[]): string | undefined {
  const patterns = parts.map((part): string | undefined => {
    if (part.type === kinds.literal) return escaped(part.value);
    if (part.type === kinds.pound || part.type === kinds.number) return '[\\d,]+';
    if (part.type === kinds.argument) return fillers[part.value] && `(?:${fillers[part.value]})`;
    if (part.type !== kinds.plural && part.type !== kinds.select) return undefined;
    const ways = Object.values(part.options).map(({ value }) => patternOf(value));
    return ways.includes(undefined) ? undefined : `(?:${ways.join('|')})`;
  });
  return patterns.includes(undefined) ? undefined : patterns.join('');
}

const patterns = Object.values(screen).flatMap((text) => {
  const pattern = patternOf(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst());
  return pattern === undefined ? [] : [new RegExp(`^${pattern}$`)];
});

/** Whether the English window may show exactly this, for one of the two known vendors. */
export function standsOnScreen(name: string): boolean {
  return patterns.some((pattern) => pattern.test(name));
}
