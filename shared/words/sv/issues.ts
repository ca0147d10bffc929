import type { IssueCode } from '../en/issues';

/** The Swedish sentences for the issue codes. ICU MessageFormat. */
export const issues = {
  'value missing': '{column} är tom. Fyll i den i HR-systemet.',
  'key missing': '{column} är tom, så det går inte att veta vem raden gäller. Fyll i den i HR-systemet.',
  'leaver without key': 'Personen har slutat och {column} är tom; inget skickas om den här raden.',
  'source column missing':
    'Exporten har inte längre någon kolumn ”{header}”, så {column} går inte att fylla. Para ihop kolumnerna igen.',
  'vendor column unknown':
    'Leverantören har ingen kolumn ”{column}”, så det som är ihopparat med den skickas inte. Para ihop kolumnerna igen.',
  'rescue does not fit':
    '{column}: det du har låtit rätta i ”{header}” passar inte {count, plural, one {# cell} other {# celler}} (som {value}), som skickas som {count, plural, one {den är} other {de är}}. Se efter på filsidan.',
  'excel error':
    '{column} innehåller {value}, som är ett fel i kalkylarket och inte ett värde. Rätta formeln i exporten.',
  'digits lost':
    'Excel har kortat av numret i {column} ({value}), och de sista siffrorna är borta. Formatera kolumnen som text i exporten.',
  'formula without value':
    '{column} är en formel vars resultat aldrig sparades. Öppna exporten i Excel, spara den och försök igen.',
  'letters damaged':
    '{column} har skadade bokstäver ({value}). Se efter under ”Hur bokstäver är lagrade” på sidan Fil, eller exportera igen som UTF-8.',
  'phone not understood': '{column}: {value} är inte ett telefonnummer.',
  'phone country unknown': '{column}: {value} saknar landskod. Välj vilket land nummer utan landskod hör till.',
  'phone impossible': '{column}: {value} har för få eller för många siffror för ett telefonnummer.',
  'phone could be two numbers':
    '{column}: {value} kan läsas som {international} eller som {national}. Skriv numret med + och landskod i HR-systemet.',
  'several phone numbers':
    '{column} innehåller flera nummer ({value}). Leverantören tar emot ett: behåll ett i HR-systemet, eller lägg de andra i en egen kolumn.',
  'phone extension dropped':
    '{column}: anknytningen i {value} utelämnas, eftersom leverantören bara tar emot själva numret.',
  'phone unusual': '{column}: {value} har rätt längd, men inget nummer av det slaget är känt. Kontrollera det.',
  'phone is a landline': '{column}: {value} är ett fast nummer. Leverantören tar bara emot mobilnummer här.',
  'phone cannot be a mobile': '{column}: {value} är ett servicenummer. Leverantören tar bara emot mobilnummer här.',
  'date not understood': '{column}: {value} är inte ett datum.',
  'date order ambiguous':
    '{column}: i {count, plural, one {# cell} other {# celler}} går dag och månad inte att skilja åt (som i {value}). Välj om dagen eller månaden står först.',
  'date contradicts order':
    '{column}: {value} kan inte stämma när datum skrivs {order, select, dmy {dag, månad, år} mdy {månad, dag, år} ymd {år, månad, dag} other {i den ordningen}}.',
  'two-digit year':
    '{column}: {count, plural, one {# datum har} other {# datum har}} ett årtal med två siffror (som i {value}, läst som {date}).',
  'number instead of a date':
    '{column}: {value} är ett tal och inte ett datum. Formatera kolumnen som datum i exporten.',
  'e-mail not valid': '{column}: {value} är inte en e-postadress.',
  'several e-mail addresses': '{column} innehåller flera e-postadresser ({value}). Leverantören tar emot en.',
  'e-mail domain mistyped': '{column}: {value} ser felskriven ut. Ska det vara {meant}?',
  'choice unknown':
    '{column}: leverantören har inget val ”{value}”. Lägg till det hos leverantören, eller ange här vilket val det motsvarar.',
  'choice not seen':
    '{column}: ”{value}” finns inte bland värdena i leverantörens mall. Om leverantören inte känner till det kan raden avvisas.',
  'list separator in value':
    '{column}: ”{value}” innehåller tecknet som skiljer värden åt ({separator}). Ange här vad leverantören kallar det.',
  'yes or no not understood': '{column}: {value} är varken ja eller nej.',
  'name without comma': '{column}: {value} har inget komma mellan efternamn och förnamn.',
  'name split unsure': '{column}: {value} har flera ord; namnet delades före efternamnet.',
  'too long': '{column} har {length} tecken, och leverantören tar emot {limit}.',
  'key repeated': 'Rad {otherRow} har samma {column} men säger något annat. Bara en av dem kan stämma.',
  'value repeated': 'Rad {otherRow} har samma {column}. Hos leverantören får värdet bara höra till en person.',
  'same person twice': 'Rad {otherRow} säger exakt detsamma, så den här raden räknas en gång.',
  'other position active':
    'Den här raden säger att personen har slutat, men rad {otherRow} säger att personen är kvar. Personen behålls.',
  'end date not understood':
    '{column}: {value} är inte ett datum, så ingen räknas som en som har slutat på grund av det.',
  'value not in table':
    '{column}: {value} finns inte i din värdetabell och skickas som det är. Lägg till det i tabellen, annars kan leverantören bortse från det.',
  'name in capitals':
    '{column}: {count, plural, one {# namn är skrivet} other {# namn är skrivna}} med bara versaler (till exempel {value}).',
  'set by hand': '{column}: ”{value}” är satt för hand och skickas i stället för det exporten säger (”{was}”).',
  'set by hand before':
    '{column}: du hade satt ”{mine}” för hand, men nu säger exporten något annat ({value}). Behåll ditt eller använd det nya; till dess gäller exporten.',
  'column not by hand':
    '{column} kan inte sättas för hand, så det som sattes där används inte: kolumnen identifierar personer, visar vem som slutat eller saknas hos leverantören.',
  'value not named':
    '{column}: {value} finns inte i din värdetabell, så inget skickas för det. Lägg till det i tabellen, eller säg vad allt annat ska bli.',
  'separator not found':
    '{column}: {value} innehåller inget ”{separator}” och går inte att dela där. Rätta det i HR-systemet, eller behåll sådana värden hela.',
  'pattern not usable':
    '{column}: mönstret i ett av stegen går inte att använda, så inget skickas för det. Rätta steget.',
  'country not understood':
    '{column}: {value} saknar landskod, och ”{country}” är inget känt land. Skriv landets namn eller dess två bokstäver.',
  'not in lookup':
    '{column}: {value} finns inte i den andra filen ”{lookup}”. Lägg till det där, eller rätta det i HR-systemet.',
  'lookup key repeated':
    '{column}: {count, plural, one {ett värde står} other {# värden står}} flera gånger i den andra filen ”{lookup}” med olika ”{header}” (till exempel {value}), så inget hämtas. Behåll en av raderna där.',
  'lookup cell broken':
    '{column}: det som den andra filen ”{lookup}” har för {value} under ”{header}” är ett fel i kalkylarket eller har tappat siffror. Rätta det där.',
} satisfies Record<IssueCode, string>;
