/** How vendors mark a mandatory column in its header: a star, or one of these words in brackets. */
const requiredWords =
  'required|mandatory|obligatorisk|obligatoriskt|krävs|påkrevd|påkrævet|pflichtfeld|pflicht|erforderlich|obligatoire|requis|verplicht|obligatorio|requerido|pakollinen|חובה|שדה חובה';
const requiredMark = new RegExp(`^\\s*\\*+\\s*|\\s*\\*+\\s*$|\\s*[([{](?:${requiredWords}|\\*)[)\\]}]\\s*`, 'giu');
const bracketAtEnd = /\s*[([]([^()[\]]*)[)\]]\s*$/u;
const dateHint = /^(?:d{1,2}|m{1,2}|y{2,4}|å{2,4}|j{2,4})([-/. ])(?:d{1,2}|m{1,2})\1(?:d{1,2}|y{2,4}|å{2,4}|j{2,4})$/iu;
// U+200B-200F, 202A-202E, 2066-2069, FEFF: marks that spreadsheets leave around right-to-left text.
const invisible = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

export function isMarkedRequired(header: string): boolean {
  requiredMark.lastIndex = 0;
  return requiredMark.test(header);
}

/** What a header says in brackets at its end: "Start date (dd/mm/yyyy)" → "dd/mm/yyyy"; '' when it says nothing. */
export function headerHint(header: string): string {
  return bracketAtEnd.exec(header.replace(requiredMark, ' ').trim())?.[1]?.trim() ?? '';
}

/** The date format that a text spells out, in our own letters: "DD-MM-ÅÅÅÅ" → "dd-mm-yyyy"; undefined for anything else. */
export function spelledDateFormat(text: string): string | undefined {
  const trimmed = text.trim();
  if (!dateHint.test(trimmed)) return undefined;
  return trimmed.toLowerCase().replace(/[åj]/gu, 'y').replace(/d+/u, 'dd').replace(/m+/u, 'mm').replace(/y+/u, 'yyyy');
}

/** A header without the mark of a mandatory column and without a date format in brackets: for people and for matching, never for the file. */
export function columnLabel(header: string): string {
  const bare = header.replace(invisible, '').replace(requiredMark, ' ').replace(/\s+/gu, ' ').trim();
  const hint = bracketAtEnd.exec(bare);
  return hint !== null && spelledDateFormat(hint[1] ?? '') !== undefined ? bare.slice(0, hint.index).trim() : bare;
}

/** A label without the choices that it lists in brackets: "Archive (yes/no)" → "Archive". */
export function withoutChoices(label: string): string {
  const hint = bracketAtEnd.exec(label);
  return hint !== null && /[/|]/u.test(hint[1] ?? '') ? label.slice(0, hint.index).trim() : label;
}

/** Two headers with the same key differ only in case, spacing, marks of a mandatory column or invisible characters. */
export function labelKey(header: string): string {
  return columnLabel(header.normalize('NFKC'))
    .replace(/[\s_]+/gu, ' ')
    .trim()
    .toLowerCase();
}
