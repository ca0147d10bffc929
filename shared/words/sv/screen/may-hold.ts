/** What the vendor may have now, when it reads, and its own list as a beginning. In Swedish. ICU MessageFormat. */
export const mayHold = {
  'may-hold.title': 'Vad {vendor} kan ha nu',
  'may-hold.carries':
    'Den här filen bär också med sig det som stod i {count, plural, one {en tidigare fil} other {# tidigare filer}}.',
  'may-hold.unread':
    '{vendor} har kanske inte läst {count, plural, one {filen} other {filerna}} som skickades {days} än. Allt som stod i {count, plural, one {den} other {dem}} följer med igen, så att inget går förlorat.',
  'may-hold.unread.everybody':
    '{vendor} har kanske inte läst {count, plural, one {filen} other {filerna}} som skickades {days} än. Det gör ingen skada: varje fil innehåller alla.',
  'may-hold.because':
    '{vendor} läser bara den nyaste filen, en gång om dagen, {known, select, yes {klockan {at}} other {vid en tid som ingen vet}}, och {missed, plural, =0 {väntas läsa varje dag} one {kan missa en dag} other {kan missa # dagar i rad}}. Därför kan en fil ligga oläst i upp till {days, plural, one {en dag} other {# dagar}}.',
  'may-hold.sure': 'Om inget nyare skickas har den senaste säkert lästs senast {when}.',
  'may-hold.refused':
    'Du har sagt att {vendor} avvisade {count, plural, one {filen} other {filerna}} som skickades {days}. Allt sedan dess skickas igen.',
  'may-hold.list': 'Vilken som helst av dessa kan vara det {vendor} har nu. Filen är rätt för var och en av dem.',
  'may-hold.nothing': 'Inget härifrån än',
  'may-hold.baseline':
    'Leverantörens egen lista, så som du tog över den {when}: {people, plural, one {en person} other {# personer}}',
  'may-hold.delivery': 'Filen som skickades {when}: {people, plural, one {en person} other {# personer}} totalt',
  'may-hold.delivery.maybe':
    'Kanske filen som skickades {when}, som det inte är känt om den kom fram: {people, plural, one {en person} other {# personer}} totalt',
  'may-hold.delivery.refused':
    'Delar av filen som skickades {when}, som du sagt avvisades: {people, plural, one {en person} other {# personer}} totalt',
  'may-hold.change': 'När läser {vendor}?',
  'may-hold.refused.say':
    'Har {vendor} avvisat en fil? Säg det bredvid den i historiken, så skickas allt sedan dess igen.',
  'may-hold.history': 'Till historiken',
  'pickup.title': 'När {vendor} läser filen',
  'pickup.known': 'Jag vet vilken tid {vendor} läser',
  'pickup.at': 'Klockan',
  'pickup.missed': 'Läsningen kan utebli {number} {count, plural, one {dag} other {dagar}} i rad.',
  'pickup.missed.label': 'Dagar i rad utan läsning',
  'pickup.means':
    'En fil kan alltså ligga oläst i upp till {days, plural, one {en dag} other {# dagar}}. Så länge följer dess ändringar med i varje nyare fil.',
  'pickup.means.everybody':
    'En fil kan alltså ligga oläst i upp till {days, plural, one {en dag} other {# dagar}}. Det gör ingen skada: varje fil har med alla.',
  'pickup.safe.everybody': 'Låt det vara om du är osäker.',
  'pickup.safe': 'Låt det vara om du är osäker: för länge upprepar bara personer, för kort tappar bort dem.',
  'pickup.everybody.on':
    'Skicka alla igen då och då, så att misstag som gjorts för hand hos {vendor} rättas av sig själva.',
  'pickup.everybody': 'Var {number}:e dag.',
  'pickup.everybody.label': 'Dagar tills alla skickas igen',
  'baseline.title': 'Har {vendor} redan personer?',
  'baseline.what':
    'Ladda ner användarlistan från {vendor} och välj den här. Då skickas bara det som skiljer sig från den, och personer som bara finns där syns.',
  'baseline.choose': 'Välj listan från {vendor}…',
  'baseline.found':
    '{file} har {people, plural, one {en person} other {# personer}}. Jämfört med din export, efter värdet som identifierar en person:',
  'baseline.matched': '{count, plural, =0 {Ingen finns} one {En person finns} other {# personer finns}} i båda.',
  'baseline.same':
    '{count, plural, =0 {Ingen av dem är} one {En av dem är} other {# av dem är}} likadan i varje kolumn.',
  'baseline.only-there':
    '{count, plural, =0 {Ingen finns bara i listan från {vendor}.} one {En person finns bara i listan från {vendor}: {names}. Personen skulle snart räknas som slutad, om du inte skyddar den.} other {# personer finns bara i listan från {vendor}: {names}. De skulle snart räknas som slutade, om du inte skyddar dem.}}',
  'baseline.only-here':
    '{count, plural, =0 {Ingen finns bara i din export.} one {En person finns bara i din export och skulle tillkomma: {names}.} other {# personer finns bara i din export och skulle tillkomma: {names}.}}',
  'baseline.and-more': '{names} och {count, plural, one {en till} other {# till}}',
  'baseline.missing-columns': 'Listan saknar dessa kolumner, som räknas som tomma där: {columns}.',
  'baseline.nobody':
    'Ingen finns i båda. Troligen skrivs id-värdet på annat sätt där, eller är ett annat: ta inte över listan så här.',
  'baseline.accept': 'Ta över listan',
  'baseline.cancel': 'Låt bli',
  'baseline.done': 'Övertagen. Från och med nu innehåller filen det som skiljer sig från den.',
};
