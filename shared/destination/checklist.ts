import type { DestinationName } from './destination-for';

/** What the app can see by itself, without asking anybody. */
export const checklistFacts = [
  'template',
  'file saved',
  'log-in',
  'host key',
  'connection',
  'delivery',
  'schedule',
  'automatic delivery',
  'collected',
] as const;
export type ChecklistFact = (typeof checklistFacts)[number];

/** Steps until a feed is live, of all destinations. */
export const checklistStepIds = [
  'access',
  'group-field',
  'groups',
  'template',
  'key',
  'rules',
  'file-saved',
  'by-hand',
  'log-in',
  'fingerprint',
  'connection',
  'first-file',
  'vendor-settings',
  'vendor-report',
  'invitations',
  'review',
  'sync-started',
  'schedule',
  'first-run',
  'day-after',
] as const;
export type ChecklistStepId = (typeof checklistStepIds)[number];

/** What the vendors' pages leave open, of all destinations. */
export const checklistQuestionIds = [
  'header',
  'archive',
  'leavers',
  'blank',
  'match',
  'dates',
  'hour',
  'removed',
  'temporary',
  'refused',
  'skip',
  'unknown-group',
  'gone',
  'many-removed',
  'same-mail',
  'byte-order-mark',
] as const;
export type ChecklistQuestionId = (typeof checklistQuestionIds)[number];

/** What is asked for in the letter to the vendor, besides the open questions. */
export type LetterRequest =
  'server and key' | 'server and password' | 'server' | 'fingerprint' | 'group field' | 'path';

export type ChecklistPhase = 'ask' | 'prepare' | 'connect' | 'live';

/** A step on the way to a live feed. Its words are found by its id. */
export interface ChecklistStep {
  readonly id: ChecklistStepId;
  readonly phase: ChecklistPhase;
  /** The app ticks the step when it sees this. */
  readonly seen?: ChecklistFact;
  /** This speaks for the step but is not all of it: it is shown, and a person ticks. */
  readonly partly?: ChecklistFact;
}

/** What has to happen until files are delivered and read every day, in the vendor's own order. */
export interface Checklist {
  readonly destination: 'connecteam' | 'cosafe' | 'template';
  /** Where the letter goes, when the vendor names an address. */
  readonly mail?: string;
  readonly requests: readonly LetterRequest[];
  readonly steps: readonly ChecklistStep[];
  readonly questions: readonly ChecklistQuestionId[];
}

const connecting: readonly ChecklistStep[] = [
  { id: 'log-in', phase: 'connect', seen: 'log-in' },
  { id: 'fingerprint', phase: 'connect', partly: 'host key' },
  { id: 'connection', phase: 'connect', seen: 'connection' },
];

const firstFile: ChecklistStep = { id: 'first-file', phase: 'live', seen: 'delivery' };
const review: ChecklistStep = { id: 'review', phase: 'live' };

const everyDay: readonly ChecklistStep[] = [
  { id: 'schedule', phase: 'live', seen: 'schedule' },
  { id: 'first-run', phase: 'live', seen: 'automatic delivery' },
  { id: 'day-after', phase: 'live', partly: 'collected' },
];

/** Who gets in was given access, whoever asked for it. */
const access: ChecklistStep = { id: 'access', phase: 'ask', seen: 'connection' };
const key: ChecklistStep = { id: 'key', phase: 'prepare' };
const fileSaved: ChecklistStep = { id: 'file-saved', phase: 'prepare', seen: 'file saved' };
const byHand: ChecklistStep = { id: 'by-hand', phase: 'prepare', partly: 'file saved' };

/** Its page: ask for key and server, make the file and try it by hand, upload, then review and test together. */
const connecteam: Checklist = {
  destination: 'connecteam',
  requests: ['server and key', 'fingerprint'],
  steps: [
    access,
    { id: 'template', phase: 'prepare', seen: 'template' },
    key,
    fileSaved,
    byHand,
    ...connecting,
    firstFile,
    review,
    ...everyDay,
  ],
  questions: ['header', 'archive', 'blank', 'match', 'dates', 'hour', 'removed', 'temporary', 'refused'],
};

/** Its page: ask, group IDs, the file, upload, the settings in its admin panel, reports, and only then the start. */
const cosafe: Checklist = {
  destination: 'cosafe',
  mail: 'support@cosafe.com',
  requests: ['group field', 'server and password', 'fingerprint', 'path'],
  steps: [
    access,
    { id: 'group-field', phase: 'ask' },
    { id: 'groups', phase: 'prepare' },
    key,
    fileSaved,
    ...connecting,
    firstFile,
    { id: 'vendor-settings', phase: 'live' },
    { id: 'vendor-report', phase: 'live' },
    { id: 'invitations', phase: 'live' },
    review,
    { id: 'sync-started', phase: 'live' },
    ...everyDay,
  ],
  questions: [
    'skip',
    'gone',
    'many-removed',
    'unknown-group',
    'same-mail',
    'header',
    'byte-order-mark',
    'hour',
    'removed',
  ],
};

const template: Checklist = {
  destination: 'template',
  requests: ['server', 'fingerprint', 'path'],
  steps: [
    access,
    { id: 'rules', phase: 'prepare' },
    key,
    fileSaved,
    byHand,
    ...connecting,
    firstFile,
    review,
    ...everyDay,
  ],
  questions: ['header', 'leavers', 'blank', 'match', 'hour', 'removed', 'refused'],
};

export function checklistOf(destination: DestinationName): Checklist {
  if (destination === 'connecteam') return connecteam;
  return destination === 'cosafe' ? cosafe : template;
}
