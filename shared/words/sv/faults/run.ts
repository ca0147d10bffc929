import type { runFaults as english } from '../../en/faults/run';

/** Faults of a run of a feed. In Swedish. ICU MessageFormat. */
export const runFaults = {
  busy: 'En annan körning av det här flödet pågår. Inget gjordes. Försök igen när den är klar.',
  'no times': 'Flödet har inget schema. Inget gjordes. Ge det ett, eller ange tiderna med --times 08:00.',
  'lock lost':
    'Datorn gick i viloläge mitt i körningen, och en annan körning av flödet tog dess plats. Inget mer gjordes här. Se i historiken vad den andra körningen gjorde.',
  'nothing held': 'Ingen körning av det här flödet väntar på dig. Det finns inget att kasta.',
  'held file gone':
    'Filen från körningen som väntar på dig finns inte kvar. Inget skickades. Kör flödet igen för att göra en ny.',
  'occurrence already started':
    'Den här schemalagda körningen har redan startats en gång. Den startas inte igen av sig själv, så att inget skickas två gånger.',
  'earlier delivery unclear':
    'Det är oklart om den senaste filen kom fram till leverantörens server, och det gick inte att se efter nu. Inget nytt skickades, så att inget skickas två gånger. Försök igen när servern går att nå.',
  'earlier delivery not seen yet':
    'Det är oklart om den senaste filen kom fram, och den ligger inte på leverantörens server än; vissa servrar visar en fil först efter några minuter. Den nya filen är en annan och får därför vänta: annars kan leverantören läsa de två i fel ordning. Försök igen om {minutes, plural, one {# minut} other {# minuter}}.',
  'run took too long':
    'Leveransen till {host} tog längre tid än en körning får ta och avslutades därför. Filen levererades inte. Roster Courier försöker igen; om det fortsätter, fråga IT om nätverket och därefter din leverantör.',
  'broken off by a stop':
    'Datorn eller Roster Courier stoppades mitt i körningen. Det är oklart hur långt den kom. Nästa körning tittar på servern innan något skickas igen.',
  'broken off while delivering':
    'Körningen avbröts medan filen levererades, så det är oklart om den kom fram. Nästa körning ser efter på leverantörens server innan något skickas igen.',
  'held run replaced':
    'Körningen som du tittade på väntar inte längre: en annan har tagit dess plats. Ingenting skickades. Titta på det som väntar nu och bestäm sedan.',
  'nothing to export':
    'Den här filen får inte gå till leverantören som den är och sparades därför inte. Se vad som är fel under Ändringar och rätta det först.',
} satisfies Record<keyof typeof english, string>;
