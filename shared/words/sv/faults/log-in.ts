import type { logInFaults as english } from '../../en/faults/log-in';

/** Faults of logging in. In Swedish. ICU MessageFormat. */
export const logInFaults = {
  'no credentials':
    'Det finns varken en privat nyckel eller ett lösenord för {username} på {host}. Inget skickades. Ange nyckelfilen i flödet, eller sätt ROSTER_COURIER_PASSWORD.',
  'key file missing':
    'Filen {file} med den privata nyckeln finns inte. Inget skickades. Har den flyttats eller bytt namn? Lägg tillbaka den, eller ange den nya platsen.',
  'key file unreadable':
    'Filen {file} med den privata nyckeln går inte att läsa. Inget skickades. Kontrollera att den tillhör den användare som kör Roster Courier.',
  'log-in refused':
    '{host} nekade inloggningen för {user}. Inget skickades, och inget nytt försök görs av sig självt, så att kontot inte låses. Kontrollera användarnamnet och lösenordet eller nyckeln med din leverantör.',
  'log-in way not offered':
    '{host} tar inte emot den sorts inloggning som är inställd för {user}; den tar emot: {offered}. Inget skickades. Fråga din leverantör om du behöver en nyckel eller ett lösenord.',
  'log-in asks for more':
    '{host} ber {user} om något som bara en människa kan svara på, till exempel en kod. Inget skickades. Be din leverantör om en inloggning utan detta, för ett program som skickar på egen hand.',
  'password expired':
    'Lösenordet för {user} på {host} har gått ut. Inget skickades. Be din leverantör om ett nytt och ange det här.',
  'private key is a public key':
    'Den valda filen är en publik nyckel. Inloggningen behöver den privata som hör till den, vanligtvis filen utan ”.pub”. Inget skickades. Välj den filen.',
  'private key needs a passphrase':
    'Nyckelfilen är skyddad med en lösenfras, och ingen är angiven. Inget skickades. Ange lösenfrasen.',
  'private key passphrase wrong':
    'Lösenfrasen öppnar inte nyckelfilen. Inget skickades. Ange den igen, eller fråga den som gjorde nyckeln.',
  'private key of unknown form':
    'Den valda filen är inte en privat nyckel som Roster Courier känner till. Inget skickades. Be din leverantör eller IT om nyckeln som en OpenSSH-, PEM- eller PuTTY-fil.',
  'log-in needs more':
    '{host} godtog första delen av inloggningen för {user} ({accepted}) och vill ha en andra ({offered}). Inget skickades. Ställ in båda om du har båda; be annars din leverantör om en inloggning som ett program klarar ensamt.',
  'private key kind not taken':
    'Nyckeln är av slaget {kind}, som inte går att använda till detta. Inget skickades. Be om en Ed25519- eller RSA-nyckel, eller låt göra en ny.',
  'private key damaged':
    'Nyckelfilen är skadad: innehållet går inte ihop. Inget skickades. Hämta den på nytt därifrån du fick den, utan att öppna den i en textredigerare.',
  'private key too costly':
    'Nyckelfilen kräver mer minne eller tid för att öppnas än någon vanlig. Inget skickades. Öppna den i PuTTYgen och spara den igen med de vanliga inställningarna.',
} satisfies Record<keyof typeof english, string>;
