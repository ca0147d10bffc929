import type { WarningCode } from '../en/warnings';

/** The Swedish sentences for what works but should be known. */
export const warnings = {
  'old methods used':
    'Anslutningen skyddas med föråldrade metoder ({names}), eftersom flödet tillåter dem. Fråga din leverantör när servern uppdateras, och ta då bort ”algorithms” ur flödet.',
  'old methods not needed':
    'Flödet tillåter föråldrade metoder för den här anslutningen, men servern behöver dem inte. Ta bort ”algorithms” ur flödet.',
  'passphrase not needed':
    'En lösenfras är angiven, men nyckelfilen öppnas utan. Utelämna lösenfrasen, eller låt skydda nyckeln med den.',
  'little space left':
    'Servern säger att bara {bytes, plural, one {# byte är ledig} other {# byte är lediga}} där. Fråga din leverantör innan det blir fullt.',
} satisfies Record<WarningCode, string>;
