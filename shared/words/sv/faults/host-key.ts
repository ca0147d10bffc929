import type { hostKeyFaults as english } from '../../en/faults/host-key';

/** Faults of telling the vendor’s server from others. In Swedish. ICU MessageFormat. */
export const hostKeyFaults = {
  'host key not accepted yet':
    'Det är ännu inte bekräftat att {host} är din leverantörs server. Den visar {type}-nyckeln {seen}. Varken din inloggning eller några uppgifter skickades. Jämför nyckeln med den som din leverantör har gett dig och godkänn den sedan.',
  'host key changed':
    '{host} visar en annan nyckel än den du godkände. Godkänd: {accepted}. Visad: {type} {seen}. Antingen har din leverantör bytt server, eller så utger sig någon för att vara den. Varken din inloggning eller några uppgifter skickades. Ring och fråga din leverantör, och godkänn den nya nyckeln bara om de bekräftar den.',
  'host key not proven':
    'Servern på {host} kunde inte visa att den är den du godkände. Någon kan utge sig för att vara den. Varken din inloggning eller några uppgifter skickades. Meddela IT och din leverantör.',
  'comparison unreadable':
    'Filen {file} går inte att läsa. Inget jämfördes. Kontrollera sökvägen och att du får öppna den.',
} satisfies Record<keyof typeof english, string>;
