import { IntlMessageFormat } from 'intl-messageformat';

type Ast = ReturnType<IntlMessageFormat['getAst']>;

const accented: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aáàbƀcçdđeéèfƒgǧhĥiíìjĵkķlłmɱnñoóòpƥqɋrřsštŧuúùvṽwŵxẋyýỳzž'.matchAll(/([a-z])([^a-z])[^a-z]?/gu)].flatMap(
    ([, plain = '', marked = '']) => [
      [plain, marked],
      [plain.toUpperCase(), marked === 'ɱ' ? 'Ɱ' : marked.toUpperCase()],
    ],
  ),
);

/** Letters with accents, and vowels doubled until the text is some 40 % longer, as a long language would make it. */
function stretched(text: string): string {
  let owed = 0;
  return text.replace(/[a-z]/giu, (letter) => {
    const marked = accented[letter] ?? letter;
    owed += 0.4;
    if (owed < 1 || !/[aeiou]/iu.test(letter)) return marked;
    const more = Math.floor(owed);
    owed -= more;
    return marked + marked.toLowerCase().repeat(more);
  });
}

/**
 * A sentence of the English catalog as a made-up language writes it: every letter with an accent, longer, and in
 * brackets. What is between braces stays as it is. A text on the screen that is not so did not come from a catalog.
 */
export function pseudoSentence(english: string): Ast {
  const inside = (parts: Ast): Ast =>
    parts.map((part) => {
      // Of the parser's kinds of element: 0 is plain text; 5 and 6 (select, plural) have parts of their own.
      if (part.type === 0) return { ...part, value: stretched(part.value) };
      if (part.type !== 5 && part.type !== 6) return part;
      const options = Object.entries(part.options).map(([name, option]) => [
        name,
        { ...option, value: inside(option.value) },
      ]);
      return { ...part, options: Object.fromEntries(options) as typeof part.options };
    });
  const bracket = (value: string): Ast[number] => ({ type: 0, value });
  const parts = inside(new IntlMessageFormat(english, 'en', undefined, { ignoreTag: true }).getAst());
  return [bracket('⟦'), ...parts, bracket('⟧')];
}
