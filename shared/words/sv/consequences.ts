import type { ConsequenceCode } from '../en/consequences';

/** The Swedish sentences for what sending means at the vendor. ICU MessageFormat. */
export const consequences = {
  'not warned':
    '{count, plural, one {# person tas} other {# personer tas}} bort från {vendor} och får inga larm vid en kris.',
  'left out':
    '{count, plural, one {# person är markerad} other {# personer är markerade}} att utelämnas: {vendor} får inte längre veta vad som ändras för {count, plural, one {personen} other {dem}}, och larmar kanske inte vid en kris.',
  archived:
    '{count, plural, one {# person förlorar} other {# personer förlorar}} genast åtkomst till {vendor}. Det som {vendor} vet om {count, plural, one {personen} other {dem}} behålls.',
  removed: '{count, plural, one {# person tas} other {# personer tas}} bort från {vendor}.',
  'archived under old key':
    '{count, plural, one {# person finns} other {# personer finns}} hos {vendor} under ett annat id: den gamla posten arkiveras, en ny tar dess plats.',
  'known under new key':
    '{count, plural, one {# person finns} other {# personer finns}} hos {vendor} under ett annat id: den nya posten ersätter den gamla.',
  'by hand':
    '{vendor} kan inte få veta via fil vilka som har slutat: {count, plural, one {# person måste} other {# personer måste}} tas bort där för hand.',
  'phone cleared': '{count, plural, one {# telefonnummer tas} other {# telefonnummer tas}} bort i {vendor}.',
  'phone kept':
    '{count, plural, one {# telefonnummer finns} other {# telefonnummer finns}} inte längre i exporten. {vendor} behåller {count, plural, one {det} other {dem}}, eftersom numren sköts för hand där.',
  'last group lost':
    '{count, plural, one {# person är} other {# personer är}} inte längre med i någon grupp i {vendor}.',
  invited: '{count, plural, one {# inbjudan mejlas} other {# inbjudningar mejlas}} ut av {vendor}.',
  'smart groups':
    '{columns, plural, one {# kolumn} other {# kolumner}} som smarta grupper kan gå efter ändras för {count, plural, one {# person} other {# personer}}: de smarta grupper i {vendor} som använder {columns, plural, one {den} other {dem}} kan få eller förlora personer.',
  'cells cleared': '{column} blir tom för {count, plural, one {# person} other {# personer}} i {vendor}.',
  'sensitive sent':
    '”{header}” ({kind, select, identity {personnummer} salary {löner} bank {bankkonton} birth {födelsedatum} health {hälsa} religion {religion} union {fackligt medlemskap} origin {etniskt ursprung} private {privatliv} criminal {brottsregister} other {privata uppgifter}}) följer med till {vendor}, i {column}. En person tillät det {on}.',
  'sensitive sent unasked':
    '”{header}” ({kind, select, identity {personnummer} salary {löner} bank {bankkonton} birth {födelsedatum} health {hälsa} religion {religion} union {fackligt medlemskap} origin {etniskt ursprung} private {privatliv} criminal {brottsregister} other {privata uppgifter}}) följer med till {vendor}, i {column}, och ingen har bekräftat det än. Titta på sidan Kolumner.',
} satisfies Record<ConsequenceCode, string>;
