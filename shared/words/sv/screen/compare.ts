/** Two feeds that read one export, side by side. In Swedish. ICU MessageFormat. */
export const compare = {
  'compare.open': 'Jämför med ett annat flöde',
  'compare.heading': 'Två flöden, en export',
  'compare.with': 'Jämför med',
  'compare.loading': 'Jämför alla…',
  'compare.no-other': 'Inget annat flöde läser den här filen längre, så det finns inget att jämföra.',
  'compare.problem': 'Det går inte att räkna ut vilka som ska till {name}.',
  'compare.lead':
    '”{file}”, så som {first} och {second} skulle ha personerna efter sina nästa filer. Inget skickas av att du tittar.',
  'compare.same': 'Båda har samma personer, med samma telefonnummer och e-postadresser.',
  'compare.same.people': 'Båda har samma personer.',
  'compare.both':
    '{count, plural, =0 {Ingen går till båda.} one {En person går till båda.} other {# personer går till båda.}}',
  'compare.only':
    '{count, plural, =0 {Ingen går} one {En person går} other {# personer går}} till {one} men inte till {other}.',
  'compare.phone':
    '{count, plural, =0 {Ingen har} one {En person har} other {# personer har}} ett annat telefonnummer hos {second} än hos {first}.',
  'compare.email':
    '{count, plural, =0 {Ingen har} one {En person har} other {# personer har}} en annan e-postadress hos {second} än hos {first}.',
  'compare.phone.none': '{name} får inga telefonnummer, så de jämförs inte.',
  'compare.email.none': '{name} får inga e-postadresser, så de jämförs inte.',
  'compare.kept':
    '{name} behåller än så länge {count, plural, one {en person} other {# personer}} som saknas i exporten. De har ingen rad där, så de jämförs inte.',
  'compare.list.only': 'Till {one}, inte till {other}',
  'compare.list.phone': 'Annat telefonnummer',
  'compare.list.email': 'Annan e-postadress',
  'compare.why': 'Varför inte till {name}',
  'compare.because.set aside': 'Raden är lagd åt sidan på grund av ett fel.',
  'compare.because.status': 'Har slutat, enligt statusen i exporten.',
  'compare.because.end date': 'Slutdatumet i exporten har passerat.',
  'compare.because.left': 'Har slutat.',
  'compare.because.never sent': 'Står på listan över dem som aldrig skickas.',
  'compare.because.not read': 'Raden läses inte som en person: se efter raden med kolumnnamnen på sidan Fil.',
};
