import { spellings } from './spellings';

/**
 * What HR systems write in a status column, lower case. Leave of absence is no departure; words that are on
 * no list are asked about, never guessed.
 */
const left = spellings(`
  inactive | terminated | terminated-voluntary | terminated - voluntary | terminated - involuntary |
  terminated voluntary | term | retired | furlough | furloughed | deactivated | archived | deleted | deceased |
  not on payroll | former | former employee | dormant | discarded | separated | withdrawn | resigned | left |
  leaver | ended | not active | non-active | nonactive | ex-employee | laid off | reported no show | dismissed |
  quit | employment ended | disabled | no longer employed | exited | offboarded | inactive - payroll eligible |
  gone | inaktiv | slutat | avslutad | avslutat | har slutat | avgått | avgången | pensionerad | uppsagd |
  ej aktiv | icke aktiv | avliden | anställning avslutad | arkiverad | ej anställd | sluttet | fratrådt |
  ikke aktiv | avsluttet | oppsagt | pensjonert | pensjonist | død | sluttede | fratrådte | afskediget | opsagt |
  afsluttet | pensioneret | afgået | ausgetreten | ausgeschieden | gekündigt | beendet | ehemalig | ehemaliger |
  pensioniert | verstorben | nicht aktiv | rentner | sorti | sortie | inactif | parti | partie | démissionné |
  démissionnaire | licencié | retraité | ancien | terminé | décédé | ancien salarié | uit dienst | inactief |
  niet actief | ontslagen | beëindigd | vertrokken | gepensioneerd | ex-medewerker | overleden | inactivo |
  inactiva | baja | de baja | terminado | cesado | despedido | jubilado | dado de baja | egresado | finalizado |
  fallecido | lähtenyt | päättynyt | irtisanottu | ei aktiivinen | ei-aktiivinen | eläkkeellä | epäaktiivinen |
  irtisanoutunut | eronnut | kuollut | työsuhde päättynyt | לא פעיל | לא פעילה | עזב | עזבה | סיים | סיימה |
  פוטר | פוטרה | התפטר | התפטרה | פרש | פרשה | גמלאי | גמלאית | נפטר | נפטרה | סיים עבודה | סיימה עבודה | הסתיים |
  הסתיימה העסקה | עובד לשעבר | לשעבר
`);
const onLeave = spellings(`
  l | leave | loa | leave of absence | on leave | paid leave | unpaid leave | parental leave | maternity leave |
  paternity leave | sick leave | sabbatical | garden leave | suspended | medical leave | military leave |
  leave with pay | leave without pay | suspended - payroll eligible | tjänstledig | föräldraledig | sjukskriven |
  ledig | barnledig | mammaledig | permisjon | i permisjon | foreldrepermisjon | sykmeldt | permittert | orlov |
  på orlov | barsel | barselsorlov | sygemeldt | beurlaubt | elternzeit | mutterschutz | freigestellt | ruhend |
  krank | en congé | congé | congé parental | congé maternité | arrêt maladie | absent | suspendu | met verlof |
  verlof | ouderschapsverlof | zwangerschapsverlof | ziek | excedencia | de licencia | licencia | baja médica |
  baja por enfermedad | baja maternal | permiso | virkavapaalla | vapaalla | opintovapaa | vanhempainvapaa |
  hoitovapaa | äitiysvapaa | sairauslomalla | lomautettu | חופשת לידה | חל"ת | חלת | בחופשה | חופשה ללא תשלום |
  חופשה | חופשת מחלה | מושעה | מושעית | בחופשת לידה
`);
const present = spellings(`
  a | active | employed | full-time | part-time | full time | part time | hired | rehired | current | regular |
  permanent | temporary | probation | active - payroll eligible | active - full time | active - part time |
  active (on payroll) | on payroll | working | enabled | contractor | intern | casual | seasonal | aktiv |
  anställd | tillsvidare | tillsvidareanställd | visstid | provanställd | vikarie | timanställd | heltid |
  deltid | i tjänst | ansatt | fast ansatt | fast | midlertidig | vikar | prøvetid | ansat | fastansat | fuldtid |
  aktivt | beschäftigt | angestellt | vollzeit | teilzeit | unbefristet | befristet | probezeit | actif |
  présent | présente | en poste | cdi | cdd | temps plein | temps partiel | actief | in dienst | werkzaam | vast |
  tijdelijk | voltijd | deeltijd | activo | activa | alta | de alta | contratado | vigente | indefinido |
  temporal | aktiivinen | työssä | voimassa | vakituinen | määräaikainen | kokoaikainen | osa-aikainen |
  palveluksessa | פעיל | פעילה | מועסק | מועסקת | עובד | עובדת | קבוע | קבועה | זמני | זמנית | משרה מלאה |
  משרה חלקית | בעבודה
`);
/** Letters and answers that mean a departure only in a column that is plainly about being active or about the status. */
const codesLeft = ['t', 'i', 'term.', 'inact', 'inact.'];

export type StatusMeaning = 'left' | 'on leave' | 'present' | 'code for left' | 'unknown';

const meanings = new Map<string, StatusMeaning>([
  ...present.map((word) => [word, 'present'] as const),
  ...onLeave.map((word) => [word, 'on leave'] as const),
  ...codesLeft.map((word) => [word, 'code for left'] as const),
  ...left.map((word) => [word, 'left'] as const),
]);

export function statusMeaning(text: string): StatusMeaning {
  const folded = text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
  return meanings.get(folded) ?? longerMeaning(folded);
}

/** "Active - Payroll Eligible", "Terminated (voluntary)": what stands before a dash, colon or bracket decides. */
function longerMeaning(folded: string): StatusMeaning {
  const head = folded.split(/\s*[-–:(,/]\s*/u)[0] ?? '';
  const meaning = head.length > 1 && head !== folded ? meanings.get(head) : undefined;
  return meaning ?? 'unknown';
}

const counterparts: ReadonlyMap<string, readonly string[]> = new Map([
  ['active', ['Inactive', 'Terminated', 'Resigned', 'Retired', 'Left', 'Deceased']],
  ['employed', ['Terminated', 'Resigned', 'Retired', 'Left', 'Deceased']],
  ['aktiv', ['Inaktiv', 'Slutat', 'Avslutad', 'Sluttet', 'Fratrådt', 'Ausgeschieden', 'Ausgetreten']],
  ['actif', ['Inactif', 'Sorti']],
  ['actief', ['Inactief', 'Uit dienst']],
  ['activo', ['Inactivo', 'Baja']],
  ['aktiivinen', ['Ei aktiivinen', 'Päättynyt']],
  ['פעיל', ['לא פעיל', 'עזב', 'סיים']],
  ['a', ['T', 'I']],
  ['anställd', ['Slutat', 'Avslutad']],
  ['ansatt', ['Sluttet']],
  ['ansat', ['Fratrådt']],
]);

/** What to look out for in a language when nobody has left yet: the words that go with the present one, none of them in doubt. */
export function counterpartsOf(text: string): readonly string[] | undefined {
  return counterparts.get(text.toLowerCase());
}
