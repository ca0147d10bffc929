import type { serverFaults as english } from '../../en/faults/server';

/** Faults of reaching the vendor’s server. In Swedish. ICU MessageFormat. */
export const serverFaults = {
  'server not found':
    'Det finns ingen server som heter {host}. Inget skickades. Kontrollera internetanslutningen och hur adressen är stavad; om båda stämmer, fråga din leverantör om den har ändrats.',
  'server refused connection':
    '{host} tar inte emot anslutningar på port {port, number, ::group-off}. Inget skickades. Servern kan vara nere en stund, så Roster Courier försöker igen; om det fortsätter, fråga din leverantör om adress och port stämmer.',
  'server not reachable':
    '{host} går inte att nå på port {port, number, ::group-off}. Inget skickades. Kontrollera internetanslutningen; på ett kontor, fråga IT om brandväggen släpper ut SFTP till den adressen.',
  'server did not answer':
    '{host} svarade inte inom {seconds, plural, one {# sekund} other {# sekunder}}. Filen levererades inte. Servern kan vara upptagen, så Roster Courier försöker igen; om det fortsätter, fråga din leverantör.',
  'connection lost':
    'Anslutningen till {host} bröts. Filen levererades inte. Roster Courier försöker igen; om det fortsätter att hända, fråga IT om nätverket och därefter din leverantör.',
  'delivery stopped': 'Anslutningen till {host} avslutades härifrån innan filen hade levererats.',
  'not an SFTP server':
    'Det som svarar på {host}, port {port, number, ::group-off}, är inte en SFTP-server. Inget skickades. Kontrollera adress och port med din leverantör: vanlig FTP och webbadresser fungerar inte här.',
  'no common security method':
    '{host} erbjuder bara föråldrade sätt att skydda anslutningen, som Roster Courier inte använder{profile, select, old { ens där gamla är tillåtna} other {}}. Inget skickades. Be din leverantör att uppdatera servern{profile, select, old {} other {; tills dess, och bara om IT går med på det, kan flödet tillåta gamla (”algorithms”: ”old”)}}.',
  'SFTP not offered':
    '{host} släppte in {user} men öppnar inte sin filtjänst. Inget skickades. Be din leverantör att tillåta SFTP för den här användaren.',
  'computer not allowed':
    '{host} släpper inte in den här datorn. Inget skickades. Fråga din leverantör om ert företags internetadress måste godkännas där; IT vet vilken den är.',
  'too many connections':
    '{host} har för många anslutningar just nu. Inget skickades. Roster Courier försöker igen; om det fortsätter, fråga din leverantör.',
  'server address not usable':
    '”{host}” kan inte vara adressen till en server. Inget skickades. Skriv bara namnet eller numret, utan ”sftp://”, användarnamn eller port; porten har en egen plats.',
} satisfies Record<keyof typeof english, string>;
