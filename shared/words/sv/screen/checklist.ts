/** The steps with a vendor until a feed is live, the letter to it, and what it is asked. In Swedish. ICU MessageFormat. */
export const checklist = {
  'checklist.heading': 'Driftstart med {vendor}',
  'checklist.lead':
    'Det som {vendor} och du gör, i {vendor}s egen ordning. Det som Roster Courier kan se bockar appen av själv, och säger det; resten är för dig.',
  'checklist.progress': '{done, number} av {total, plural, one {ett steg} other {# steg}} klara.',
  'checklist.next': 'Nästa: {step}.',
  'checklist.all': 'Alla steg är klara.',
  'checklist.open': 'Visa alla steg',
  'checklist.practice': 'Det som händer på övningsservern bockas inte av här',
  'checklist.practice.what': 'De här stegen handlar om {vendor} självt.',
  'checklist.is-next': 'Nästa',
  'checklist.seen': 'Roster Courier såg det {day}.',
  'checklist.ticked': 'Du bockade av det {day}.',
  'checklist.sign.file saved': 'Roster Courier sparade en sådan fil {day}. Hur det gick där kan bara du se.',
  'checklist.sign.host key': 'Du sade här {day} att du litar på den här servern. Om {vendor} håller med vet bara du.',
  'checklist.sign.collected':
    'Roster Courier såg {day} att {vendor} hade hämtat en fil. Vad det blev av den står hos dem.',
  'checklist.go': 'Gå till {page}',
  'checklist.go.label': 'Gå till {page}: {step}',
  'checklist.to-letter': 'Gå till brevet',
  'checklist.note.add': 'Lägg till en anteckning',
  'checklist.note.add.label': 'Lägg till en anteckning: {step}',
  'checklist.note.label': 'Anteckning: {step}',
  'checklist.note.hint':
    'För dina kollegor, till exempel ett ärendenummer. Inga lösenord, och inget om personerna i listan.',

  'checklist.phase.ask': 'Fråga',
  'checklist.phase.prepare': 'Förbered',
  'checklist.phase.connect': 'Anslut',
  'checklist.phase.live': 'Sätt i drift',

  'checklist.access': 'Be {vendor} om åtkomst',
  'checklist.access.why': 'De ger dig en plats på sin server. Brevet nedan ber om allt som behövs.',
  'checklist.access.why.connecteam':
    'SFTP ingår i deras Enterprise-plan och tar dem en till fem arbetsdagar. Skicka brevet nedan via chatten i Connecteam.',
  'checklist.access.why.cosafe': 'Skicka brevet nedan till support@cosafe.com.',
  'checklist.group-field': '{vendor} slår på fältet Group ID',
  'checklist.group-field.why': 'Dessförinnan kan en grupp i er adminpanel hos {vendor} inte ha något ID.',
  'checklist.groups': 'Skapa era grupper, var och en med sitt ID',
  'checklist.groups.why':
    'I {vendor}s adminpanel, minst en. Använd de ID:n som står i er fil: en grupp utan ID hoppas över.',
  'checklist.template': 'Ge Roster Courier mallen för ert konto',
  'checklist.template.why':
    'Tryck på ”Import users” under Users i {vendor} och ladda ner Excelmallen. Släpp den på sidan Kolumner: ert konto har egna kolumner.',
  'checklist.key': 'Kom överens om hur {vendor} skiljer personer åt',
  'checklist.key.why':
    'Vilken kolumn känner {vendor} igen en person på? Välj samma under Kolumner. Bäst är ett nummer som aldrig ändras.',
  'checklist.key.why.connecteam':
    'Så vitt vi vet på mobilnumret, som man också loggar in med. Fråga vad som händer när någon får ett nytt nummer.',
  'checklist.key.why.cosafe':
    'På UniqueID. Ta ett nummer som personen behåller för gott, inte ett namn. Den som har lagts till för hand hos Cosafe tas över när e-postadressen är densamma.',
  'checklist.rules': 'Kom överens om filens form',
  'checklist.rules.why':
    'Alla eller bara ändringar, hur {vendor} får veta att någon har slutat, hur datum skrivs. Svara likadant under Kolumner.',
  'checklist.file-saved': 'Spara filen för ett test',
  'checklist.file-saved.why': 'Sidan Ändringar sparar precis det som skulle skickas. Inget lämnar din dator.',
  'checklist.by-hand': 'Ladda upp den filen för hand',
  'checklist.by-hand.why':
    'Om {vendor} har en sida för import av personer, prova filen där. Det som du bekräftar där händer på riktigt: börja med några få personer.',
  'checklist.by-hand.why.connecteam':
    'Tryck på ”Import users” under Users i Connecteam. Det som du bekräftar där händer på riktigt: börja med några få personer.',
  'checklist.log-in': 'Fyll i det som {vendor} har skickat',
  'checklist.log-in.why': 'Serverns adress, ert användarnamn, och lösenordet eller nyckelfilen.',
  'checklist.log-in.why.connecteam': 'Serverns adress, ert användarnamn, och den privata nyckeln som fil.',
  'checklist.log-in.why.cosafe': 'Värd, användarnamn, lösenord, och filens sökväg och namn, med .csv på slutet.',
  'checklist.fingerprint': '{vendor} bekräftar serverns fingeravtryck',
  'checklist.fingerprint.why':
    'Testet av anslutningen visar det. Jämför det med vad {vendor} säger: så vet du att ingen annan utger sig för att vara {vendor}.',
  'checklist.connection': 'Testa anslutningen',
  'checklist.connection.why': 'Servern, inloggningen och mappen, utan att något skrivs där.',
  'checklist.first-file': 'Skicka den första filen för hand',
  'checklist.first-file.why': 'Titta igenom ändringarna och tryck sedan på ”Skicka nu” på sidan I dag.',
  'checklist.first-file.why.connecteam':
    'Titta igenom ändringarna och tryck sedan på ”Skicka nu” på sidan I dag. En gång om dagen tittar Connecteam på den nyaste filen i Uploads.',
  'checklist.first-file.why.cosafe':
    'Titta igenom ändringarna och tryck sedan på ”Skicka nu” på sidan I dag. Cosafe läser den först när synkroniseringen har startats.',
  'checklist.vendor-settings': 'Fyll i SFTP-inställningarna hos {vendor}',
  'checklist.vendor-settings.why':
    'I adminpanelen: användarnamn, lösenord, värd, port 22, filens sökväg och namn, och vad som står mellan grupp-ID:n. Allt likadant som här.',
  'checklist.vendor-report': 'Slå på den dagliga rapporten',
  'checklist.vendor-report.why': 'Också i adminpanelen. {vendor} mejlar då vad varje import har gjort.',
  'checklist.invitations': 'Bestäm om inbjudningar och telefoner',
  'checklist.invitations.why':
    'Ska nya personer få en inbjudan via e-post? Ska telefonnummer finnas kvar när filen inte har något? Svara likadant under Kolumner.',
  'checklist.review': 'Be {vendor} titta på den första filen',
  'checklist.review.why': 'Den ligger på deras server, så inget behöver mejlas. Fråga om varje rad kan tas emot.',
  'checklist.review.why.connecteam':
    'De avslutar med att granska och testa tillsammans med er. Om de avvisar filen, säg det på sidan Historik.',
  'checklist.sync-started': 'Starta synkroniseringen hos {vendor}',
  'checklist.sync-started.why':
    'Därefter följer {vendor} er fil varje natt. Den som inte längre står i den kan tas bort där.',
  'checklist.schedule': 'Ange schemat',
  'checklist.schedule.why': 'Då skickas det varje dag utan dig, så länge den här datorn är på.',
  'checklist.first-run': 'Den första körningen enligt schema levererar',
  'checklist.first-run.why': 'Titta på sidan I dag efteråt. Om något är ovanligt väntar det på dig där.',
  'checklist.day-after': 'Titta hos {vendor} dagen efter',
  'checklist.day-after.why':
    'Leta upp två eller tre personer där som stod i filen: någon ny, någon ändrad, någon som har slutat.',
  'checklist.day-after.why.cosafe':
    'Läs mejlet med rapporten, och leta upp två eller tre personer där som stod i filen.',

  'checklist.letter': 'Brevet till {vendor}',
  'checklist.letter.lead': 'Fyll i vilka ni är och skicka det. Frågor som har ett svar nedan är utelämnade.',
  'checklist.letter.to': 'Till',
  'checklist.letter.copy': 'Kopiera brevet',
  'checklist.questions': 'Öppna frågor till {vendor}',
  'checklist.questions.lead':
    'Deras sidor säger det inte. Spara svaren här; tills det finns ett gör Roster Courier det som är säkert.',
  'checklist.questions.open': '{open, plural, =0 {Alla är besvarade.} one {En är obesvarad.} other {# är obesvarade.}}',

  'letter.subject': 'Ämne: användare via SFTP',
  'letter.hello': 'Hej,',
  'letter.from': '[vår organisations namn] vill skicka sina användare till er via SFTP, automatiskt varje dag.',
  'letter.please': 'Var vänliga skicka oss, eller gör åt oss:',
  'letter.tell': 'Berätta också:',
  'letter.thanks': 'Tack på förhand.',
  'letter.request.server and key': 'Serverns adress och port, vårt användarnamn och vår privata nyckel, som fil.',
  'letter.request.server and password': 'Serverns adress och port, vårt användarnamn och vårt lösenord.',
  'letter.request.server': 'Serverns adress och port, vårt användarnamn, och hur vi loggar in.',
  'letter.request.fingerprint': 'Fingeravtrycket för serverns värdnyckel (det börjar med SHA256:).',
  'letter.request.group field': 'Slå på fältet Group ID i vår adminpanel.',
  'letter.request.path': 'Mappen och det exakta namnet på filen som ni läser.',

  'question.header': 'Måste första raden innehålla kolumnnamnen precis som ni skriver dem?',
  'question.header.connecteam':
    'Måste första raden vara precis den i mallen under ”Import users”, även för kolumner som vi lämnar tomma?',
  'question.archive': 'Vad måste stå i kolumnen Archive för att arkivera en användare: Yes, TRUE, 1 eller något annat?',
  'question.leavers': 'Ska filen innehålla alla eller bara ändringar, och hur får ni veta att någon har slutat?',
  'question.blank': 'Tömmer en tom cell det som ni har, eller låter den det vara?',
  'question.match': 'Vilken kolumn känner ni igen en person på, och vad händer när det värdet ändras?',
  'question.dates': 'Skrivs datum i vårt konto dag/månad/år eller månad/dag/år?',
  'question.hour': 'Vilken tid, och i vilken tidszon, läser ni filen?',
  'question.removed': 'Tar ni bort eller flyttar ni filen när ni har läst den?',
  'question.temporary': 'Hoppar ni över filer med tillfälliga namn, medan de skrivs?',
  'question.refused': 'Hur får vi veta att ni har avvisat en fil, eller en rad i den?',
  'question.skip': 'Vad gör Skip = 1 med någon som redan finns: inget, eller tas personen bort?',
  'question.unknown-group': 'Vad händer med en person som har ett grupp-ID som ni inte känner till?',
  'question.gone': 'Vad händer exakt med någon som stod i filen i går men inte i dag?',
  'question.many-removed': 'Finns det en gräns för hur många personer en fil kan ta bort?',
  'question.same-mail': 'Vad händer när två personer har samma e-postadress?',
  'question.byte-order-mark': 'Får filen börja med ett byteordningsmärke (BOM)?',
};
