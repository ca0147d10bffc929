/** So many elements are put into one piece. */
const elementsAtOnce = 1000;

/**
 * An answer as one line of JSON, in pieces: the changes of half a million people are more than the longest text that
 * V8 can hold. Joined, they are what JSON.stringify gives, and a line end.
 */
export function* jsonPieces(data: Readonly<Record<string, unknown>>): Generator<string> {
  let before = '{';
  for (const [name, value] of Object.entries(data)) {
    if (value === undefined) continue;
    const start = `${before}${JSON.stringify(name)}:`;
    before = ',';
    if (!Array.isArray(value) || value.length <= elementsAtOnce) {
      yield `${start}${JSON.stringify(value)}`;
      continue;
    }
    for (let from = 0; from < value.length; from += elementsAtOnce) {
      const elements = JSON.stringify(value.slice(from, from + elementsAtOnce)).slice(1, -1);
      yield `${from === 0 ? `${start}[` : ','}${elements}`;
    }
    yield ']';
  }
  yield before === '{' ? '{}\n' : '}\n';
}
