/** Faults and warnings as the window’s test says them. In Swedish. ICU MessageFormat. */
export const connectionFaults = {
  'probe.fault.delivery stopped': 'Testet avbröts.',
  'window.fault.no credentials':
    'Inget lösenord för {username} hos {host} är känt här: inget har skrivits in, eller så glömdes det när Roster Courier avslutades. Det finns inte heller någon nyckelfil. Inget skickades. Skriv in det på sidan Anslutning och testa det.',
  'window.fault.no jump host credentials':
    'Inget lösenord för {user} på hoppservern {host} är känt här: inget har skrivits in, eller så glömdes det när Roster Courier avslutades. Det finns inte heller någon nyckelfil. Inget skickades. Skriv in det på sidan Anslutning och testa det.',
  'window.fault.no proxy password':
    'Inget lösenord för {user} hos proxyn {proxy} är känt här: inget har skrivits in, eller så glömdes det när Roster Courier avslutades. Inget skickades. Skriv in det på sidan Anslutning och testa det.',
  'probe.fault.no credentials':
    'Det finns varken lösenord eller nyckelfil för {username} hos {host} än. Fyll i något av dem ovan och testa igen.',
  'probe.fault.no jump host credentials':
    'Det finns varken lösenord eller nyckelfil för {user} på hoppservern {host} än. Fyll i något av dem ovan och testa igen.',
  'probe.fault.no proxy password':
    'Det finns inget lösenord för {user} hos proxyn {proxy} än. Fyll i det ovan och testa igen.',
  'probe.fault.key file missing':
    'Nyckelfilen {file} finns inte längre. Inget skickades. Välj nyckelfilen på nytt ovan.',
  'probe.fault.no common security method':
    '{host} erbjuder bara föråldrade sätt att skydda anslutningen{profile, select, old {, äldre än till och med de som tillåts för en gammal server} other {}}. Inget skickades. Be din leverantör uppdatera servern{profile, select, old {} other {; till dess, och bara om IT går med på det, kryssa för ”Det här är en gammal server” under ”Mer” ovan}}.',
  'probe.fault.host key changed':
    '{host} visar en annan nyckel än den som du har godtagit. Varken din inloggning eller några uppgifter skickades. Båda nycklarna står nedan, med vad du ska göra.',
  'probe.fault.jump host key changed':
    'Hoppservern {host} visar en annan nyckel än den som du har godtagit. Varken din inloggning eller några uppgifter skickades. Båda nycklarna står nedan, med vad du ska göra.',
  'probe.fault.server refused connection':
    '{host} tar inte emot anslutningar på port {port, number, ::group-off}. Inget skickades. Servern kan vara nere en stund: testa igen senare. Om det fortsätter, fråga din leverantör om adress och port stämmer.',
  'probe.fault.server did not answer':
    '{host} svarade inte inom {seconds, plural, one {# sekund} other {# sekunder}}. Inget skickades. Servern kan vara upptagen: testa igen senare. Om det fortsätter, fråga din leverantör om adress och port stämmer, och om företagets internetadress måste släppas in där.',
  'probe.fault.connection lost':
    'Anslutningen till {host} bröts. Inget skickades. Testa igen; om det fortsätter att hända, fråga IT om nätverket och därefter din leverantör.',
  'probe.fault.too many connections':
    '{host} har för många anslutningar just nu. Inget skickades. Testa igen senare; om det fortsätter, fråga din leverantör.',
  'probe.fault.remote folder missing':
    'Det finns ingen mapp ”{folder}” för {user} på {host}. Kontrollera mappens namn med din leverantör, även stora och små bokstäver.',
  'probe.fault.remote folder is a file':
    '”{folder}” på {host} är en fil, inte en mapp. Kontrollera mappens namn med din leverantör.',
  'probe.fault.proxy not reachable':
    'Proxyn {proxy} går inte att nå på port {port, number, ::group-off}. Inget skickades. Testa igen; om det fortsätter, fråga IT om adress och port stämmer.',
  'probe.fault.proxy did not answer':
    'Proxyn {proxy} öppnade inte vägen inom {seconds, plural, one {# sekund} other {# sekunder}}. Inget skickades. Testa igen; om det fortsätter, fråga IT.',
  'probe.fault.proxy hung up':
    'Proxyn {proxy} avslutade samtalet på port {port, number, ::group-off} utan att svara. Inget skickades. Fråga IT om det är en SOCKS5- eller HTTP-proxy, och om den släpper in den här datorn.',
  'probe.fault.proxy cannot reach server':
    'Proxyn {proxy} kunde inte nå {host} på port {port, number, ::group-off}. Inget skickades. Kontrollera adressen med din leverantör och fråga därefter IT.',
  'probe.fault.jump host not reachable':
    'Hoppservern {host} går inte att nå på port {port, number, ::group-off}. Inget skickades. Kontrollera dess adress och port; om båda stämmer, fråga dem som sköter den.',
  'probe.fault.jump host cannot reach server':
    'Hoppservern {jump} kunde inte nå {host} på port {port, number, ::group-off}. Inget skickades. Kontrollera adressen med din leverantör och fråga därefter dem som sköter hoppservern.',
  'probe.warning.old methods used':
    'Anslutningen skyddas med föråldrade metoder ({names}), eftersom ”Det här är en gammal server” är förkryssat. Fråga din leverantör när servern uppdateras, och ta då bort krysset.',
  'probe.warning.old methods not needed':
    '”Det här är en gammal server” är förkryssat, men den här servern behöver det inte. Ta bort krysset.',
};
