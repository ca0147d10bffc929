import { headerWords, type HeaderWords } from './header-words';
import { spellings } from './spellings';

/**
 * Words that make a column be about somebody or some time else: the emergency contact's phone is not
 * the employee's. A source and a vendor column may be matched only when they carry the same ones.
 */
const qualifierWords = {
  emergency: spellings(`
    emergency | ice | kin | nödkontakt | nöd | anhörig | närstående | anhöriga | nødkontakt | pårørende |
    nærmeste pårørende | notfall | notfallkontakt | notfallnummer | urgence | noodcontact | noodgeval | nood |
    emergencia | emergencias | hätä | hätäyhteys | lähiomainen | lähiomaisen | חירום | לחירום
  `),
  family: spellings(`
    spouse | partner | parent | mother | father | child | children | dependent | guardian | beneficiary | maka |
    make | barn | ektefelle | ægtefælle | ehepartner | kind | kinder | conjoint | enfant | echtgenoot | cónyuge |
    hijo | puoliso | lapsi | בן זוג | בת זוג | ילד | האב | האם | אב | אם
  `),
  manager: spellings(`
    manager | supervisor | reports | approver | boss | leader | lead | chef | chefens | chefs | leder | lederens |
    leders | vorgesetzter | vorgesetzte | vorgesetzten | führungskraft | responsable | supérieur | leidinggevende |
    jefe | superior | esimies | esimiehen | esihenkilö | esihenkilön | מנהל | ממונה | recruiter | buddy | mentor |
    creator | created | modified | updated | changed | editor | hrbp | אחראי
  `),
  former: spellings(`
    previous | former | old | prior | past | maiden | tidigare | gammal | gammalt | gamla | tidligere | gammel |
    früher | frühere | ehemalig | ancien | ancienne | vorige | oud | anterior | antiguo | entinen | aiempi | vanha |
    קודם | הקודם | לשעבר
  `),
  proposed: spellings(`
    requested | planned | expected | proposed | probation | review | provanställning | prøvetid | probezeit |
    essai | proeftijd | prueba | koeaika | ניסיון | vacation | semester | holiday | absence | sick | visa | permit |
    certificate | certification | licence | license | contractor
  `),
  consent: spellings(`
    consent | verified | opt | notifications | confirmed | enabled | samtycke | hidden | visible | password |
    provider | model | brand | imei
  `),
  bank: spellings(`
    bank | insurance | pension | försäkring | versicherung | banque | בנק | ביטוח | פנסיה | project | projekt |
    customer | client | kund
  `),
} as const satisfies Record<string, readonly string[]>;

export type Qualifier = keyof typeof qualifierWords;

const byWord = new Map<string, Qualifier>(
  (Object.entries(qualifierWords) as [Qualifier, readonly string[]][]).flatMap(([qualifier, list]) =>
    list.flatMap((text): [string, Qualifier][] => [[headerWords(text).words.join(' '), qualifier]]),
  ),
);

/** The qualifiers of a header, and its words without them. */
export function qualifiersOf(header: HeaderWords): {
  readonly found: ReadonlySet<Qualifier>;
  readonly rest: readonly string[];
} {
  const found = new Set<Qualifier>();
  const rest: string[] = [];
  const { words } = header;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const pair = byWord.get(`${word} ${words[at + 1] ?? ''}`);
    const single = byWord.get(word);
    if (pair !== undefined) {
      found.add(pair);
      at += 1;
    } else if (single !== undefined) found.add(single);
    else rest.push(word);
  }
  return { found, rest };
}
