/** What becomes of people with a kind of problem. ICU MessageFormat. */
export const problemRule = {
  'rule.title': 'What becomes of people with this problem',
  'rule.label': 'What becomes of people with this problem',
  'rule.usual': 'As usual',
  'rule.set aside': 'Set these people aside',
  'rule.set aside.detail':
    'They stay at {vendor} as they were last sent, until it is mended. Whoever was never sent is not in the file.',
  'rule.hold': 'Hold the whole run',
  'rule.hold.detail': 'Nothing is sent by itself while anybody has it; you look first.',
  'rule.without': 'Send them without this value',
  'rule.without.detail': 'What was last sent in {column} stays; if nothing was, it is sent empty.',
  'rule.now.set aside': 'You decided: these people are set aside, and stay at {vendor} as they were last sent.',
  'rule.now.hold': 'You decided: while anybody has this problem, the whole run waits for you.',
  'rule.now.without':
    'You decided: these people are sent without this value. What was last sent stays; if nothing was, it is sent empty.',
  'rule.not-without.required': 'They cannot go without it: {vendor} takes nobody without {column}.',
  'rule.not-without.key': 'They cannot go without it: {column} tells people apart.',
} as const satisfies Record<string, string>;
