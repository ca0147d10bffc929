/** What becomes of people with a kind of problem. ICU MessageFormat. */
export const problemRule = {
  'rule.title': 'What becomes of people with this problem',
  'rule.label': 'What becomes of people with this problem',
  'rule.usual': 'As usual',
  'rule.set aside': 'Set these people aside',
  'rule.set aside.detail': '{vendor} keeps what it has about them until it is mended.',
  'rule.hold': 'Hold the whole run',
  'rule.hold.detail': 'Nothing is sent by itself while anybody has it; you look first.',
  'rule.without': 'Send them without this value',
  'rule.without.detail': '{vendor} keeps what it has in {column}.',
  'rule.now.set aside': 'You decided: these people are set aside. {vendor} keeps what it has about them.',
  'rule.now.hold': 'You decided: while anybody has this problem, the whole run waits for you.',
  'rule.now.without': 'You decided: these people are sent without this value, and {vendor} keeps the one it has.',
  'rule.not-without.required': 'They cannot go without it: {vendor} takes nobody without {column}.',
  'rule.not-without.key': 'They cannot go without it: {column} tells people apart.',
} as const satisfies Record<string, string>;
