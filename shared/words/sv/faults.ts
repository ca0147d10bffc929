import type { FaultCode } from '../en/faults';

/** The Swedish sentences for the fault codes. ICU MessageFormat. */
export const faults = {
  internal:
    'Något gick fel inne i Roster Courier ({detail}). Inget skickades. Skicka supportfilen till din leverantör.',
  'state damaged':
    'Rad {line} i {file} är skadad. Inget skickades, eftersom det inte längre går att veta säkert vad leverantören redan har. Återställ filen från en säkerhetskopia, eller flytta undan dess mapp för att börja om: nästa körning skickar då alla.',
  'state unreadable':
    '{file} går inte att läsa. Inget skickades. Kontrollera att filen tillhör den användare som kör Roster Courier.',
  'state not writable':
    'Det går inte att skriva i mappen {folder}. Inget mer gjordes, eftersom det inte hade gått att komma ihåg. Kontrollera att det finns ledigt utrymme och att mappen tillhör den användare som kör Roster Courier.',
  'kept file unreadable':
    'En fil som Roster Courier sparade från en tidigare körning går inte längre att öppna. Inget skickades. Återställ datamappen tillsammans med dess nyckel från en säkerhetskopia, eller flytta undan flödets mapp för att börja om: nästa körning skickar då alla.',
  busy: 'En annan körning av det här flödet pågår. Inget gjordes. Försök igen när den är klar.',
  'no calendar': 'Filen {file} är ingen kalender med dagar i. Inget ändrades. Välj en fil som slutar på .ics.',
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
  'no times': 'Flödet har inget schema. Inget gjordes. Ge det ett, eller ange tiderna med --times 08:00.',
  'lock lost':
    'Datorn gick i viloläge mitt i körningen, och en annan körning av flödet tog dess plats. Inget mer gjordes här. Se i historiken vad den andra körningen gjorde.',
  'feed file missing': 'Det finns ingen flödesfil på {file}. Kontrollera sökvägen.',
  'feed file unreadable': 'Flödesfilen {file} går inte att läsa. Kontrollera att du får öppna den.',
  'feed file not understood':
    'Flödesfilen {file} är inte skriven som JSON ({detail}). Inget gjordes. Rätta filen, eller gör en ny med kommandot match.',
  'feed file not valid':
    'I flödesfilen {file} är ”{field}” inte som det ska vara: {detail}. Inget gjordes. Rätta det och försök igen.',
  'feed file holds a secret':
    'I flödesfilen {file} finns ”{field}”. Inget gjordes, eftersom en hemlighet inte får ligga i en flödesfil. Ta bort den där; lösenord och lösenfraser hämtas från ROSTER_COURIER_PASSWORD, ROSTER_COURIER_PASSPHRASE, ROSTER_COURIER_PROXY_PASSWORD, ROSTER_COURIER_JUMP_PASSWORD och ROSTER_COURIER_JUMP_PASSPHRASE.',
  'not a hand-off':
    '”{file}” är ingen överlämningsfil från Roster Courier. Inget togs över. En leverantörs mall läggs under ”En annan leverantör”.',
  'hand-off unreadable':
    '”{file}” går inte att läsa. Inget togs över. Kontrollera att filen finns kvar och att du får öppna den.',
  'hand-off too large':
    '”{file}” är större än någon överlämningsfil ({limit} MB). Inget togs över. Be den som skickade filen om en ny.',
  'hand-off of another version':
    '”{file}” är gjord med en annan version av Roster Courier (form {version}; den här läser form 1). Inget togs över. Uppdatera Roster Courier, eller be om en fil från den här versionen.',
  'hand-off field unknown':
    '”{file}” innehåller något som inte får finnas i en överlämningsfil: ”{field}”. Inget togs över. Be den som skickade filen om en ny.',
  'hand-off field wrong':
    'I ”{file}” är ”{field}” inte som det ska vara. Inget togs över. Be den som skickade filen om en ny.',
  'no connection':
    'Flödet anger inte vart filen ska levereras. Inget skickades. Lägg till leverantörens server, användarnamn och mapp i det.',
  'no credentials':
    'Det finns varken en privat nyckel eller ett lösenord för {username} på {host}. Inget skickades. Ange nyckelfilen i flödet, eller sätt ROSTER_COURIER_PASSWORD.',
  'key file missing':
    'Filen {file} med den privata nyckeln finns inte. Inget skickades. Har den flyttats eller bytt namn? Lägg tillbaka den, eller ange den nya platsen.',
  'key file unreadable':
    'Filen {file} med den privata nyckeln går inte att läsa. Inget skickades. Kontrollera att den tillhör den användare som kör Roster Courier.',
  'nothing held': 'Ingen körning av det här flödet väntar på dig. Det finns inget att kasta.',
  'held file gone':
    'Filen från körningen som väntar på dig finns inte kvar. Inget skickades. Kör flödet igen för att göra en ny.',
  'occurrence already started':
    'Den här schemalagda körningen har redan startats en gång. Den startas inte igen av sig själv, så att inget skickas två gånger.',
  'earlier delivery unclear':
    'Det är oklart om den senaste filen kom fram till leverantörens server, och det gick inte att se efter nu. Inget nytt skickades, så att inget skickas två gånger. Försök igen när servern går att nå.',
  'earlier delivery not seen yet':
    'Det är oklart om den senaste filen kom fram, och den ligger inte på leverantörens server än; vissa servrar visar en fil först efter några minuter. Den nya filen är en annan och får därför vänta: annars kan leverantören läsa de två i fel ordning. Försök igen om {minutes, plural, one {# minut} other {# minuter}}.',
  'list column unknown':
    'Exporten har ingen kolumn ”{column}”, så listan kan inte delas upp efter den. Dess kolumner: {columns}.',
  'output not writable': 'Det går inte att skriva filen {file}. Kontrollera mappen och det lediga utrymmet.',
  'wrong usage': '{detail}',
  'time not understood': '”{text}” är inte en tidpunkt. Skriv den så här: 2025-03-31T08:00:00+02:00.',
  'time zone unknown': 'Flödet anger tidszonen ”{zone}”, som inte finns. Skriv den så här: Europe/Stockholm.',
  'settings newer':
    'Inställningarna i {file} är skrivna av en senare version av Roster Courier. Inget ändrades, och inget kommer att skickas. Installera den versionen igen.',
  'secret locked':
    'Den här datorn lämnar inte tillbaka ett lösenord som Roster Courier har sparat på den. Inget skickades. Logga in på datorn som vanligt, eller ange lösenordet igen på sidan Anslutning.',
  'secret kept for this session':
    'Den här datorn har ingen säker plats för lösenord, så det här finns bara kvar tills Roster Courier avslutas. Be din leverantör om en inloggning med nyckelfil om du vill skicka varje dag, och välj filen här.',
  'entry not accepted':
    'Det som angavs för ”{field}” går inte att använda. Inget ändrades. Se över det och försök igen.',
  'feed gone': 'Det här flödet finns inte längre. Inget gjordes.',
  'not a file on this computer':
    'Det som släpptes är inte en fil på den här datorn. Inget ändrades. Spara den först och släpp den sedan igen.',
  'no source chosen': 'Ingen fil är vald än. Välj personallistan som ditt HR-system exporterar på sidan Fil.',
  'not the same export':
    'De två flödena läser just nu inte samma blad i samma fil, så deras rader är inte samma personer. Välj samma fil och blad i båda, på sidan Fil.',
  'engine stopped':
    'Den del av Roster Courier som gör arbetet stannade mitt i ({reason}) och har startats igen. Om en fil höll på att levereras ser nästa körning först efter på leverantörens server. Försök igen.',
  'sample missing': 'Exempelfilen ingår inte i den här installationen. Välj en egen fil i stället.',
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
  'run took too long':
    'Leveransen till {host} tog längre tid än en körning får ta och avslutades därför. Filen levererades inte. Roster Courier försöker igen; om det fortsätter, fråga IT om nätverket och därefter din leverantör.',
  'delivery stopped': 'Anslutningen till {host} avslutades härifrån innan filen hade levererats.',
  'not an SFTP server':
    'Det som svarar på {host}, port {port, number, ::group-off}, är inte en SFTP-server. Inget skickades. Kontrollera adress och port med din leverantör: vanlig FTP och webbadresser fungerar inte här.',
  'no common security method':
    '{host} erbjuder bara föråldrade sätt att skydda anslutningen, som Roster Courier inte använder{profile, select, old { ens där gamla är tillåtna} other {}}. Inget skickades. Be din leverantör att uppdatera servern{profile, select, old {} other {; tills dess, och bara om IT går med på det, kan flödet tillåta gamla (”algorithms”: ”old”)}}.',
  'host key not accepted yet':
    'Det är ännu inte bekräftat att {host} är din leverantörs server. Den visar {type}-nyckeln {seen}. Varken din inloggning eller några uppgifter skickades. Jämför nyckeln med den som din leverantör har gett dig och godkänn den sedan.',
  'host key changed':
    '{host} visar en annan nyckel än den du godkände. Godkänd: {accepted}. Visad: {type} {seen}. Antingen har din leverantör bytt server, eller så utger sig någon för att vara den. Varken din inloggning eller några uppgifter skickades. Ring och fråga din leverantör, och godkänn den nya nyckeln bara om de bekräftar den.',
  'host key not proven':
    'Servern på {host} kunde inte visa att den är den du godkände. Någon kan utge sig för att vara den. Varken din inloggning eller några uppgifter skickades. Meddela IT och din leverantör.',
  'log-in refused':
    '{host} nekade inloggningen för {user}. Inget skickades, och inget nytt försök görs av sig självt, så att kontot inte låses. Kontrollera användarnamnet och lösenordet eller nyckeln med din leverantör.',
  'log-in way not offered':
    '{host} tar inte emot den sorts inloggning som är inställd för {user}; den tar emot: {offered}. Inget skickades. Fråga din leverantör om du behöver en nyckel eller ett lösenord.',
  'log-in asks for more':
    '{host} ber {user} om något som bara en människa kan svara på, till exempel en kod. Inget skickades. Be din leverantör om en inloggning utan detta, för ett program som skickar på egen hand.',
  'password expired':
    'Lösenordet för {user} på {host} har gått ut. Inget skickades. Be din leverantör om ett nytt och ange det här.',
  'SFTP not offered':
    '{host} släppte in {user} men öppnar inte sin filtjänst. Inget skickades. Be din leverantör att tillåta SFTP för den här användaren.',
  'private key is a public key':
    'Den valda filen är en publik nyckel. Inloggningen behöver den privata som hör till den, vanligtvis filen utan ”.pub”. Inget skickades. Välj den filen.',
  'private key needs a passphrase':
    'Nyckelfilen är skyddad med en lösenfras, och ingen är angiven. Inget skickades. Ange lösenfrasen.',
  'private key passphrase wrong':
    'Lösenfrasen öppnar inte nyckelfilen. Inget skickades. Ange den igen, eller fråga den som gjorde nyckeln.',
  'private key of unknown form':
    'Den valda filen är inte en privat nyckel som Roster Courier känner till. Inget skickades. Be din leverantör eller IT om nyckeln som en OpenSSH-, PEM- eller PuTTY-fil.',
  'computer not allowed':
    '{host} släpper inte in den här datorn. Inget skickades. Fråga din leverantör om ert företags internetadress måste godkännas där; IT vet vilken den är.',
  'too many connections':
    '{host} har för många anslutningar just nu. Inget skickades. Roster Courier försöker igen; om det fortsätter, fråga din leverantör.',
  'log-in needs more':
    '{host} godtog första delen av inloggningen för {user} ({accepted}) och vill ha en andra ({offered}). Inget skickades. Ställ in båda om du har båda; be annars din leverantör om en inloggning som ett program klarar ensamt.',
  'private key kind not taken':
    'Nyckeln är av slaget {kind}, som inte går att använda till detta. Inget skickades. Be om en Ed25519- eller RSA-nyckel, eller låt göra en ny.',
  'private key damaged':
    'Nyckelfilen är skadad: innehållet går inte ihop. Inget skickades. Hämta den på nytt därifrån du fick den, utan att öppna den i en textredigerare.',
  'private key too costly':
    'Nyckelfilen kräver mer minne eller tid för att öppnas än någon vanlig. Inget skickades. Öppna den i PuTTYgen och spara den igen med de vanliga inställningarna.',
  'server address not usable':
    '”{host}” kan inte vara adressen till en server. Inget skickades. Skriv bara namnet eller numret, utan ”sftp://”, användarnamn eller port; porten har en egen plats.',
  'comparison unreadable':
    'Filen {file} går inte att läsa. Inget jämfördes. Kontrollera sökvägen och att du får öppna den.',
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
  'remote folder not usable':
    'Mappen ”{folder}” på leverantörens server går inte att använda som den är skriven. Inget skickades. Skriv den så som du fick den av din leverantör, utan ”..”.',
  'remote file name not usable':
    'Filnamnet ”{file}” går inte att använda på leverantörens server. Inget skickades. Använd bokstäver, siffror, punkter, bindestreck och understreck.',
  'empty file not sent': 'Filen har inget innehåll, så den skickades inte.',
  'remote folder missing':
    'Det finns ingen mapp ”{folder}” för {user} på {host}. Filen levererades inte. Kontrollera mappens namn med din leverantör, även stora och små bokstäver.',
  'remote folder is a file':
    '”{folder}” på {host} är en fil, inte en mapp. Filen levererades inte. Kontrollera mappens namn med din leverantör.',
  'remote folder refused':
    '{user} får inte skriva i mappen ”{folder}” på {host}. Filen levererades inte. Be din leverantör att ge {user} den rätten.',
  'remote folder not readable':
    '{user} får inte se i mappen ”{folder}” på {host}. Härifrån går det inte att avgöra om filen finns där. Fråga din leverantör om den kom fram.',
  'remote file refused':
    '{host} lät inte {user} skapa ”{file}” i mappen ”{folder}”. Filen levererades inte. Roster Courier försöker igen; om det fortsätter, fråga din leverantör om namnet och mappen stämmer och om det finns utrymme kvar.',
  'remote name taken':
    'Det finns redan en annan fil som heter ”{file}” i mappen ”{folder}” på {host}. Den lämnades som den är, och den nya levererades inte. Skicka igen under ett annat namn.',
  'remote write failed':
    '{host} slutade ta emot filen efter {written, number} av {bytes, number} byte, så inget levererades. Dess disk kan vara full. Roster Courier försöker igen; om det fortsätter, fråga din leverantör.',
  'remote close failed':
    '{host} tog emot hela filen men bekräftade sedan inte att den är sparad. Därför togs den tillbaka och räknas som inte levererad. Roster Courier försöker igen; om det fortsätter, fråga din leverantör.',
  'remote size differs':
    '{host} sparade {found, number} byte där {bytes, number} skickades. Därför togs filen tillbaka och räknas som inte levererad. Roster Courier försöker igen; om det fortsätter, fråga din leverantör om servern ändrar filer.',
  'remote content differs':
    'Filen som {host} sparade är inte den som skickades. Därför togs den tillbaka och räknas som inte levererad. Roster Courier försöker igen; om det fortsätter, fråga din leverantör om servern ändrar filer.',
  'incomplete file left':
    'Leveransen till {host} avbröts ({cause}), och en ofullständig fil ”{file}” kan ligga kvar i mappen ”{folder}”. Den gick inte att ta bort härifrån. Be din leverantör att ta bort den innan den läses.',
  'delivery unconfirmed':
    'Anslutningen till {host} bröts efter att den sista delen av ”{file}” hade skickats, innan den bekräftades. Filen kan ha kommit fram eller inte. Roster Courier ser efter på servern innan något skickas igen.',
  'remote file not comparable':
    'En fil som heter ”{file}” av rätt storlek ligger i mappen ”{folder}” på {host}, men {user} får inte läsa den, så det kan också vara en tidigare fil. Fråga din leverantör om filen kom fram.',
  'source not found':
    'Det finns ingen fil på {file}. Inget skickades. Kontrollera att exporten har körts, och att filen inte har flyttats eller bytt namn.',
  'source is a folder':
    '{file} är en mapp, inte en fil. Välj exporten i den, eller ange mappen tillsammans med ett filnamnsmönster.',
  'source folder missing':
    'Det finns ingen mapp {folder} att leta efter exporten i. Inget skickades. Kontrollera att nätverksenheten är ansluten, och att mappen inte har flyttats eller bytt namn.',
  'no file matches':
    'I mappen {folder} finns ingen fil vars namn stämmer med {pattern}. Inget skickades. Kontrollera att exporten har körts, och mönstret i flödet.',
  'source locked':
    '{file} går inte att öppna, eftersom ett annat program håller den öppen eller du saknar rätt att läsa den ({detail}). Inget skickades. Stäng den i Excel, eller kontrollera vem som får läsa den, och försök igen.',
  'source still changing':
    '{file} skrivs fortfarande. Inget skickades, så att en halv export aldrig tas för en hel. Försök igen när exporten är klar.',
  'source unreadable':
    '{file} går inte att läsa ({detail}). Inget skickades. Kontrollera att enheten är ansluten och att filen går att öppna i Excel.',
  'source empty':
    'Exporten är tom: den har inget innehåll. Inget skickades. Kontrollera att exporten i HR-systemet är klar, och gör den igen.',
  'source too large':
    'Exporten är {megabytes} MB stor, mer än de {limit} MB som läses. Inget skickades. Exportera bara de personer och kolumner som behövs.',
  'source compressed too much':
    'Arbetsboken packas upp till en storlek som ingen personallista har. Den öppnades inte, eftersom sådana filer kan vara gjorda för att skada. Gör exporten igen i HR-systemet.',
  'source damaged':
    'Exporten är skadad eller avklippt, så personer kan saknas i den. Inget skickades. Gör exporten igen, eller öppna den i Excel och spara den på nytt.',
  'source has a password':
    'Arbetsboken är skyddad med lösenord, så den går inte att läsa utan att någon skriver det. Inget skickades. Exportera den utan lösenord, eller ta bort lösenordet i Excel (Arkiv, Info, Skydda arbetsbok).',
  'source not a table':
    'Exporten är inte en tabell: av innehållet att döma är den {kind, select, pdf {ett PDF-dokument} image {en bild} word {ett Word-dokument} powerpoint {en presentation} numbers {ett Apple Numbers-dokument} archive {ett zip-arkiv eller ett annat arkiv} xml {en XML-fil av annat slag} json {en JSON-fil} key {en nyckel- eller certifikatfil} web {en webbsida} text {ett textdokument} program {ett program} lock {märket som Excel lägger bredvid en öppen arbetsbok} other {en fil av okänt slag}}, vad den än heter. Inget skickades. Exportera personerna som Excel eller CSV.',
  'sheet not found':
    'Det finns inget blad som heter {sheet} i arbetsboken; den har {sheets}. Inget skickades. Välj bladet igen.',
  'sheet too large':
    'En del av arbetsboken ({part}) är {megabytes} MB stor när den packas upp, mer än vad som går att läsa. Inget skickades. Exportera bara de personer och kolumner som behövs, eller exportera som CSV.',
  'sheet not understood':
    'Bladet {sheet} har ett innehåll, men det gick inte att läsa. Inget skickades, eftersom personer skulle saknas. Öppna arbetsboken i Excel och spara den på nytt.',
  'header row not found':
    'Rad {row} valdes som raden med kolumnnamnen, men den är tom. Inget skickades. Välj raden igen.',
  'no header row':
    'Ingen rad med kolumnnamn hittades: den första raden (rad {row}) ser redan ut som en person. Inget skickades. Exportera med kolumnnamn, eller välj raden som har dem.',
  'quote not closed':
    'Ett citattecken som öppnas på rad {row} stängs aldrig, så raderna efter den flyter ihop till en. Inget skickades. Rätta den raden i exporten, eller exportera som Excel.',
  'reading stopped': 'Läsningen av exporten avbröts innan den var klar. Inget skickades. Välj filen igen.',
  'too many columns':
    'Rad {row} i exporten har fler än {limit, number} kolumner, vilket ingen personallista har. Inget skickades. Kontrollera att filen är själva exporten och att rätt skiljetecken är valt.',
  'too many rows':
    'Exporten har fler än {limit, number} rader, vilket ingen personallista har. Inget skickades. Kontrollera att filen är själva exporten, och exportera bara de personer som behövs.',
  'cell too long':
    'En cell på rad {row} i exporten är längre än {megabytes} MB, vilket ingen personallista har. Inget skickades. Kontrollera att filen är själva exporten och att rätt skiljetecken är valt.',
  'text damaged':
    'Texten på rad {row} är skadad: den passar inte sin egen teckenkodning ({encoding}). Inget skickades. Gör exporten igen, eller välj en annan teckenkodning.',
  'encoding does not fit':
    'Texten är nu skriven i {found}, men {chosen} är valt för den. Inget skickades, eftersom namn skulle bli oläsliga. Välj teckenkodning igen.',
  'encoding not known':
    'Det finns ingen teckenkodning som heter {encoding}. Inget skickades. Välj en av dem som erbjuds.',
  'delimiter not usable':
    '”{delimiter}” kan inte skilja kolumner åt. Använd ett komma, ett semikolon, en tabb eller ett lodstreck.',
  'character not in encoding':
    'På rad {row} i filen som ska skickas har kolumnen {column} ett tecken som {encoding} inte kan skriva. Inget skickades. Låt filen skrivas i UTF-8, eller ändra det värdet.',
  'no such delivery':
    'Det finns ingen leverans med namnet {run} i det här flödets historik. Inget ändrades. Kommandot history listar dem.',
  'delivery too old':
    'Den filen skickades för mer än {days} dagar sedan, och det som kom före den finns inte längre kvar. Inget ändrades. Skicka alla igen i stället.',
  'earlier state gone':
    'Läget som skickades då finns inte längre kvar: filer äldre än {days} dagar raderas. Inget ändrades. Rätta exporten och skicka den i stället.',
  'settings restored':
    'Inställningsfilen var skadad och lades undan som {file}. En säkerhetskopia har tagit dess plats. Gå igenom dina flöden: inget skickas av sig självt förrän du bekräftar att de stämmer.',
  'settings lost':
    'Inställningsfilen var skadad och lades undan som {file}, och det finns ingen säkerhetskopia. Dina flöden behöver ställas in på nytt; inget skickas av sig självt innan dess.',
  'connection first':
    'Leverantörens server och användarnamn kommer först. Inget ändrades. Ange båda och välj sedan nyckeln igen.',
  'not the practice server':
    'Det här flödet går inte till övningsservern, så det finns ingen övningsleverantör att fråga. Välj först övningsservern på sidan Anslutning.',
  'practice port in use':
    'Port {port, number, ::group-off} används av ett annat program, så övningsservern startade inte. Välj en annan port.',
  'output exists':
    'Det finns redan en fil {file}. Den lämnades som den är, eftersom den kan innehålla inställningar som du har gjort. Välj ett annat namn, eller flytta undan den först.',
  'no such vendor':
    '”{to}” är varken en leverantör som Roster Courier känner till (connecteam, cosafe) eller en mallfil. Kontrollera stavningen, eller ange sökvägen till leverantörens mall.',
  'broken off by a stop':
    'Datorn eller Roster Courier stoppades mitt i körningen. Det är oklart hur långt den kom. Nästa körning tittar på servern innan något skickas igen.',
  'broken off while delivering':
    'Körningen avbröts medan filen levererades, så det är oklart om den kom fram. Nästa körning ser efter på leverantörens server innan något skickas igen.',
  'baseline replaced':
    'Listan {file} är inte längre den som visades. Inget ändrades. Välj den igen och se hur den passar.',
  'no past exports':
    'I {folder} finns inga tabeller (Excel, OpenDocument, CSV). Inget ändrades. Välj mappen där dina tidigare exporter ligger.',
  'baseline without key':
    'Listan {file} har ingen kolumn ”{column}”, som personer känns igen på. Inget ändrades. Exportera leverantörens användarlista med den kolumnen.',
  'key column unknown':
    'Personerna ska skiljas åt med ”{column}”, men {vendor} har ingen sådan kolumn. Inget skickades. Välj en annan kolumn som identifierar en person.',
  'held run replaced':
    'Körningen som du tittade på väntar inte längre: en annan har tagit dess plats. Ingenting skickades. Titta på det som väntar nu och bestäm sedan.',
  'nothing to export':
    'Den här filen får inte gå till leverantören som den är och sparades därför inte. Se vad som är fel under Ändringar och rätta det först.',
  'pattern not usable':
    'Mönstret i steg {step} för ”{column}” går inte att använda: {detail}. Inget gjordes. Rätta mönstret; att se framåt eller bakåt och att hänvisa till tidigare grupper går inte.',
  'lookup unknown':
    '”{column}” hämtar värden ur ”{lookup}”, men flödet har ingen andra fil med det namnet. Inget gjordes. Välj filen igen, eller ta bort steget.',
  'lookup named twice': 'Flödet har två andra filer som heter ”{lookup}”. Inget gjordes. Ge var och en ett eget namn.',
  'lookup unreadable':
    'Den andra filen ”{lookup}” ({file}) gick inte att läsa: {why, select, missing {den finns inte} folder {det är en mapp och inte en fil} locked {ett annat program håller den öppen, eller så saknar du rätt att läsa den} changing {den håller fortfarande på att skrivas} password {den har ett lösenord} header {ingen rad med kolumnnamn hittades i den} large {den är för stor} other {den är ingen tabell eller är skadad}}. Inget skickades. Ta tillbaka den, eller välj en annan fil.',
  'lookup empty':
    'Den andra filen ”{lookup}” ({file}) är tom i dag. Inget skickades. Kontrollera den, eller välj en annan fil.',
  'lookup sheet gone':
    'Den andra filen ”{lookup}” ({file}) har inte längre bladet ”{sheet}”; den har {sheets}. Inget skickades. Ta tillbaka bladet, eller välj filen igen.',
  'lookup column missing':
    '{count, plural, one {En kolumn} other {Kolumner}} finns inte längre i den andra filen ”{lookup}” ({file}): {columns}. Inget skickades. Ta tillbaka {count, plural, one {den} other {dem}}, eller välj en annan kolumn.',
  'support file not safe':
    'Supportfilen sparades inte: {count, plural, one {på ett ställe} other {på # ställen}} kan den innehålla någons uppgifter, först i {file}, rad {line}. Ingenting lämnades ut. Ge den som hjälper dig felkoden i stället.',
  'erase in the app':
    '{folder} hör till appen med fönster. Ingenting raderades. Använd ”Radera allt” i dess inställningar.',
  'not all erased':
    '{count, plural, one {Ett ställe} other {# ställen}} i {folder} kunde inte raderas; resten är borta. Stäng det som använder {count, plural, one {det} other {dem}} och radera igen.',
  'support file not shown':
    'Den här supportfilen är inte den som du fick se. Ingenting sparades. Gör den på nytt och titta på den.',
  'policy unreadable':
    'Filen {file}, där er IT-avdelning bestämmer över Roster Courier, kan inte läsas. Inget skickas förrän den kan det. Säg till IT-avdelningen.',
  'policy not understood':
    'Filen {file}, där er IT-avdelning bestämmer över Roster Courier, är inte skriven som JSON. Inget skickas förrän den är det. Säg till IT-avdelningen.',
  'policy not valid':
    'I {file}, där er IT-avdelning bestämmer över Roster Courier, är ”{field}” inte som det ska vara. Inget skickas förrän det är rättat. Säg till IT-avdelningen.',
  'policy open to others':
    'Filen {file}, där er IT-avdelning bestämmer över Roster Courier, kan ändras av andra än administratörer, så den går inte att lita på. Inget skickas förrän det är rättat. Säg till IT-avdelningen.',
  'server not allowed':
    'Er IT-avdelning har bestämt till vilka servrar filer får gå, och {host} (port {port, number, ::group-off}) är inte en av dem. Inget skickades. Kontrollera adressen, eller be IT-avdelningen tillåta den.',
  'column kept back':
    'Er IT-avdelning har bestämt att kolumnen ”{header}” aldrig lämnar den här datorn, men ”{column}” fylls från den. Inget skickades. Ta bort den på sidan för kolumner, eller fråga IT-avdelningen.',
  'made before policy':
    'Den här filen gjordes innan er IT-avdelning bestämde vilka kolumner som aldrig lämnar den här datorn, och kan innehålla någon av dem. Inget skickades. Kasta den, och låt dagens export skickas i stället.',
  'decided by IT': 'Det här har er IT-avdelning bestämt. Inget ändrades. Fråga dem om det behöver vara på annat sätt.',
} satisfies Record<FaultCode, string>;
