import { cleanText } from './cell-look';

/** Words that column names of people lists are made of, in the languages of the exports we know. */
const words = new Set(
  `name names first last surname given family middle preferred full employee employees emp empl id ids number no nr num
  email mail phone phones mobile cell tel title job position department dept division location site office status hire hired
  start end date birth birthday gender sex manager supervisor team group groups cost center centre unit company address city
  country user username role type category code salary wage worker person personnel staff active termination terminated language
  nationality zip postal street grade shift payroll work home reports business profile assignment level region branch seniority age
  namn förnamn efternamn tilltalsnamn anställningsnummer anställningsnr anställd anst ansttnr anstnr personnummer personnr avdelning
  befattning titel telefon telefonnummer mobil mobiltelefon mobilnummer epost post arbetsplats ort stad datum anställningsdatum startdatum
  slutdatum chef enhet kön född adress gatuadress postnummer postadress land grupp grupper roll bolag yrke kostnadsställe bef nummer signatur
  navn fornavn etternavn stilling avdeling afdeling ansatt ansattnr medarbejder
  vorname nachname personalnummer personalnr abteilung eintritt eintrittsdatum austritt austrittsdatum handy handynummer stelle geburtsdatum geschlecht rolle
  nom prénom prenom poste service statut entrée entree sortie matricule courriel téléphone telephone portable ville naissance
  nombre apellido apellidos correo puesto departamento fecha cargo móvil
  nimi etunimi sukunimi puhelin osasto
  שם פרטי משפחה מלא עובד מספר מס טלפון נייד פלאפון סלולרי דוא דואל מייל אימייל אלקטרוני מחלקה תפקיד סטטוס תאריך תחילת סיום עבודה זהות תז לידה כתובת עיר
  רחוב מגדר מנהל סניף אגף יחידה צוות קבוצה`.split(/\s+/),
);
const endings = /(?:name|namn|mail|phone|telefon|date|datum|nummer|number|status|id|nr|code)$/;

/** How many of the cells read like a column name. */
export function headerWordCount(cells: readonly string[]): number {
  return cells.filter(readsLikeHeader).length;
}

function readsLikeHeader(cell: string): boolean {
  const clean = cleanText(cell);
  if (clean === '' || clean.length > 60) return false;
  const tokens = clean
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/["'״׳]/g, '')
    .split(/[^\p{L}\p{N}]+/u);
  return (
    tokens.some((token) => words.has(token)) ||
    (tokens.length === 1 && clean.length >= 4 && clean === clean.toUpperCase() && endings.test(tokens[0] ?? ''))
  );
}

/** Letters and digits alone, for comparing FIRSTNAME with "First Name". */
export function squashed(text: string): string {
  return cleanText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** A name that a program gave: USERID, first_name, hireDate, EMP.STATUS. */
export function isKeyName(cell: string): boolean {
  const clean = cleanText(cell);
  return (
    /^[A-Z][A-Z0-9]*(?:[_.-][A-Z0-9]+)*$/.test(clean) ||
    /^[a-z][a-z0-9]*(?:[A-Z][a-z0-9]*)+$/.test(clean) ||
    /^\w+(?:_\w+)+$/.test(clean)
  );
}
