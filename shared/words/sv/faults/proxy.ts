import type { proxyFaults as english } from '../../en/faults/proxy';

/** Faults of the proxy on the way. In Swedish. ICU MessageFormat. */
export const proxyFaults = {
  'proxy not found':
    'Det finns ingen proxy som heter {proxy}. Inget skickades. Kontrollera internetanslutningen och stavningen; om båda stämmer, fråga IT om proxyns adress har ändrats.',
  'proxy not reachable':
    'Proxyn {proxy} går inte att nå på port {port, number, ::group-off}. Inget skickades. Roster Courier försöker igen; om det fortsätter, fråga IT om adress och port stämmer.',
  'proxy did not answer':
    'Proxyn {proxy} öppnade inte vägen inom {seconds, plural, one {# sekund} other {# sekunder}}. Inget skickades. Roster Courier försöker igen; om det fortsätter, fråga IT.',
  'proxy hung up':
    'Proxyn {proxy} avslutade samtalet på port {port, number, ::group-off} utan att svara. Inget skickades. Roster Courier försöker igen; om det fortsätter, fråga IT om det är en SOCKS5- eller HTTP-proxy, och om den släpper in den här datorn.',
  'not a proxy':
    'Det som svarar på {proxy}, port {port, number, ::group-off}, är inte en proxy av slaget {kind}. Inget skickades. Be IT om proxyns adress, port och slag.',
  'no proxy password':
    'Det finns inget lösenord för {user} på proxyn {proxy}. Inget skickades. Sätt ROSTER_COURIER_PROXY_PASSWORD, eller ange lösenordet i appen.',
  'proxy needs a log-in':
    'Proxyn {proxy} vill ha ett användarnamn och ett lösenord, och inga är angivna. Inget skickades. Be IT om dem.',
  'proxy log-in refused':
    'Proxyn {proxy} nekade inloggningen för {user}. Inget skickades, och inget nytt försök görs av sig självt, så att kontot inte låses. Kontrollera användarnamnet och lösenordet med IT.',
  'proxy log-in of another kind':
    'Proxyn {proxy} tar bara emot ett slags inloggning som Roster Courier inte har ({offered}). Inget skickades. Be IT om en väg med användarnamn och lösenord, eller utan inloggning.',
  'proxy forbids server':
    'Proxyn {proxy} låter inte den här datorn ansluta till {host} på port {port, number, ::group-off}. Inget skickades. Be IT att tillåta det.',
  'proxy cannot reach server':
    'Proxyn {proxy} kunde inte nå {host} på port {port, number, ::group-off}. Inget skickades. Roster Courier försöker igen; om det fortsätter, kontrollera adressen med din leverantör och fråga därefter IT.',
} satisfies Record<keyof typeof english, string>;
