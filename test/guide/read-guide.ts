import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One sentence of a step, and the names in it that stand in bold: those of buttons, fields and pages. */
export interface GuideSentence {
  readonly text: string;
  readonly names: readonly string[];
  /** What the reader is told to do with these names; 'see' where they are only told what they find there. */
  readonly verb: 'press' | 'choose' | 'fill in' | 'switch on' | 'see' | 'maybe';
}

/** What a numbered step consists of, in its order. */
export type GuidePart =
  | { readonly is: 'sentence'; readonly sentence: GuideSentence; readonly only?: string }
  | { readonly is: 'picture'; readonly file: string };

export interface GuideStep {
  /** Heading of its section, as written. */
  readonly section: string;
  readonly number: number;
  readonly parts: readonly GuidePart[];
}

export const guideFile = fileURLToPath(new URL('../../docs/guide.md', import.meta.url));

export function readGuide(): string {
  return readFileSync(guideFile, 'utf8');
}

/** Every text in bold, in the order of the document. */
export function boldIn(text: string): string[] {
  return Array.from(text.replace(/\s+/g, ' ').matchAll(/\*\*(.+?)\*\*/g), ([, name = '']) => name);
}

const verbs = { Press: 'press', Choose: 'choose', 'Fill in': 'fill in', 'Switch on': 'switch on' } as const;

/**
 * The numbered steps of the guide. A sentence that begins with a verb is to be carried out with every name in it; one
 * that begins with a condition may not come true; of any other, the names must be there to see. A line in a step that
 * begins with "- _Word:_" is only for that reader.
 */
export function guideSteps(text: string): GuideStep[] {
  const steps: { section: string; number: number; lines: string[] }[] = [];
  let section = '';
  let open = false;
  for (const line of text.split('\n')) {
    const heading = /^## (.+)$/.exec(line)?.[1];
    const item = /^(\d+)\. (.+)$/.exec(line);
    if (heading !== undefined) section = heading;
    open = item !== null || (open && (line === '' || line.startsWith('   ')));
    if (item) steps.push({ section, number: Number(item[1]), lines: [item[2] ?? ''] });
    else if (open) steps.at(-1)?.lines.push(line.slice(3));
  }
  return steps.map(({ lines, ...step }) => ({ ...step, parts: partsOf(lines) }));
}

function partsOf(lines: readonly string[]): GuidePart[] {
  const blocks: string[] = [];
  for (const line of lines) {
    const begins = blocks.length === 0 || /^(?:- |!\[)/.test(line) || line === '';
    if (begins) blocks.push(line.trim());
    else blocks.push(`${blocks.pop() ?? ''} ${line.trim()}`.trim());
  }
  return blocks.filter(Boolean).flatMap((block): GuidePart[] => {
    const picture = /^!\[.*\]\((.+)\)$/.exec(block)?.[1];
    if (picture !== undefined) return [{ is: 'picture', file: picture }];
    const own = /^- _(.+?):_ (.+)$/.exec(block);
    return sentencesOf(own?.[2] ?? block).map((sentence) => ({
      is: 'sentence' as const,
      sentence,
      ...(own?.[1] !== undefined && { only: own[1] }),
    }));
  });
}

function sentencesOf(text: string): GuideSentence[] {
  // A name may hold a full stop of its own.
  const names: string[] = [];
  const masked = text.replace(/\*\*(.+?)\*\*/g, (_, name: string) => `\uE000${names.push(name) - 1}\uE000`);
  return masked
    .split(/(?<=[.…:](?:\uE000)?) +(?=\S)/u)
    .flatMap((part) => part.split(/(?<=\uE000) +(?=[A-Z])/u))
    .filter((part) => part.trim() !== '')
    .map((part): GuideSentence => {
      const inIt = Array.from(part.matchAll(/\uE000(\d+)\uE000/g), ([, at]) => names[Number(at)] ?? '');
      const shown = part.replace(/\uE000(\d+)\uE000/g, (_, at: string) => `**${names[Number(at)] ?? ''}**`);
      return { text: shown, names: inIt, verb: verbOf(part) };
    });
}

function verbOf(sentence: string): GuideSentence['verb'] {
  const told = Object.entries(verbs).find(([word]) => sentence.startsWith(`${word} `));
  if (told) return told[1];
  return /^(?:If|When|Where|To|Until) /.test(sentence) ? 'maybe' : 'see';
}
