import type { updatesFaults as english } from '../../en/faults/updates';

/** Faults of looking for newer versions of the app. In Swedish. ICU MessageFormat. */
export const updatesFaults = {
  'updates address not usable':
    'Den här adressen går inte att använda: den måste börja med https:// och får inte innehålla något lösenord. Inget ändrades. Kopiera den på nytt från den som gav dig den.',
  'updates key not usable':
    'Det här är ingen nyckel för nyare versioner: den börjar med ed25519: och har 44 tecken efter det. Inget ändrades. Kopiera den på nytt från den som gav dig den.',
  'updates server silent':
    '{host} gick inte att nå, så ingen vet om det finns en nyare version. Dina körningar fortsätter. Roster Courier försöker igen senare.',
  'updates not encrypted':
    'Förbindelsen till {host} gick inte att kryptera säkert, så inget hämtades. Dina körningar fortsätter. Fråga IT-avdelningen om serverns certifikat.',
  'updates refused':
    '{host} lämnade inte ut listan över nyare versioner (svar {status}). Dina körningar fortsätter. Kontrollera adressen i inställningarna.',
  'updates elsewhere':
    '{host} hänvisade till en annan server, och därifrån hämtas inget. Dina körningar fortsätter. Be den som gav dig adressen om den rätta.',
  'updates too large':
    'Det som {host} lämnar ut är större än det får vara, så det togs inte emot. Dina körningar fortsätter. Kontrollera adressen i inställningarna.',
  'updates not understood':
    'Det som ligger på adressen för nyare versioner är ingen lista över dem. Inget installerades. Kontrollera adressen i inställningarna.',
  'updates not signed':
    'Listan över nyare versioner hos {host} är inte signerad med nyckeln i inställningarna. Den kan komma från någon annan, så inget mer hämtades. Ändra inte nyckeln innan du har frågat den som gav dig den.',
  'updates of another product':
    'Listan på adressen för nyare versioner gäller ett annat program. Inget installerades. Kontrollera adressen i inställningarna.',
  'updates from the future':
    'Listan över nyare versioner är signerad vid en tidpunkt som ännu inte har varit. Inget installerades. Kontrollera datorns klocka.',
  'updates older than seen':
    'Servern lämnade ut en äldre lista över nyare versioner än förut. Inget installerades. Säg till den som gav dig adressen: servern kan vara någon annans.',
  'updates run out':
    'Listan över nyare versioner har inte förnyats i tid och gäller inte längre. Version {running} är kvar. Säg till den som gav dig adressen.',
  'package not as signed':
    'Paketet för version {version} är inte det som signerades. Det raderades, och inget installerades. Säg till den som gav dig adressen.',
  'package not fetched':
    'Paketet för version {version} gick inte att hämta till slutet. Version {running} är kvar och dina körningar fortsätter. Roster Courier försöker igen senare.',
  'update not installed':
    'Version {version} gick inte att installera; {running} körs fortfarande, och dina körningar fortsätter. Försök igen, eller installera paketet för hand.',
  'update not now':
    '{because, select, running {En körning pågår.} open {En av dagens körningar är inte klar: den väntar, eller ska försökas igen.} other {En schemalagd körning är nära.}} Inget installerades. Försök igen om en halvtimme, eller låt det vara: Roster Courier hittar en lugn stund på egen hand.',
  'update not ready': 'Det finns ingen nyare version som är klar. Inget installerades. Leta igen i inställningarna.',
} satisfies Record<keyof typeof english, string>;
