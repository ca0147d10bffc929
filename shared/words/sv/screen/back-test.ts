/** Past exports replayed, and the limits that they suggest. In Swedish. ICU MessageFormat. */
export const backTest = {
  'back-test.title': 'Pröva gränserna på tidigare exporter',
  'back-test.lead':
    'Om du har sparat tidigare exporter, välj deras mapp: du ser vilka dagar en körning skulle ha väntat på dig, och vilka gränser som passar. Inget skickas och inget ändras.',
  'back-test.choose': 'Välj en mapp med tidigare exporter…',
  'back-test.again': 'Välj en annan mapp…',
  'back-test.progress': '{done, number} av {of, number} filer',
  'back-test.stop': 'Avbryt',
  'back-test.stopped': 'Avbrutet: bara dagarna fram till dess visas.',
  'back-test.result':
    '{held, plural, =0 {Ingen} one {En} other {#}} av {days, plural, one {en dag} other {# dagar}} skulle ha väntat på dig, med dina gränser.',
  'back-test.chart': 'Personer som skulle ha utgått, dag för dag',
  'back-test.chart.says':
    '{days, plural, one {En dag} other {# dagar}}, från {first} till {last}; som mest utgick {most, plural, one {en person} other {# personer}} en dag',
  'back-test.bar': '{day}: {removed, plural, =0 {ingen utgår} one {en person utgår} other {# personer utgår}}',
  'back-test.held': 'Dagar som skulle ha väntat',
  'back-test.skipped':
    '{count, plural, one {En fil hoppades} other {# filer hoppades}} över: gick inte att läsa, eller inte den sista för sin dag.',
  'back-test.few':
    'För ett förslag behövs minst {least} dagar; här kunde {count, plural, =0 {ingen} one {en} other {#}} jämföras med dagen före.',
  'back-test.proposal': 'Gränser som passar de här dagarna',
  'back-test.removed':
    'På {days} av {of} dagar utgick som mest {usual, plural, =0 {ingen} one {en person} other {# personer}}. En gräns på {proposed} skulle ha stoppat {then, plural, =0 {ingen dag} one {en dag} other {# dagar}}; din, {present}, {now, plural, =0 {ingen dag} one {en dag} other {# dagar}}.',
  'back-test.changed':
    'På {days} av {of} dagar ändrades som mest {usual} % av personerna. En gräns på {proposed} % skulle ha stoppat {then, plural, =0 {ingen dag} one {en dag} other {# dagar}}; din, {present} %, {now, plural, =0 {ingen dag} one {en dag} other {# dagar}}.',
  'back-test.swing':
    'På {days} av {of} dagar var exporten som mest {usual} % större eller mindre än den före. En gräns på {proposed} % skulle ha stoppat {then, plural, =0 {ingen dag} one {en dag} other {# dagar}}; din, {present} %, {now, plural, =0 {ingen dag} one {en dag} other {# dagar}}.',
  'back-test.column':
    'På {days} av {of} dagar ändrades ingen kolumn för mer än {usual} % av personerna. En gräns på {proposed} % skulle ha stoppat {then, plural, =0 {ingen dag} one {en dag} other {# dagar}}; din, {present} %, {now, plural, =0 {ingen dag} one {en dag} other {# dagar}}.',
  'back-test.errors':
    'På {days} av {of} dagar hade som mest {usual} % av personerna ett fel. En gräns på {proposed} % skulle ha stoppat {then, plural, =0 {ingen dag} one {en dag} other {# dagar}}; din, {present} %, {now, plural, =0 {ingen dag} one {en dag} other {# dagar}}.',
  'back-test.together':
    'Med alla tillsammans skulle {then, plural, =0 {ingen dag} one {en dag} other {# dagar}} av {of} ha väntat; med dina, {now, plural, =0 {ingen} one {en} other {#}}.',
  'back-test.use': 'Använd de här gränserna',
  'back-test.used': 'De här gränserna används nu.',
};
