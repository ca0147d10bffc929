import type { sourceFaults as english } from '../../en/faults/source';

/** Faults of reading the export. In Swedish. ICU MessageFormat. */
export const sourceFaults = {
  'not a file on this computer':
    'Det som släpptes är inte en fil på den här datorn. Inget ändrades. Spara den först och släpp den sedan igen.',
  'no source chosen': 'Ingen fil är vald än. Välj personallistan som ditt HR-system exporterar på sidan Fil.',
  'source not found':
    'Det finns ingen fil på {file}. Inget skickades. Kontrollera att exporten har körts, och att filen inte har flyttats eller bytt namn.',
  'source is a folder':
    '{file} är en mapp, inte en fil. Välj exporten i den, eller ange mappen tillsammans med ett filnamnsmönster.',
  'source folder missing':
    'Det finns ingen mapp {folder} att leta efter exporten i. Inget skickades. Kontrollera att nätverksenheten är ansluten, och att mappen inte har flyttats eller bytt namn.',
  'no file matches':
    'I mappen {folder} finns ingen fil vars namn stämmer med {pattern}. Inget skickades. Kontrollera att exporten har körts, och att filerna fortfarande heter så.',
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
} satisfies Record<keyof typeof english, string>;
