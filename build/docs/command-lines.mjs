import { join } from 'node:path';
import { runnerImport } from 'vite';
import { PROJECT } from '../step.mjs';
import { withoutBlocks } from './anchors.mjs';

const ports = {
  version: '0.0.0',
  print: () => undefined,
  tell: () => undefined,
};

/**
 * Holds command lines of documents against the program's own parser, without carrying anything out.
 * @returns {Promise<(text: string) => Promise<string[]>>} what is wrong with the command lines in a document
 */
export async function commandLineCheck() {
  const { module } = await runnerImport(join(PROJECT, 'electron/command/program.ts'), { logLevel: 'error' });
  const names = module.programOf(ports, nothing).commands.map((command) => command.name());

  /** Why the program would not take these words; undefined when it would. A part of a line need not be whole. */
  const refusal = async (words, isPart) => {
    const program = module.programOf(ports, nothing);
    const missing = ['commander.missingArgument', 'commander.missingMandatoryOptionValue'];
    try {
      await program.parseAsync(words, { from: 'user' });
    } catch (problem) {
      if (problem.exitCode === 0 || (isPart && missing.includes(problem.code))) return undefined;
      return problem.message.split('\n')[0];
    }
    return undefined;
  };

  return async (text) => {
    const problems = [];
    for (const line of wholeLines(text)) {
      const why = await refusal(wordsOf(line), false);
      if (why !== undefined) problems.push(`the command line “${line}”: ${why}`);
    }
    for (const part of partsOf(text, names)) {
      const why = await refusal(wordsOf(part), true);
      if (why !== undefined) problems.push(`the command “${part}”: ${why}`);
    }
    return problems;
  };
}

const nothing = async () => undefined;
const starts = /(?:^|\s)(?:(?:npx )?roster-courier|\S*\/cli\.js|"[^"\n]*Roster Courier\.exe") +(?=[a-z-])/;

/** What stands after the program's name, in blocks of code and between backticks. */
function wholeLines(text) {
  const blocks = [...text.matchAll(/^( *)```.*?\n(.*?)^\1```$/gms)].map(([, , block]) => block);
  const inBlocks = blocks.flatMap((block) => block.replace(/\\\n\s*/g, ' ').split('\n'));
  const listed = [...text.matchAll(/cli\.js\]\s*args: \[([^\]]+)\]/g)].map(([, list]) => list.replaceAll(',', ' '));
  const lines = [...inBlocks, ...inline(text)].flatMap((line) => {
    const start = starts.exec(line);
    return start === null || line.trimStart().startsWith('#') ? [] : [line.slice(start.index + start[0].length)];
  });
  return [...lines.filter((line) => !/^(?:install|remove)\b/.test(line)), ...listed];
}

/** Between backticks, what begins with the name of a command and has a switch. */
function partsOf(text, names) {
  return inline(text).filter((part) => names.includes(part.split(' ')[0]) && / --[a-z]/.test(part));
}

function inline(text) {
  return [...withoutBlocks(text).matchAll(/`([^`]+)`/g)].map(([, part]) => part.replace(/\s+/g, ' '));
}

/** As a shell divides it, up to where another command begins or output is led away. */
function wordsOf(line) {
  const [command] = line.split(/\s(?:\||>|>>|2>|&&|;|#)\s?/);
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare,
  );
}
