import type { feedFaults as english } from '../../en/faults/feed';

/** Faults of what a feed file or the pages of a feed say. In Swedish. ICU MessageFormat. */
export const feedFaults = {
  'no calendar': 'Filen {file} är ingen kalender med dagar i. Inget ändrades. Välj en fil som slutar på .ics.',
  'feed file missing': 'Det finns ingen flödesfil på {file}. Kontrollera sökvägen.',
  'feed file unreadable': 'Flödesfilen {file} går inte att läsa. Kontrollera att du får öppna den.',
  'feed file not understood':
    'Flödesfilen {file} är inte skriven som JSON ({detail}). Inget gjordes. Rätta filen, eller gör en ny med kommandot match.',
  'feed file not valid':
    'I flödesfilen {file} är ”{field}” inte som det ska vara: {detail}. Inget gjordes. Rätta det och försök igen.',
  'feed file holds a secret':
    'I flödesfilen {file} finns ”{field}”. Inget gjordes, eftersom en hemlighet inte får ligga i en flödesfil. Ta bort den där; lösenord och lösenfraser hämtas från ROSTER_COURIER_PASSWORD, ROSTER_COURIER_PASSPHRASE, ROSTER_COURIER_PROXY_PASSWORD, ROSTER_COURIER_JUMP_PASSWORD och ROSTER_COURIER_JUMP_PASSPHRASE.',
  'no connection':
    'Flödet anger inte vart filen ska levereras. Inget skickades. Lägg till leverantörens server, användarnamn och mapp i det.',
  'time zone unknown': 'Flödet anger tidszonen ”{zone}”, som inte finns. Skriv den så här: Europe/Stockholm.',
  'entry not accepted':
    'Det som angavs för ”{field}” går inte att använda. Inget ändrades. Se över det och försök igen.',
  'feed gone': 'Det här flödet finns inte längre. Inget gjordes.',
  'not the same export':
    'De två flödena läser just nu inte samma blad i samma fil, så deras rader är inte samma personer. Välj samma fil och blad i båda, på sidan Fil.',
  'connection first':
    'Leverantörens server och användarnamn kommer först. Inget ändrades. Ange båda och välj sedan nyckeln igen.',
  'key column unknown':
    'Personerna ska skiljas åt med ”{column}”, men {vendor} har ingen sådan kolumn. Inget skickades. Välj en annan kolumn som identifierar en person.',
  'pattern not usable':
    'Mönstret i steg {step} för ”{column}” går inte att använda: {detail}. Inget gjordes. Rätta mönstret; att se framåt eller bakåt och att hänvisa till tidigare grupper går inte.',
} satisfies Record<keyof typeof english, string>;
