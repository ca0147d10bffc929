import type { jumpHostFaults as english } from '../../en/faults/jump-host';

/** Faults of the jump host on the way. In Swedish. ICU MessageFormat. */
export const jumpHostFaults = {
  'jump host not reachable':
    'Hoppservern {host} går inte att nå på port {port, number, ::group-off}. Inget skickades. Roster Courier försöker igen; om det fortsätter, fråga dem som sköter den.',
  'jump host is none':
    'Det som svarar på {host}, port {port, number, ::group-off}, är inte en SSH-server och kan alltså inte vara hoppservern. Inget skickades. Kontrollera adress och port med dem som sköter den.',
  'jump host key not accepted yet':
    'Hoppservern {host} är ännu inte bekräftad. Den visar {type}-nyckeln {seen}. Varken någon inloggning eller några uppgifter skickades. Jämför nyckeln med den som du har fått av dem som sköter servern och godkänn den sedan.',
  'jump host key changed':
    'Hoppservern {host} visar en annan nyckel än den du godkände. Godkänd: {accepted}. Visad: {type} {seen}. Antingen har den bytts ut, eller så utger sig någon för att vara den. Varken någon inloggning eller några uppgifter skickades. Ring dem som sköter den, och godkänn den nya nyckeln bara om de bekräftar den.',
  'jump host log-in refused':
    'Hoppservern {host} släppte inte in {user}{why, select, way { med den här sortens inloggning} more {: den vill ha ett andra bevis} code {: den ber om något som bara en människa kan svara på} expired {: lösenordet har gått ut} other {}}. Inget skickades, och inget nytt försök görs av sig självt. Kontrollera inloggningen med dem som sköter den.',
  'no jump host credentials':
    'Det finns varken en privat nyckel eller ett lösenord för {user} på hoppservern {host}. Inget skickades. Ange en nyckelfil för den i flödet, eller sätt ROSTER_COURIER_JUMP_PASSWORD.',
  'jump host key file not usable':
    'Nyckelfilen för hoppservern {host} går inte att använda: {trouble, select, locked {den behöver en lösenfras, och ingen är angiven} wrong {lösenfrasen öppnar den inte} public {den är en publik nyckel, inte den privata} kind {den sortens nyckel tas inte emot} damaged {den är skadad} other {den är inte en privat nyckel som Roster Courier känner till}}. Inget skickades. Rätta till det, eller fråga dem som sköter hoppservern.',
  'jump host forbids server':
    'Hoppservern {jump} låter inte {user} fortsätta till {host}, port {port, number, ::group-off}. Inget skickades. Be dem som sköter den att tillåta det.',
  'jump host cannot reach server':
    'Hoppservern {jump} kunde inte nå {host} på port {port, number, ::group-off}. Inget skickades. Roster Courier försöker igen; om det fortsätter, kontrollera adressen med din leverantör och fråga därefter dem som sköter hoppservern.',
} satisfies Record<keyof typeof english, string>;
