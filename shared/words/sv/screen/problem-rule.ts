/** What becomes of people with a kind of problem. In Swedish. ICU MessageFormat. */
export const problemRule = {
  'rule.title': 'Vad som händer med personer som har problemet',
  'rule.label': 'Vad som händer med personer som har problemet',
  'rule.usual': 'Som vanligt',
  'rule.set aside': 'Lägg personerna åt sidan',
  'rule.set aside.detail':
    'De står kvar hos {vendor} så som de senast skickades, tills det är rättat. Den som aldrig har skickats är inte med i filen.',
  'rule.hold': 'Stoppa hela körningen',
  'rule.hold.detail': 'Inget skickas av sig självt så länge någon har det; du tittar först.',
  'rule.without': 'Skicka dem utan det här värdet',
  'rule.without.detail': 'Det som senast skickades i {column} står kvar; skickades inget, blir det tomt.',
  'rule.now.set aside':
    'Du har bestämt: personerna läggs åt sidan och står kvar hos {vendor} så som de senast skickades.',
  'rule.now.hold': 'Du har bestämt: så länge någon har problemet väntar hela körningen på dig.',
  'rule.now.without':
    'Du har bestämt: personerna skickas utan det här värdet. Det som senast skickades står kvar; skickades inget, blir det tomt.',
  'rule.not-without.required': 'De kan inte skickas utan: {vendor} tar inte emot någon utan {column}.',
  'rule.not-without.key': 'De kan inte skickas utan: {column} skiljer personer åt.',
} as const satisfies Record<string, string>;
