import { spellings } from './spellings';

/**
 * Words in headers for what the law or good sense keeps in the house, beyond those of the synonym list; in the order
 * en sv no da de fr nl es fi he. A header is meant when all words of a spelling stand in it side by side.
 */
export const sensitiveWords = {
  salary: spellings(`
    bonus | commission | gross pay | net pay | annual pay | gross salary | net salary | hourly wage | remuneration |
    bruttolön | nettolön | årslön | lönenivå | lönegrad | lönesats | lön per månad | bruttolønn | nettolønn | årslønn |
    lønnstrinn | bruttoløn | nettoløn | årsløn | løntrin | jahresgehalt | monatsgehalt | bruttolohn | monatslohn |
    vergütung | salaire annuel | salaire mensuel | salaire net | prime | jaarsalaris | maandsalaris | brutosalaris |
    nettosalaris | salario bruto | salario neto | salario mensual | salario anual | sueldo bruto | vuosipalkka |
    bruttopalkka | kk palkka | palkkaluokka | שכר ברוטו | שכר נטו | שכר חודשי | שכר יסוד | ברוטו | נטו | בונוס
  `),
  bank: spellings(`
    iban | bankkontonummer | lönekonto | lønnskonto | lønkonto | kontoverbindung | numéro de compte | iban nummer |
    cuenta corriente | cuenta bancaria | pankkitilinumero | bankgiro | מספר חשבון בנק | חשבון הבנק | סניף בנק
  `),
  identity: spellings(`
    personnummer | samordningsnummer | fødselsnummer | cpr nummer | henkilötunnus | teudat zehut | teudat zeut |
    social security | passport | passnummer | pass nr | passeport | paspoort | pasaporte | passi | driving licence |
    driver license | körkortsnummer | steuer id | steuernummer | sozialversicherungsnummer | burgerservicenummer |
    sécurité sociale | seguridad social | תעודת זהות | ת ז | תז | מספר זהות | דרכון | מספר דרכון
  `),
  birth: spellings(`
    birth date | birthdate | date of birth | dob | birthday | födelsedatum | födelsedag | fødselsdato | fødselsdag |
    geburtsdatum | geburtstag | date de naissance | geboortedatum | fecha de nacimiento | syntymäaika | תאריך לידה |
    יום הולדת
  `),
  health: spellings(`
    health | medical | diagnosis | disability | disabled | sick leave | sick days | sickness | illness | allergies |
    allergy | blood type | blood group | pregnant | pregnancy | vaccination | vaccinated | hälsa | sjukdom | diagnos |
    funktionsnedsättning | funktionshinder | sjukfrånvaro | sjukskriven | sjukskrivning | sjukdagar | allergier |
    allergi | blodgrupp | graviditet | vaccinerad | helse | sykdom | sykefravær | sykmeldt | sykmelding |
    funksjonsnedsettelse | blodtype | helbred | sygdom | sygefravær | sygemeldt | handicap | gesundheit | krankheit |
    krankheitstage | behinderung | schwerbehinderung | schwerbehindert | grad der behinderung | gdb | allergien |
    blutgruppe | schwangerschaft | santé | maladie | arrêt maladie | rqth | groupe sanguin | grossesse | gezondheid |
    ziekte | ziekteverzuim | arbeidsongeschikt | arbeidsongeschiktheid | allergieën | bloedgroep | zwangerschap | salud |
    enfermedad | baja médica | discapacidad | minusvalía | alergias | grupo sanguíneo | embarazo | terveys | sairaus |
    sairauspoissaolo | sairausloma | vamma | vammaisuus | allergiat | veriryhmä | raskaus | diagnose | diagnoosi |
    בריאות | מצב בריאותי | מחלה | ימי מחלה | נכות | אחוזי נכות | אבחנה | אלרגיה | אלרגיות | סוג דם | הריון | חיסון
  `),
  religion: spellings(`
    religion | faith | denomination | church tax | church membership | religiös tillhörighet | trossamfund |
    trosuppfattning | kyrkotillhörighet | kyrkoavgift | trossamfunn | livssyn | kirkeskat | konfession | kirchensteuer |
    religionszugehörigkeit | confession | culte | godsdienst | geloof | religie | religión | uskonto | kirkollisvero |
    seurakunta | דת | רמת דתיות | דתיות
  `),
  union: spellings(`
    union | trade union | labor union | labour union | union dues | fack | facket | fackförbund | facklig tillhörighet |
    fackavgift | fackföreningsavgift | fackmedlem | fagforening | fagforbund | fagforeningskontingent | gewerkschaft |
    gewerkschaftsmitglied | syndicat | vakbond | vakbondslid | sindicato | afiliación sindical | ammattiliitto |
    liiton jäsenyys | איגוד מקצועי | הסתדרות | דמי ועד | חבר ועד
  `),
  origin: spellings(`
    ethnicity | ethnic origin | ethnic group | race | etnicitet | etniskt ursprung | hudfärg | etnisitet |
    etnisk opprinnelse | etnisk oprindelse | ethnische herkunft | ethnie | origine ethnique | etniciteit |
    etnische afkomst | etnia | origen étnico | raza | etninen tausta | מוצא | מוצא אתני | לאום
  `),
  private: spellings(`
    sexual orientation | political views | political affiliation | party membership | sexuell läggning |
    politisk åskådning | partitillhörighet | seksuell legning | politisk syn | seksuel orientering | politisk overbevisning |
    sexuelle orientierung | politische meinung | parteizugehörigkeit | orientation sexuelle | opinions politiques |
    seksuele geaardheid | politieke voorkeur | orientación sexual | opiniones políticas | seksuaalinen suuntautuminen |
    poliittinen kanta | נטייה מינית | השתייכות פוליטית
  `),
  criminal: spellings(`
    criminal record | background check | belastningsregister | brottsregister | registerutdrag | politiattest |
    vandelsattest | straffeattest | børneattest | führungszeugnis | vorstrafen | casier judiciaire | vog |
    verklaring omtrent gedrag | strafblad | antecedentes penales | rikosrekisteri | rikosrekisteriote | רישום פלילי |
    תעודת יושר
  `),
} as const satisfies Record<string, readonly string[]>;

/** What a sensitive column tells about people. */
export type SensitiveKind = keyof typeof sensitiveWords;
