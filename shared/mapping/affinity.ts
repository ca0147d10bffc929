import type { Subject } from './subjects';

/**
 * What a vendor column takes when the export has no column of exactly its subject, and how gladly (0..1).
 * Below 0.85 it is shown to a person and never taken by itself. Where a subject lists itself, something else is
 * better still: a vendor's "telephone" is best served by the mobile.
 */
const standIns: Partial<Record<Subject, Partial<Record<Subject, number>>>> = {
  'employee number': { 'user id': 0.88, id: 0.75, username: 0.72, 'national id': 0.6, email: 0.45, 'work email': 0.45 },
  'user id': { 'employee number': 0.88, username: 0.8, id: 0.75 },
  id: { 'employee number': 0.9, 'user id': 0.88 },
  username: { 'user id': 0.75, 'work email': 0.6, email: 0.55 },
  'full name': { 'preferred name': 0.5 },
  'first name': { 'preferred name': 0.6 },
  email: { 'work email': 1, email: 0.97, 'private email': 0.6 },
  'work email': { email: 0.95, 'private email': 0.5 },
  'private email': { email: 0.6 },
  'mobile phone': {
    'work mobile': 0.95,
    'private mobile': 0.8,
    phone: 0.8,
    'secondary phone': 0.5,
    'work phone': 0.5,
    'home phone': 0.45,
  },
  phone: {
    'mobile phone': 1,
    'work mobile': 0.97,
    phone: 0.9,
    'work phone': 0.88,
    'private mobile': 0.75,
    'home phone': 0.55,
    'secondary phone': 0.5,
  },
  'work phone': { 'work mobile': 0.8, phone: 0.75, 'mobile phone': 0.6 },
  'home phone': { 'private mobile': 0.75, phone: 0.6 },
  'secondary phone': {
    'work phone': 0.8,
    phone: 0.8,
    'work mobile': 0.75,
    'home phone': 0.6,
    'private mobile': 0.6,
    'mobile phone': 0.55,
  },
  department: { division: 0.65, team: 0.6, 'department code': 0.55, 'cost centre': 0.5 },
  division: { department: 0.6 },
  site: { city: 0.5 },
  team: { groups: 0.7, department: 0.55 },
  groups: {
    department: 0.75,
    team: 0.72,
    site: 0.7,
    division: 0.65,
    'cost centre': 0.5,
    company: 0.45,
    'department code': 0.5,
  },
};

export function affinity(wanted: Subject, offered: Subject): number {
  return standIns[wanted]?.[offered] ?? (wanted === offered ? 1 : 0);
}

/** Facts that no vendor should get without a person having said so. */
export const sensitiveSubjects: ReadonlySet<Subject> = new Set<Subject>(['national id', 'salary', 'bank account']);
