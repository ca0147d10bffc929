import type { noticesFaults as english } from '../../en/faults/notices';

/** Faults of telling others of runs. In Swedish. ICU MessageFormat. */
export const noticesFaults = {
  'notice log-in refused':
    '{host} godtog inte användarnamnet eller lösenordet för e-post. Inget meddelande skickades; dina körningar fortsätter. Skriv in lösenordet på nytt i inställningarna.',
  'notice not encrypted':
    'Förbindelsen till {host} gick inte att kryptera säkert, så inget meddelande skickades; dina körningar fortsätter. Kontrollera serverns namn och port i inställningarna, eller fråga it-avdelningen om certifikatet.',
  'notice refused':
    '{host} tog inte emot meddelandet (svar {status}). Dina körningar fortsätter. Kontrollera adresserna i inställningarna.',
  'notice server silent':
    '{host} gick inte att nå, så inget meddelande skickades; dina körningar fortsätter. Roster Courier försöker igen några gånger.',
  'webhook address not usable':
    'Den här adressen går inte att använda för meddelanden: den måste börja med https:// och får inte innehålla något lösenord. Inget ändrades. Kopiera den på nytt från Teams, Slack eller din egen tjänst.',
} satisfies Record<keyof typeof english, string>;
