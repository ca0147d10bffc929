import { spellings } from './spellings';

/**
 * What HR systems call the facts about a person, in ten languages: English, Swedish, Norwegian, Danish, German, French,
 * Dutch, Spanish, Finnish, Hebrew. Long because it is a word list. Compared without case, spaces, accents and punctuation
 * (header-words.ts). Collected from public export templates and field lists of the systems named in
 * test/shared/mapping/labelled-exports.ts.
 */
export const synonyms = {
  'employee number': spellings(`
    employee number | employee id | employee code | employee ref | emp id | emp no | emp code | emp number | empl id |
    emplid | eeid | ee id | ee number | worker id | worker number | staff id | staff number | staff code |
    person number | person id | person id external | personnel number | personnel id | payroll number | payroll id |
    payroll no | associate id | file number | employee # | unique id | unique identifier | external id |
    badge number | clock number | works number | employment number | pernr | team member id | colleague number |
    anställningsnummer | anst nr | anstnr | anst.nr | anstid | anställningsnr | anställnings-id | anställnings nr |
    medarbetarnummer | medarbetar-id | personalnummer | personal id | löpnummer | anställd nr | anställd-id |
    personal-id | ansattnummer | ansattnr | ansatt nr | ansatt id | ans.nr | ansnr | lønnsnummer | ressursnummer |
    medarbeidernummer | medarbejdernummer | medarbejdernr | medarbejder nr | medarbejder id | lønnummer | lønnr |
    løn nr | ansættelsesnummer | tjenestenummer | personalnr | personal nr | personal-nr | mitarbeiternummer |
    mitarbeiter nr | mitarbeiternr | mitarbeiter-id | mitarbeiter id | pers.nr | persnr | stammnummer | matricule |
    numéro de matricule | matricule salarié | numéro employé | numéro d'employé | id salarié | code salarié |
    identifiant salarié | numéro salarié | id employé | matricule employé | personeelsnummer | personeelsnr |
    personeels nr | medewerkernummer | medewerker nr | medewerker id | medewerkersnummer | werknemersnummer |
    werknemernummer | werknemer nr | número de empleado | numero empleado | núm empleado | n° empleado | nº empleado |
    código de empleado | código empleado | id empleado | id de empleado | legajo | número de nómina | matrícula |
    henkilönumero | henkilönro | henkilöstönumero | työntekijänumero | työntekijän numero | palkkanumero |
    työntekijätunnus | hlönro | hlö nro | מספר עובד | מס' עובד | מס עובד | מספר העובד | קוד עובד | מזהה עובד |
    מספר אישי | מספר עובד בשכר
  `),
  'user id': spellings(`
    user id | userid | account id | login id | användar-id | användarid | bruker-id | bruger-id | benutzer-id |
    identifiant | gebruikers-id | id usuario | id de usuario | käyttäjätunnus | object id | member id | profile id |
    מזהה משתמש
  `),
  id: spellings(`id | identifier | system id | key | tunniste | kennung | מזהה`),
  username: spellings(`
    username | user name | login | login name | logon name | sam account name | samaccountname | upn |
    user principal name | network id | användarnamn | signatur | brukernavn | brugernavn | benutzername |
    anmeldename | nom d'utilisateur | gebruikersnaam | nombre de usuario | usuario | käyttäjänimi | שם משתמש
  `),
  'national id': spellings(`
    social security number | ssn | ss# | ss number | national id | national id number |
    national identification number | national insurance number | ni number | nino | tax id | tin | government id |
    passport number | id number | identity number | personnummer | personnr | pers.nr. | person nr |
    samordningsnummer | svenskt personnummer | personnummer/samordningsnummer | fødselsnummer | fødselsnr | fnr |
    d-nummer | fødsels- og personnummer | cpr | cpr nr | cpr-nr | cpr nummer | cprnr | sozialversicherungsnummer |
    sv-nummer | sv nr | rentenversicherungsnummer | steuer-id | steueridentifikationsnummer | ahv-nummer | ahv nr |
    numéro de sécurité sociale | n° sécurité sociale | numéro sécurité sociale | nir | numéro ss | bsn |
    burgerservicenummer | sofinummer | rijksregisternummer | insz | dni | nie | dni/nie | nif | documento |
    documento de identidad | cédula | número de seguridad social | curp | rfc | nss | rut | henkilötunnus | hetu |
    sotu | sosiaaliturvatunnus | ת.ז | ת"ז | ת.ז. | תז | תעודת זהות | מספר זהות | מס זהות | מס' זהות |
    מספר תעודת זהות | מספר ת.ז | מספר ת"ז | מס תעודת זהות | דרכון
  `),
  'full name': spellings(`
    name | full name | fullname | display name | employee name | worker | worker name | payroll name | employee |
    legal name | person name | staff name | employee full name | full legal name | complete name | formatted name |
    associate name | member name | names | staff member | colleague | namn | hela namnet | fullständigt namn |
    anställd | anställds namn | medarbetare | för- och efternamn | förnamn efternamn | visningsnamn | personnamn |
    namn anställd | navn | fullt navn | ansatt | fullstendig navn | ansattnavn | visningsnavn | medarbeider |
    for- og etternavn | medarbejder | medarbejdernavn | fulde navn | hele navnet | for- og efternavn |
    ansættelse navn | vollständiger name | voller name | mitarbeiter | mitarbeitername | vor- und nachname |
    vor-/nachname | nachname, vorname | name, vorname | anzeigename | name mitarbeiter | vorname nachname |
    beschäftigter | nom complet | nom et prénom | nom prénom | prénom et nom | salarié | nom du salarié |
    collaborateur | employé | nom affiché | naam | volledige naam | medewerker | naam medewerker | werknemer |
    weergavenaam | naam werknemer | nombre completo | nombre y apellidos | apellidos y nombre | nombre del empleado |
    empleado | trabajador | nombre y apellido | nombre empleado | nimi | koko nimi | työntekijä | työntekijän nimi |
    sukunimi ja etunimi | henkilön nimi | sukunimi etunimi | שם | שם מלא | שם עובד | שם העובד | שם פרטי ומשפחה |
    שם משפחה ושם פרטי | שם משפחה ופרטי | עובד
  `),
  'first name': spellings(`
    first name | firstname | first | given name | given names | forename | forenames | fname | legal first name |
    christian name | first name(s) | first names | förnamn | tilltalsnamn | fornamn | förnamn (tilltalsnamn) |
    fornavn | fornavne | vorname | rufname | vornamen | prénom | prénoms | prénom usuel | voornaam | roepnaam |
    voornamen | nombre | nombres | nombre de pila | primer nombre | etunimi | etunimet | kutsumanimi | שם פרטי |
    פרטי | שם פרטי עובד | שם פרטי לועזית
  `),
  'last name': spellings(`
    last name | lastname | last | surname | family name | lname | legal last name | last names | second name |
    efternamn | etternavn | efternavn | nachname | familienname | zuname | nom | nom de famille | nom d'usage |
    nom usuel | achternaam | familienaam | apellido | apellidos | primer apellido | sukunimi | sukunimet | שם משפחה |
    משפחה | שם המשפחה | שם משפחה עובד
  `),
  'middle name': spellings(`
    middle name | middle initial | middle names | mellannamn | mellomnavn | mellemnavn | zweiter vorname |
    deuxième prénom | tussenvoegsel | tussenvoegsels | segundo nombre | toinen nimi | שם אמצעי | segundo apellido
  `),
  'preferred name': spellings(`
    preferred name | preferred first name | known as | nickname | nick name | alias | smeknamn | kallenavn |
    spitzname | surnom | bijnaam | apodo | lempinimi | כינוי | preferred last name | maiden name | birth name |
    flicknamn | geburtsname | nom de naissance | geboortenaam | שם קודם | english name | שם באנגלית | name prefix |
    prefix | suffix | salutation
  `),
  email: spellings(`
    email | e-mail | mail | email address | e-mail address | mail address | primary email | email id |
    primary email address | email primary | emailaddr | epost | e-post | e-postadress | epostadress | mejl |
    mejladress | mailadress | e-mailadress | e-postadresse | epostadresse | mailadresse | e-mailadresse |
    mail adresse | e-mail-adresse | emailadresse | courriel | adresse email | adresse e-mail | adresse mail |
    adresse électronique | mél | adresse courriel | e-mailadres | emailadres | mailadres | correo |
    correo electrónico | correo electronico | email empleado | dirección de correo | dirección de correo electrónico |
    sähköposti | sähköpostiosoite | s-posti | email-osoite | דוא"ל | דואל | אימייל | מייל | כתובת מייל |
    כתובת אימייל | דואר אלקטרוני | כתובת דוא"ל | כתובת דואר אלקטרוני | אי-מייל | אימייל ראשי
  `),
  'work email': spellings(`
    work email | work e-mail | business email | company email | office email | corporate email | work email address |
    email work | email (work) | business email address | work contact: work email | organisation email |
    email business | professional email | e-post arbete | arbetsmejl | jobbmejl | e-post jobb | jobb e-post |
    e-post (arbete) | arbets-e-post | e-post arbetet | jobbmail | e-post tjänst | e-postadress arbete | jobb-epost |
    arbeidsepost | e-post arbeid | arbejdsmail | arbejds e-mail | e-mail arbejde | firmamail | arbejdsemail |
    geschäftliche e-mail | e-mail geschäftlich | dienstliche e-mail | e-mail dienstlich | firmen-e-mail |
    e-mail (geschäftlich) | e-mail (dienstlich) | email professionnel | email pro | courriel professionnel |
    e-mail professionnel | adresse e-mail professionnelle | mail professionnel | mail pro | zakelijk e-mailadres |
    e-mail werk | werk e-mail | e-mail zakelijk | zakelijke e-mail | werkmail | correo corporativo |
    correo de trabajo | email corporativo | correo electrónico corporativo | correo empresa | correo laboral |
    työsähköposti | työsähköpostiosoite | sähköposti (työ) | sähköposti työ | מייל עבודה | דוא"ל עבודה |
    אימייל עבודה | מייל ארגוני | דוא"ל ארגוני | מייל חברה | דוא"ל בעבודה
  `),
  'private email': spellings(`
    home email | personal email | private email | secondary email | alternate email | other email | email personal |
    email home | personal email address | home e-mail | email (home) | email (personal) | privat e-post |
    e-post privat | privat mejl | privatmejl | e-post hem | e-post (privat) | privat epost | e-postadress privat |
    privat e-postadresse | e-postadresse privat | privat e-mail | privatmail | private e-mail | e-mail privat |
    e-mail (privat) | email personnel | email perso | courriel personnel | e-mail personnel | mail perso |
    mail personnel | privé e-mail | e-mail privé | privémail | privé e-mailadres | correo personal |
    correo electrónico personal | henkilökohtainen sähköposti | oma sähköposti | sähköposti (koti) | מייל פרטי |
    דוא"ל פרטי | אימייל פרטי | מייל אישי | אימייל אישי
  `),
  'mobile phone': spellings(`
    mobile | mobile phone | mobile number | mobile no | cell | cell phone | cellphone | cell number | cellular |
    mobile phone number | mobile telephone | cell phone number | personal mobile | mobile tel | mobilephone |
    personal cell | phone mobile | mobile telephone number | phone (mobile) | sms number |
    personal contact: personal mobile | home contact mobile phone | mobil | mobiltelefon | mobilnummer | mobilnr |
    mobiltelefonnummer | mobiltel | mobil nr | mobiltfn | telefon mobil | tel mobil | mobil telefon |
    telefon (mobil) | mobiltelefonnr | mob | mobtel | mobiltlf | mobil tlf | mobil tlf nr | tlf mobil | sms-nummer |
    handy | handynummer | handynr | mobilfunk | mobilfunknummer | mobilrufnummer | mobiltelefon nr | handy-nr |
    portable | téléphone portable | téléphone mobile | tél portable | tel mobile | tél mobile | n° portable |
    numéro de portable | numéro de mobile | mobile personnel | gsm | tel portable | numéro portable | mobiel |
    mobiel nummer | mobiele telefoon | mobiele nummer | gsm-nummer | gsm nummer | mobiel telefoonnummer |
    telefoon mobiel | mobiele telefoonnummer | 06-nummer | telefoonnummer mobiel | móvil | teléfono móvil | celular |
    teléfono celular | número de móvil | número de celular | tel móvil | movil | número móvil | tel celular |
    matkapuhelin | matkapuhelinnumero | kännykkä | kännykkänumero | gsm-numero | puhelin (matka) | matkapuh |
    mobiili | נייד | טלפון נייד | מספר נייד | סלולרי | טלפון סלולרי | מספר סלולרי | פלאפון | טל נייד | טל' נייד |
    סלולארי | טלפון סלולארי | מספר טלפון נייד | מס' נייד | מספר פלאפון
  `),
  phone: spellings(`
    phone | phone number | telephone | telephone number | tel | phone no | tel no | contact number | contact no |
    primary phone | main phone | contact phone | primary phone number | tele | phone primary | telefon |
    telefonnummer | telefonnr | tfn | telnr | tel nr | tfn nr | telefon nr | tlf | tlf nr | tlfnr | rufnummer |
    telefonnummern | téléphone | numéro de téléphone | tél | n° téléphone | n° de téléphone | telefoon |
    telefoonnummer | telefoonnr | teléfono | telefono | número de teléfono | núm teléfono | teléfono contacto |
    puhelin | puhelinnumero | puh | puh nro | puhelinnro | טלפון | מספר טלפון | טל | טל' | מס' טלפון | מס טלפון |
    טלפון ראשי
  `),
  'work phone': spellings(`
    work phone | business phone | office phone | work phone number | office number | company phone |
    business phone number | work telephone | phone work | phone (work) | work tel | office telephone | desk phone |
    direct phone | direct number | direct dial | switchboard | work landline | landline | telefon arbete |
    arbetstelefon | telefon arbetet | jobbtelefon | telefon jobb | direktnummer | tel arbete | telefon (arbete) |
    tjänstetelefon | direkttelefon | fast telefon | fasttelefon | arbeidstelefon | telefon arbeid | arbejdstelefon |
    telefon arbejde | direkte nummer | lokalnummer | fastnet | geschäftstelefon | telefon geschäftlich |
    telefon dienstlich | diensttelefon | durchwahl | telefon büro | bürotelefon | festnetz | festnetznummer |
    telefon (geschäftlich) | telefon (dienstlich) | téléphone professionnel | tél pro | téléphone bureau |
    tél bureau | ligne directe | téléphone fixe | tel fixe | fixe | tél fixe | telefoon werk | werktelefoon |
    zakelijk telefoonnummer | telefoon zakelijk | vaste telefoon | vast nummer | teléfono trabajo |
    teléfono de trabajo | teléfono oficina | teléfono fijo | teléfono de la oficina | fijo | teléfono corporativo |
    työpuhelin | puhelin työ | puhelin (työ) | lankapuhelin | työpuhelinnumero | טלפון בעבודה | טלפון עבודה |
    טלפון משרד | טלפון קווי | טלפון במשרד
  `),
  'work mobile': spellings(`
    work mobile | business mobile | company mobile | work cell | business mobile phone | work cell phone |
    work mobile phone | work contact: work mobile | mobil arbete | mobil jobb | jobbmobil | arbetsmobil |
    tjänstemobil | mobil arbeid | arbejdsmobil | mobil arbejde | diensthandy | mobil geschäftlich |
    mobiltelefon geschäftlich | mobil dienstlich | firmenhandy | mobile professionnel | mobile pro |
    portable professionnel | portable pro | mobiel werk | werkmobiel | zakelijk mobiel | móvil corporativo |
    móvil de empresa | móvil empresa | móvil trabajo | työmatkapuhelin | נייד עבודה | טלפון נייד עבודה
  `),
  'private mobile': spellings(`
    private mobile | home mobile | private mobile phone | mobil privat | privat mobil | privat mobiltelefon |
    mobiltelefon privat | mobilnummer privat | privathandy | handy privat | portable personnel | portable perso |
    mobile perso | mobiel privé | privé mobiel | móvil personal | móvil particular | oma matkapuhelin | נייד פרטי
  `),
  'home phone': spellings(`
    home phone | home telephone | private phone | home phone number | phone home | phone (home) | personal phone |
    home tel | telefon hem | hemtelefon | telefon bostad | telefon privat | privat telefon | privattelefon | tel hem |
    telefon hjem | hjemmetelefon | telefon (privat) | téléphone domicile | téléphone personnel | tél domicile |
    tél personnel | telefoon privé | telefoon thuis | thuistelefoon | privé telefoonnummer | teléfono personal |
    teléfono casa | teléfono particular | teléfono de casa | kotipuhelin | טלפון בבית | טלפון בית | טלפון פרטי
  `),
  'secondary phone': spellings(`
    secondary phone | second phone | alternate phone | alternative phone | other phone | additional phone |
    secondary telephone number | secondary phone number | second phone number | extra phone | secondary telephone |
    annan telefon | sekundär telefon | extra telefon | alternativt telefonnummer | andra telefon |
    annet telefonnummer | anden telefon | weitere telefonnummer | zweite telefonnummer | autre téléphone |
    second téléphone | tweede telefoonnummer | otro teléfono | segundo teléfono | teléfono alternativo |
    toinen puhelin | טלפון נוסף | טלפון משני | מספר טלפון נוסף | נייד נוסף
  `),
  'phone code': spellings(`
    phone code | country code | cell phone code | home phone code | work phone code | calling code | dial code |
    phone country code | landskod | landsnummer | retningsnummer | ländervorwahl | vorwahl | indicatif | landnummer |
    prefijo | maatunnus | קידומת | phone type | phone extension | extension | ext | anknytning
  `),
  'job title': spellings(`
    job title | title | position | position title | business title | job | job name | position name |
    position description | job description | role | occupation | designation | job profile | job role | profession |
    working title | job position | job title description | employee title | function | titel | befattning |
    yrkestitel | yrke | roll | tjänst | tjänstetitel | befattningsbenämning | arbetstitel | yrkesroll |
    tjänstebenämning | arbetsroll | stilling | tittel | stillingstittel | stillingstype | yrkestittel |
    stillingsbetegnelse | jobtitel | stillingstitel | rolle | stellenbezeichnung | positionsbezeichnung |
    berufsbezeichnung | tätigkeit | funktion | beruf | stelle | funktionsbezeichnung | tätigkeitsbezeichnung | poste |
    intitulé du poste | fonction | emploi | intitulé de poste | libellé emploi | métier | intitulé emploi |
    qualification | functie | functietitel | functienaam | functieomschrijving | beroep | rol | puesto | cargo |
    título | puesto de trabajo | ocupación | función | categoría profesional | título del puesto | nimike |
    tehtävänimike | ammattinimike | ammatti | tehtävä | työtehtävä | virkanimike | תפקיד | תיאור תפקיד | תואר |
    שם תפקיד | משרה | הגדרת תפקיד | עיסוק | מקצוע
  `),
  department: spellings(`
    department | dept | department name | home department | department description | dept name | org unit |
    organizational unit | organisational unit | organisation unit | unit | section | supervisory organization |
    organization | organisation | departments | org unit name | business area | org level 1 |
    home department description | avdelning | enhet | organisationsenhet | avdelningsnamn | förvaltning | sektion |
    verksamhet | arbetsenhet | avdeling | avdelingsnavn | seksjon | enhetsnavn | afdeling | afdelingsnavn | enhed |
    abteilung | abteilungsname | organisationseinheit | bereich | fachbereich | abteilungsbezeichnung | département |
    service | direction | unité | pôle | service/département | nom du service | entité | organisatie-eenheid |
    dienst | afdelingsnaam | departamento | área | sección | unidad | unidad organizativa | osasto | yksikkö |
    organisaatioyksikkö | työyksikkö | toimintayksikkö | מחלקה | שם מחלקה | יחידה | אגף | תיאור מחלקה |
    יחידה ארגונית | מדור
  `),
  division: spellings(`
    division | division name | business unit | business unit name | affärsområde | affärsenhet | divisjon |
    forretningsenhet | forretningsområde | geschäftsbereich | sparte | unité commerciale | bedrijfsonderdeel |
    divisie | división | unidad de negocio | divisioona | liiketoimintayksikkö | חטיבה | region | område | אזור |
    צוות אזורי
  `),
  site: spellings(`
    site | location | work location | location name | office | branch | workplace | work site | worksite | job site |
    office location | store | facility | plant | primary location | work location name | locations | branch name |
    location description | home location | base location | arbetsplats | placering | placeringsort | kontor | ort |
    arbetsställe | tjänsteställe | stationering | stationeringsort | arbeidssted | lokasjon | arbeidsplass |
    arbejdssted | lokation | arbejdsplads | standort | arbeitsort | niederlassung | filiale | betriebsstätte | büro |
    einsatzort | site de travail | lieu de travail | établissement | agence | lieu | localisation | locatie |
    vestiging | werklocatie | standplaats | kantoor | filiaal | werkplek | ubicación | centro de trabajo | sede |
    oficina | centro | lugar de trabajo | sucursal | toimipaikka | toimipiste | työpaikka | sijainti | työpiste |
    työskentelypaikka | אתר | סניף | מיקום | מקום עבודה | אתר עבודה | שם סניף | משרד | כתובת עבודה
  `),
  groups: spellings(`
    group | groups | group id | group ids | user group | user groups | group name | groups ids | member of |
    group membership | grupp | grupper | grupp-id | gruppid | användargrupp | larmgrupp | larmgrupper | gruppe |
    gruppenavn | gruppen | gruppen-id | groupe | groupes | id groupe | groep | groepen | groeps-id | grupo | grupos |
    id de grupo | ryhmä | ryhmät | ryhmätunnus | קבוצה | קבוצות | מזהה קבוצה | שם קבוצה
  `),
  team: spellings(`
    team | team name | teams | squad | crew | shift team | arbetslag | lag | arbetsgrupp | skiftlag | arbeidslag |
    hold | équipe | ploeg | equipo | tiimi | צוות | שם צוות
  `),
  company: spellings(`
    company | company name | employer | legal entity | legal entity name | company code | bolag | företag |
    arbetsgivare | bolagsnamn | selskap | arbeidsgiver | firma | virksomhed | arbejdsgiver | unternehmen |
    gesellschaft | arbeitgeber | buchungskreis | société | entreprise | employeur | bedrijf | werkgever | empresa |
    sociedad | compañía | yritys | työnantaja | yhtiö | חברה | מעסיק | שם חברה
  `),
  'cost centre': spellings(`
    cost centre | cost center | cost centre code | cost center code | cost center name | cost centre name | cc |
    cost code | kostnadsställe | kst | kostnadsst | ksted | kostnadssted | koststed | omkostningssted |
    omkostningscenter | kostenstelle | kostenstellenbezeichner | kostenstellenbezeichnung | centre de coût |
    centre de coûts | section analytique | kostenplaats | centro de coste | centro de costo | centro de costos |
    centro de costes | kustannuspaikka | מרכז עלות | מרכז רווח | ansvar
  `),
  manager: spellings(`
    manager | supervisor | reports to | line manager | direct manager | reporting manager | manager name |
    supervisor name | boss | manager 1 name | chef | närmaste chef | chefens namn | leder | nærmeste leder |
    chefsnamn | vorgesetzter | führungskraft | responsable | supérieur hiérarchique | responsable hiérarchique | n+1 |
    leidinggevende | manager naam | jefe | jefe directo | responsable directo | superior | esimies | esihenkilö |
    lähiesimies | lähiesihenkilö | מנהל | מנהל ישיר | שם מנהל | ממונה | ממונה ישיר | מנהל/ת
  `),
  'start date': spellings(`
    start date | hire date | date of hire | original hire date | employment start date | joining date | date joined |
    date of joining | join date | commencement date | employed from | last hire date | most recent hire date |
    continuous service date | seniority date | hired | start | service date | first day | employment date |
    adjusted service date | anställningsdatum | startdatum | anställd från | anställd fr.o.m. | anställd from |
    första anställningsdag | giltig från | anställning from | från och med | from datum | anst datum |
    anställningsdag | ansattdato | startdato | ansatt fra | ansettelsesdato | tiltredelsesdato | ansættelsesdato |
    tiltrædelsesdato | ansat fra | ansættelsesstart | eintrittsdatum | eintritt | einstellungsdatum | beginn |
    beginntaetigkeit | beginn tätigkeit | eingetreten am | beschäftigt seit | date d'entrée | date d'embauche |
    embauche | date de début | date d'arrivée | entrée | datum in dienst | in dienst | startdatum dienstverband |
    indiensttreding | datum indiensttreding | datum in dienst treding | fecha de alta | fecha de ingreso |
    fecha de contratación | fecha ingreso | fecha de inicio | fecha alta | fecha inicio | aloituspäivä |
    työsuhteen alkupäivä | alkupäivä | aloituspvm | alkamispäivä | työsuhteen alku | tulopäivä | תאריך תחילת עבודה |
    תחילת עבודה | תאריך התחלה | תאריך קליטה | תאריך כניסה | ת. תחילת עבודה | תאריך תחילת העסקה | תאריך תחילה
  `),
  'end date': spellings(`
    end date | termination date | date of termination | last day | last working day | leave date | leaving date |
    date left | employment end date | exit date | separation date | employed to | last day of work | date of leaving |
    terminated | end | end of employment | contract end | contract end date | resignation date | employment end |
    last day worked | leaver date | last date worked | effective end date | actual termination date | slutdatum |
    anställd till | anställd t.o.m. | anställd tom | sista anställningsdag | avslutsdatum | avgångsdatum | slutar |
    sista arbetsdag | slutat | slutade | giltig till | anställning tom | till och med | tom datum | avgång |
    sista dag | anställningens slut | upphör | sluttdato | ansatt til | fratredelsesdato | siste arbeidsdag |
    sluttet | fratrådt | slutdato | fratrædelsesdato | ansat til | sidste arbejdsdag | ophørsdato | austrittsdatum |
    austritt | ende | endetaetigkeit | ende tätigkeit | kündigungsdatum | letzter arbeitstag | beschäftigt bis |
    ausgetreten am | vertragsende | enddatum | date de sortie | date de départ | date de fin | date fin contrat |
    sortie | dernier jour travaillé | fin de contrat | date de fin de contrat | datum uit dienst | uit dienst |
    uitdiensttreding | einddatum | datum uitdiensttreding | laatste werkdag | einddatum dienstverband |
    datum uit dienst treding | fecha de baja | fecha baja | fecha de fin | fecha de terminación | fecha fin |
    fecha de salida | fecha de egreso | último día | fin de contrato | fecha fin contrato | päättymispäivä |
    työsuhteen loppupäivä | loppupäivä | viimeinen työpäivä | päättymispvm | työsuhteen päättymispäivä | lähtöpäivä |
    työsuhteen päättyminen | loppupvm | תאריך סיום | תאריך סיום עבודה | סיום עבודה | תאריך עזיבה | תאריך סיום העסקה |
    עזיבה | תאריך פרישה | יום עבודה אחרון | ת. סיום עבודה | תאריך הפסקת עבודה
  `),
  'birth date': spellings(`
    birth date | date of birth | dob | birthday | birthdate | born | födelsedatum | födelsedag | född | födelsetid |
    fødselsdato | fødselsdag | født | geburtsdatum | geburtstag | geboren | geboren am | date de naissance |
    naissance | né le | anniversaire | geboortedatum | geboren op | verjaardag | fecha de nacimiento |
    fecha nacimiento | nacimiento | cumpleaños | syntymäaika | syntymäpäivä | תאריך לידה | ת. לידה | יום הולדת |
    לידה
  `),
  status: spellings(`
    status | employment status | employee status | active status | worker status | assignment status |
    position status | active | is active | active? | employed | user status | employment state | emp status |
    work status | active/inactive | active flag | active indicator | active employee | job status | account status |
    currently employed | inactive | state | anställningsstatus | aktiv | anställningsläge | personalstatus |
    är aktiv | status anställning | inaktiv | ansettelsesstatus | ansattstatus | er aktiv | ansættelsesstatus |
    medarbejderstatus | ansættelse status | beschäftigungsstatus | mitarbeiterstatus | ist aktiv | anstellungsstatus |
    aktiv? | beschäftigungsverhältnis status | statut | actif | statut de l'employé | statut du salarié |
    actif/inactif | situation | état | actief | medewerkerstatus | dienstverband status | status medewerker | estado |
    activo | estado del empleado | situación | estado laboral | estatus | estado empleado | tila | aktiivinen |
    työsuhteen tila | työntekijän tila | työsuhteen status | voimassa | סטטוס | מצב | פעיל | סטטוס עובד | מצב עובד |
    סטטוס העסקה | האם פעיל | פעיל/לא פעיל
  `),
  'employment type': spellings(`
    employment type | employee type | contract type | worker type | job type | employment category | type |
    assignment type | f/p | full/part time | full time/part time | regular/temporary | pay type | wage type |
    position type | worker sub-type | employment class | fte | anställningsform | anställningstyp |
    tjänstgöringsgrad | sysselsättningsgrad | anställningskategori | ansettelsesforhold | ansettelsestype |
    stillingsbrøk | stillingsprosent | ansettelsesform | ansættelsestype | ansættelsesform | beschäftigungsart |
    vertragsart | anstellungsart | beschäftigungsgrad | vertragstyp | type de contrat | contrat | nature du contrat |
    temps de travail | contracttype | soort dienstverband | dienstverband | contractsoort | tipo de contrato |
    tipo de empleo | tipo de empleado | jornada | työsuhteen tyyppi | työsuhdetyyppi | työsuhteen laji | סוג העסקה |
    סוג עובד | היקף משרה | אחוז משרה
  `),
  gender: spellings(`
    gender | sex | legal gender | kön | kjønn | køn | geschlecht | sexe | genre | geslacht | sexo | género |
    sukupuoli | מין | מגדר | civilité
  `),
  address: spellings(`
    address | street | street address | home address | address line | address line 1 | address 1 |
    residential address | adress | gatuadress | bostadsadress | hemadress | utdelningsadress | postadress | gata |
    adresse | gateadresse | hjemmeadresse | vejnavn | anschrift | straße | strasse | straße und hausnummer | rue |
    adresse postale | adresse personnelle | adres | straat | woonadres | straatnaam | dirección | domicilio | calle |
    osoite | katuosoite | kotiosoite | lähiosoite | כתובת | רחוב | כתובת מגורים | כתובת בית
  `),
  'postal code': spellings(`
    postal code | postcode | zip | zip code | zipcode | post code | postnummer | postnr | plz | postleitzahl |
    code postal | cp | código postal | postinumero | מיקוד
  `),
  city: spellings(`
    city | town | home city | work city | stad | postort | bostadsort | kommune | by | poststed | sted | wohnort |
    stadt | ville | commune | plaats | woonplaats | ciudad | población | localidad | municipio | kaupunki |
    postitoimipaikka | paikkakunta | עיר | ישוב | יישוב | עיר מגורים
  `),
  country: spellings(`
    country | nation | country name | work country | land | pays | país | maa | ארץ | מדינה | staat
  `),
  nationality: spellings(`
    nationality | citizenship | nationalitet | medborgarskap | statsborgerskap | staatsangehörigkeit | nationalité |
    nationaliteit | nacionalidad | kansalaisuus | אזרחות | לאום
  `),
  salary: spellings(`
    salary | pay rate | wage | wage rate | hourly rate | annual salary | base salary | compensation | pay |
    monthly salary | base pay | pay grade | lön | månadslön | grundlön | timlön | lønn | månedslønn | timelønn | løn |
    månedsløn | timeløn | gehalt | lohn | grundgehalt | bruttogehalt | stundenlohn | salaire | salaire de base |
    salaire brut | rémunération | salaris | loon | bruto salaris | uurloon | salario | sueldo | salario base |
    palkka | kuukausipalkka | peruspalkka | tuntipalkka | שכר | משכורת | שכר בסיס | שכר שעתי
  `),
  'bank account': spellings(`
    bank account | iban | account number | bank account number | routing number | bic | swift | sort code |
    bankkonto | kontonummer | clearingnummer | kontonr | bankverbindung | compte bancaire | rib | bankrekening |
    rekeningnummer | cuenta bancaria | número de cuenta | tilinumero | pankkitili | חשבון בנק | מספר חשבון
  `),
  language: spellings(`
    language | preferred language | locale | språk | sprache | sprog | langue | taal | idioma | kieli | שפה
  `),
  'employee photo': spellings(`photo | photo url | picture | avatar | profile picture | bild | foto | kuva | תמונה`),
  'skip flag': spellings(`
    skip | exclude | do not import | ignore | hoppa över | exkludera | uteslut | hopp over | spring over | auslassen |
    überspringen | ausschließen | ignorer | exclure | overslaan | omitir | excluir | ohita | לדלג | דלג | לא לייבא
  `),
  'archive flag': spellings(`
    archive | archived | is archived | archive user | arkivera | arkiverad | arkiver | archivieren | archiviert |
    archiver | archivé | archiveren | archivar | archivado | arkistoi | ארכיון | לארכיון | בארכיון | העבר לארכיון
  `),
  note: spellings(`
    note | notes | comment | comments | remarks | anteckning | kommentar | kommentarer | anmärkning | notat |
    bemærkning | bemerkung | notiz | commentaire | remarque | opmerking | notitie | observaciones | comentario |
    notas | huomautus | lisätiedot | הערות | הערה
  `),
} as const satisfies Record<string, readonly string[]>;

/** What a column is about. */
export type Subject = keyof typeof synonyms;
