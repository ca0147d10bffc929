import type { HoldCode } from '../en/holds';

/** The Swedish sentences for the hold codes. ICU MessageFormat. */
export const holds = {
  empty:
    'Exporten har inga personer. Inget skickas, eftersom en tom lista skulle ta bort alla. Exportera igen från ditt HR-system.',
  'nobody left':
    'Efter detta skulle {vendor} inte ha någon kvar alls{people, plural, =0 {} one {: nu finns # person där} other {: nu finns # personer där}}. Inget skickas. Kontrollera exportens kolumner för status och slutdatum.',
  'not in the export':
    '{count, plural, one {# person} other {# personer}} av de {people, number} som {vendor} har {count, plural, one {finns} other {finns}} inte i exporten, och skulle inom kort räknas som {count, plural, one {någon som har slutat} other {personer som har slutat}}. Skydda dem som ska vara kvar, eller godkänn.',
  'too many removed':
    '{removed, number} av {people, plural, one {# person} other {# personer}} skulle {how, select, archived {arkiveras i} other {tas bort från}} {vendor}. Din gräns är {limit, number}.',
  'too many changed':
    '{changed, number} av {people, plural, one {# person} other {# personer}} skulle ändras i {vendor}. Din gräns är {limit, number}.',
  'row swing':
    'Exporten har {after, plural, one {# person} other {# personer}}, förra gången hade den {before, number}: {difference, number} {way, select, more {fler} other {färre}}. Din gräns är {limit, number}.',
  'too many new':
    '{added, plural, one {# person} other {# personer}} skulle bli nya i {vendor}, som har {people, number} nu. Din gräns är {limit, number}. Kontrollera att det är rätt export, och att den fortfarande säger vilka som har slutat.',
  'restore swing':
    'Det tidigare läget har {after, plural, one {# person} other {# personer}}, {vendor} har {before, number} nu: {difference, number} {way, select, more {fler} other {färre}}. Din gräns är {limit, number}.',
  'one column changed':
    '{column} skulle ändras för {changed, number} av {people, plural, one {# person} other {# personer}}. Din gräns är {limit, number}.',
  'column emptied':
    '{column} skulle tömmas för {cleared, number} av {people, plural, one {# person} other {# personer}} som har något där. Din gräns är {limit, number}. Kontrollera att kolumnen fortfarande är ifylld i exporten.',
  'too many errors':
    '{rows, number} av {people, plural, one {# person} other {# personer}} i exporten har ett fel. De skulle stå kvar så som de senast skickades, eller utelämnas om de aldrig har skickats. Din gräns är {limit, number}.',
  'too many new errors':
    '{rows, number} av {people, plural, one {# person} other {# personer}} i exporten har ett fel som du inte har sett. De skulle stå kvar så som de senast skickades, eller utelämnas om de aldrig har skickats. Dessutom har {known, plural, one {# person} other {# personer}} ett fel med vilket du förut har skickat utan dem. Din gräns är {limit, number}.',
  'problem to look at':
    '{column}: {count, plural, one {# person har} other {# personer har}} ett problem som ska stoppa allt, som du bestämt på sidan Kontroll. Rätta {count, plural, one {det} other {dem}} eller godkänn.',
  'header changed':
    'Exportens kolumner är inte de som parades ihop.{addedCount, plural, =0 {} other { Nya: {added}.}}{goneCount, plural, =0 {} other { Finns inte längre: {gone}.}}{movedCount, plural, =0 {} other { På en annan plats, med ett namn som förekommer två gånger: {moved}.}} Kontrollera att varje kolumn fortfarande innehåller detsamma som förut.',
  'column missing':
    '{count, plural, one {En kolumn som behövs} other {Kolumner som behövs}} finns inte längre i exporten: {columns}. Inget kan skickas utan {count, plural, one {den} other {dem}}. Para ihop kolumnerna på nytt, eller ta med {count, plural, one {den} other {dem}} i exporten igen.',
  'delimiter changed':
    'Exportens värden skiljs åt av ett annat tecken: {before, select, comma {komma} semicolon {semikolon} tab {tabb} bar {lodstreck} other {{before}}} förra gången, {after, select, comma {komma} semicolon {semikolon} tab {tabb} bar {lodstreck} other {{after}}} nu. Kontrollera att kolumnerna fortfarande innehåller detsamma som förut.',
  'sheet changed':
    'Personerna fanns på bladet ”{before}” förra gången och finns på ”{after}” nu. Kontrollera att det är rätt blad.',
  'kind of file changed':
    '{after, select, text {Exporten var en arbetsbok förra gången och är en textfil nu.} other {Exporten var en textfil förra gången och är en arbetsbok nu.}} Kontrollera att det är rätt fil.',
  'sheet gone':
    'Bladet ”{sheet}”, som valdes, finns inte längre i exporten. Den har: {sheets}. Inget skickas. Välj blad på nytt, eller ta tillbaka det i exporten.',
  'header row moved':
    'Kolumnnamnen valdes på rad {row} och står på rad {now} i dag. Inget skickas. Välj rad {now} för kolumnnamnen, eller ta bort raderna ovanför dem ur exporten.',
  'header row gone':
    'Rad {row}, som valdes för kolumnnamnen, är tom i dag. Inget skickas. Välj rad på nytt, eller rätta exporten.',
  'encoding changed':
    'Bokstäverna i exporten är i dag lagrade som {found}, men {chosen} har valts. Namn skulle bli fel, så inget skickas. Välj på nytt hur bokstäver är lagrade, eller rätta exporten.',
  'date order ambiguous':
    'I {columns} går dag och månad inte att skilja åt: 03/04 kan vara den 3 april eller den 4 mars. Inget skickas. Välj ordningen på dag och månad för det här flödet.',
  'date order changed':
    '{column}: {now, select, day {i dag står dagen först, och förra gången stod månaden först} other {i dag står månaden först, och förra gången stod dagen först}}. Datum som 03/04 skulle läsas tvärtom. Kontrollera datumen i exporten, eller välj ordningen på dag och månad för det här flödet.',
  'source too old':
    'Exporten är {days, plural, one {# dag} other {# dagar}} gammal. Din gräns är {limit}. Kanske har ditt HR-system slutat exportera.',
  'source not fresh':
    'Exporten sparades senast för {days, plural, =0 {{hours, plural, =0 {mindre än en timme} one {# timme} other {# timmar}}} one {# dag} other {# dagar}} sedan. Schemat väntar på en nyare, och ingen kom i tid. Inget skickades. Kontrollera att HR-systemet fortfarande exporterar, eller skicka filen ändå.',
  'older than last':
    'Exporten sparades {days, plural, =0 {{hours, plural, one {# timme} other {# timmar}}} one {# dag} other {# dagar}} före den som lästes förra gången. Kanske har en tidigare fil kommit tillbaka, eller så är den nyaste borta. Kontrollera att det är rätt fil.',
  'clock behind':
    'Den här datorns klocka ligger {days, plural, one {# dag} other {# dagar}} efter den senaste körningen. Slutdatum och väntetider skulle bli fel. Kontrollera datumet.',
  'clock ahead':
    'Enligt datorns klocka var den senaste körningen för {days, plural, one {# dag} other {# dagar}} sedan. Går klockan fel skulle slutdatum räknas som passerade och olästa filer som lästa. Kontrollera datumet.',
  'nobody fits':
    'Ingen av {people, plural, one {den # personen} other {de # personerna}} i exporten stämmer med ”bara personer vars …” för det här flödet ({columns}). Inget skickas, eftersom det skulle ta bort alla. Kontrollera exporten, eller ändra vilka flödet gäller.',
  'lookup empty':
    'Den andra filen ”{lookup}” ({file}) är tom i dag. Inget skickas. Kontrollera den, eller välj en annan fil.',
  'lookup sheet gone':
    'Den andra filen ”{lookup}” ({file}) har inte längre bladet ”{sheet}”; den har {sheets}. Inget skickas. Ta tillbaka bladet, eller välj filen igen.',
  'lookup column missing':
    '{count, plural, one {En kolumn} other {Kolumner}} finns inte längre i den andra filen ”{lookup}” ({file}): {columns}. Inget skickas. Ta tillbaka {count, plural, one {den} other {dem}}, eller välj en annan kolumn.',
} satisfies Record<HoldCode, string>;
