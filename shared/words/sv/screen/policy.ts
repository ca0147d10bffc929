import type { policy as source } from '../../en/screen/policy';

export const policy = {
  'policy.decided': 'Bestämt av er IT-avdelning',
  'policy.servers': 'Bestämt av er IT-avdelning: filer går inte till någon annan server.',
  'policy.keys': 'Bestämt av er IT-avdelning: på de här nycklarna känns servern igen.',
  'policy.keep': 'Bestämt av er IT-avdelning: högst {days, plural, one {en dag} other {# dagar}}',
  'policy.columns': 'Bestämt av er IT-avdelning: de här kolumnerna går inte in i någon leverantörs fil: {columns}.',
  'policy.hand-offs': 'Från er IT-avdelning',
  'policy.hand-offs.what': 'Leverantörer som är förberedda åt dig. Du ser vad som står i var och en innan den används.',
} satisfies Record<keyof typeof source, string>;
