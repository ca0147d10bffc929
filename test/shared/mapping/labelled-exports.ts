/**
 * Exports as HR systems shape them, with made-up people, and what a careful person would match.
 * `sure` must be accepted; `open` may be suggested and must not be accepted; anything else that is accepted is wrong.
 */
export interface LabelledExport {
  readonly system: string;
  readonly to: 'cosafe' | 'connecteam';
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly sure: Readonly<Record<string, readonly string[]>>;
  readonly open?: Readonly<Record<string, readonly string[]>>;
}

export const labelledExports: readonly LabelledExport[] = [
  {
    system: 'BambooHR',
    to: 'cosafe',
    header: ['Employee #', 'First Name', 'Last Name', 'Job Title', 'Department', 'Division', 'Location', 'Status', 'Hire Date', 'Work Email', 'Mobile Phone', 'Home Email', 'Reports To', 'Reports To Email'],
    rows: [
      ['1001', 'Ana', 'Ruiz', 'Nurse', 'Care', 'North', 'Lund', 'Active', '2019-03-15', 'ana.ruiz@acme.com', '+46701234567', 'ana@gmail.com', 'Bo Lind', 'bo.lind@acme.com'],
      ['1002', 'Bo', 'Lind', 'Head nurse', 'Care', 'North', 'Lund', 'Active', '2015-01-02', 'bo.lind@acme.com', '+46701234568', 'bo@gmail.com', '', ''],
      ['1003', 'Cia', 'Berg', 'Clerk', 'Office', 'South', 'Malmö', 'Inactive', '2020-10-01', 'cia.berg@acme.com', '', '', 'Bo Lind', 'bo.lind@acme.com'],
    ],
    sure: { UniqueID: ['Employee #'], Name: ['First Name', 'Last Name'], Mail: ['Work Email'], Title: ['Job Title'], TelephoneNumber: ['Mobile Phone'] },
    open: { Groups: ['Department'] },
  },
  {
    system: 'Workday report',
    to: 'cosafe',
    header: ['Employee ID', 'Worker', 'Business Title', 'Job Profile', 'Cost Center', 'Hire Date', 'Active Status', 'Primary Work Email', 'Work Phone'],
    rows: [
      ['1001', 'Ana Ruiz', 'Nurse', 'Nurse II', 'CC100 Leadership', '2019-03-15', 'Yes', 'ana@acme.com', '+46812345678'],
      ['1002', 'Bo Lind', 'Head nurse', 'Nurse III', 'CC100 Leadership', '2019-03-15', 'Yes', 'bo@acme.com', '+46812345679'],
      ['1003', 'Cia Berg', 'Clerk', 'Clerk I', 'CC200 Office', '2019-03-15', 'No', 'cia@acme.com', '+46812345670'],
    ],
    sure: { UniqueID: ['Employee ID'], Name: ['Worker'], Mail: ['Primary Work Email'], TelephoneNumber: ['Work Phone'] },
    open: { Title: ['Business Title', 'Job Profile'], Groups: ['Cost Center'] },
  },
  {
    system: 'SuccessFactors EC',
    to: 'cosafe',
    header: ['Person ID External', 'User ID', 'First Name', 'Last Name', 'Position', 'Job Title', 'Department', 'Employment Status', 'Email Address'],
    rows: [
      ['40001', 'aruiz', 'Ana', 'Ruiz', '30001234', 'Nurse', 'Care (5001)', 'Active', 'ana@acme.com'],
      ['40002', 'blind', 'Bo', 'Lind', '30001235', 'Clerk', 'Care (5001)', 'Active', 'bo@acme.com'],
      ['40003', 'cberg', 'Cia', 'Berg', '30001236', 'Clerk', 'Office (5002)', 'Terminated', 'cia@acme.com'],
    ],
    sure: { UniqueID: ['Person ID External'], Name: ['First Name', 'Last Name'], Title: ['Job Title'], Mail: ['Email Address'] },
    open: { Groups: ['Department'] },
  },
  {
    system: 'Oracle HCM',
    to: 'cosafe',
    header: ['Person Number', 'Display Name', 'Job Name', 'Department Name', 'Assignment Status', 'Hire Date', 'Work Email', 'National ID'],
    rows: [
      ['300001', 'Ana Ruiz', 'Nurse', 'Care', 'Active - Payroll Eligible', '15-Mar-2021', 'ana@acme.com', '123-45-6789'],
      ['300002', 'Bo Lind', 'Clerk', 'Office', 'Active - Payroll Eligible', '01-JAN-19', 'bo@acme.com', '123-45-6780'],
      ['300003', 'Cia Berg', 'Clerk', 'Office', 'Inactive - Payroll Eligible', '01-JAN-19', 'cia@acme.com', '123-45-6781'],
    ],
    sure: { UniqueID: ['Person Number'], Name: ['Display Name'], Title: ['Job Name'], Mail: ['Work Email'] },
    open: { Groups: ['Department Name'] },
  },
  {
    system: 'ADP Workforce Now',
    to: 'connecteam',
    header: ['Payroll Name', 'Position ID', 'File Number', 'Position Description', 'Home Department', 'Position Status', 'Hire Date', 'Personal Contact: Personal Mobile'],
    rows: [
      ['Ruiz, Ana', 'ABC001', '1001', 'Nurse', '100 - Admin', 'A', '03/15/2019', '(415) 555-2671'],
      ['Lind, Bo', 'ABC002', '1002', 'Clerk', '100 - Admin', 'L', '03/15/2019', '(415) 555-2672'],
      ['Berg, Cia', 'ABC003', '1003', 'Clerk', '200 - Ops', 'T', '03/15/2019', '(415) 555-2673'],
    ],
    sure: { 'First name': ['Payroll Name'], 'Last name': ['Payroll Name'], 'Mobile phone': ['Personal Contact: Personal Mobile'] },
  },
  {
    system: 'Paylocity',
    to: 'connecteam',
    header: ['Employee Id', 'Last Name', 'First Name', 'Job Title', 'Cost Center 1', 'Status', 'Hire Date', 'Employee Type', 'Mobile Phone', 'Emergency Contact Phone'],
    rows: [
      ['1', 'Ruiz', 'Ana', 'Nurse', '100', 'A', '03/15/2019', 'RFT', '4155552671', '4155550001'],
      ['2', 'Lind', 'Bo', 'Clerk', '100', 'L', '03/15/2019', 'RPT', '4155552672', '4155550002'],
      ['3', 'Berg', 'Cia', 'Clerk', '200', 'T', '03/15/2019', 'RFT', '4155552673', '4155550003'],
    ],
    sure: { 'First name': ['First Name'], 'Last name': ['Last Name'], 'Mobile phone': ['Mobile Phone'] },
  },
  {
    system: 'UKG Ready',
    to: 'connecteam',
    header: ['Employee Id', 'Account Id', 'Employee Status', 'First Name', 'Last Name', 'Employee Name', 'Cell Phone', 'Cell Phone Code', 'Home Phone', 'Home Phone Code', 'Work Phone', 'Primary Email', 'Secondary Email', 'SS#', 'Username', 'Manager 1 Employee Id', 'Manager 1 Name'],
    rows: [
      ['1', '77', 'Active', 'Ana', 'Ruiz', 'Ana Ruiz', '4155552671', '1', '4155550001', '1', '4155551111', 'ana@acme.com', 'a@x.com', '123-45-6789', 'aruiz', '2', 'Bo Lind'],
      ['2', '78', 'Active', 'Bo', 'Lind', 'Bo Lind', '4155552672', '1', '', '', '', 'bo@acme.com', '', '123-45-6788', 'blind', '', ''],
    ],
    sure: { 'First name': ['First Name'], 'Last name': ['Last Name'], 'Mobile phone': ['Cell Phone'] },
  },
  {
    system: 'Hogia Lön Plus',
    to: 'cosafe',
    header: ['AnstNr', 'HistorikDatumTid', 'Namn', 'Personnummer', 'Förnamn', 'Efternamn', 'Utdelningsadress', 'Postnummer', 'Postadress', 'Telefonnummer', 'Land', 'Telefonnummer_2', 'E_mail'],
    rows: [
      ['1', '2026-01-01 10:00', 'Åsa Öberg', '19811218-9876', 'Åsa', 'Öberg', 'Storgatan 1', '22100', 'Lund', '073-6823609', 'SE', '046-123456', 'asa@acme.se'],
      ['2', '2026-01-01 10:00', 'Bo Lind', '19640823-3234', 'Bo', 'Lind', 'Storgatan 2', '22100', 'Lund', '073-6823610', 'SE', '', 'bo@acme.se'],
    ],
    sure: { UniqueID: ['AnstNr'], Name: ['Namn'], Mail: ['E_mail'], TelephoneNumber: ['Telefonnummer'], SecondaryTelephoneNumber: ['Telefonnummer_2'] },
  },
  {
    system: 'Swedish payroll list with identity numbers only',
    to: 'cosafe',
    header: ['Personnummer', 'Förnamn', 'Efternamn', 'E-post', 'Mobil', 'Befattning', 'Enhet', 'Månadslön', 'Giltig från'],
    rows: [
      ['198112189876', 'Åsa', 'Öberg', 'asa@acme.se', '0736823609', 'Lärare', 'Skolan', '35000', '2024-01-01'],
      ['196408233234', 'Bo', 'Lind', 'bo@acme.se', '0736823610', 'Rektor', 'Skolan', '45000', '2024-01-01'],
    ],
    sure: { Name: ['Förnamn', 'Efternamn'], Mail: ['E-post'], TelephoneNumber: ['Mobil'], Title: ['Befattning'] },
    open: { UniqueID: ['Personnummer'], Groups: ['Enhet'] },
  },
  {
    system: 'Swedish list with chef and anhörig',
    to: 'cosafe',
    header: ['Anställningsnummer', 'Namn', 'E-postadress', 'Mobiltelefon', 'Telefon arbete', 'Närmaste chef', 'Chefens e-post', 'Anhörig namn', 'Anhörig telefon', 'Grupper', 'Titel'],
    rows: [
      ['10', 'Åsa Öberg', 'asa@acme.se', '0736823609', '046-123456', 'Bo Lind', 'bo@acme.se', 'Per Öberg', '0701112233', 'A,B', 'Lärare'],
      ['11', 'Bo Lind', 'bo@acme.se', '0736823610', '046-123457', 'Cia Berg', 'cia@acme.se', 'Eva Lind', '0701112244', 'A', 'Rektor'],
    ],
    sure: { UniqueID: ['Anställningsnummer'], Name: ['Namn'], Mail: ['E-postadress'], TelephoneNumber: ['Mobiltelefon'], Title: ['Titel'], Groups: ['Grupper'] },
    open: { SecondaryTelephoneNumber: ['Telefon arbete'] },
  },
  {
    system: 'Visma Lønn (NO)',
    to: 'cosafe',
    header: ['Ans.nr', 'Navn', 'Mobiltelefon', 'E-postadresse', 'Avdeling', 'Ansettelsesforhold', 'Ansattdato[Ans.nr]', 'Sluttdato[Ans.nr]', 'Fødselsnr[Ans.nr]', 'Stillingsbrøk[Ans.nr]', 'Yrke'],
    rows: [
      ['1', 'Kari Nordmann', '90012345', 'kari@acme.no', '10 Drift', 'Fast', '01.02.2019', '', '01018012345', '100', 'Lærer'],
      ['2', 'Ola Hansen', '90012346', 'ola@acme.no', '10 Drift', 'Fast', '01.03.2019', '31.12.2025', '15037612345', '80', 'Rektor'],
    ],
    sure: { UniqueID: ['Ans.nr'], Name: ['Navn'], Mail: ['E-postadresse'], TelephoneNumber: ['Mobiltelefon'], Title: ['Yrke'] },
    open: { Groups: ['Avdeling'] },
  },
  {
    system: 'Danish payroll',
    to: 'connecteam',
    header: ['Medarbejdernr', 'CPR-nr', 'Fornavn', 'Efternavn', 'Mobilnummer', 'E-mail', 'Stilling', 'Afdeling', 'Ansat fra', 'Fratrædelsesdato'],
    rows: [
      ['1', '010180-1234', 'Mette', 'Jensen', '20123456', 'mette@acme.dk', 'Lærer', 'Skole', '01-02-2019', ''],
      ['2', '150376-1235', 'Lars', 'Holm', '20123457', 'lars@acme.dk', 'Rektor', 'Skole', '01-03-2019', '31-12-2025'],
    ],
    sure: { 'First name': ['Fornavn'], 'Last name': ['Efternavn'], 'Mobile phone': ['Mobilnummer'] },
  },
  {
    system: 'Personio',
    to: 'connecteam',
    header: ['Personalnummer', 'Vorname', 'Nachname', 'Eintrittsdatum', 'Austrittsdatum', 'E-Mail', 'Handynummer', 'Abteilung', 'Vorgesetzter'],
    rows: [
      ['1', 'Jürgen', 'Weiß', '15.03.2019', '', 'j@acme.de', '0151 23456789', 'IT', 'Eva Groß'],
      ['2', 'Eva', 'Groß', '01.01.2015', '31.12.2025', 'e@acme.de', '0151 23456780', 'IT', ''],
    ],
    sure: { 'First name': ['Vorname'], 'Last name': ['Nachname'], 'Mobile phone': ['Handynummer'] },
  },
  {
    system: 'German list with Name beside Vorname',
    to: 'connecteam',
    header: ['PersonalNr', 'Name', 'Vorname', 'Mobil', 'Notfallkontakt Telefon', 'Stellenbezeichnung'],
    rows: [
      ['1', 'Weiß', 'Jürgen', '0151 23456789', '030 123456', 'Pfleger'],
      ['2', 'Groß', 'Eva', '0151 23456780', '030 123457', 'Leitung'],
      ['3', 'Kurz', 'Anna', '0151 23456781', '030 123458', 'Leitung'],
    ],
    sure: { 'First name': ['Vorname'], 'Last name': ['Name'], 'Mobile phone': ['Mobil'] },
  },
  {
    system: 'German payroll CSV',
    to: 'cosafe',
    header: ['PersonalNr', 'Nachname', 'Vorname', 'GeburtsDatum', 'Geschlecht', 'Aktiv', 'BeginnTaetigkeit', 'EndeTaetigkeit', 'KostenstellenBezeichner', 'Stellenbezeichnung', 'E-Mail (dienstlich)'],
    rows: [
      ['1', 'Weiß', 'Jürgen', '01.02.1980', 'm', 'ja', '15.03.2019', '', '4711', 'Pfleger', 'j@acme.de'],
      ['2', 'Groß', 'Eva', '01.02.1981', 'w', 'nein', '15.03.2018', '', '4712', 'Leitung', 'e@acme.de'],
    ],
    sure: { UniqueID: ['PersonalNr'], Name: ['Vorname', 'Nachname'], Mail: ['E-Mail (dienstlich)'], Title: ['Stellenbezeichnung'] },
    open: { Groups: ['KostenstellenBezeichner'] },
  },
  {
    system: 'French list',
    to: 'cosafe',
    header: ['Matricule', 'Nom', 'Prénom', 'Poste', 'Service', 'Statut', "Date d'entrée", 'Courriel', 'Téléphone portable', 'Téléphone fixe'],
    rows: [
      ['A1', 'Dupont', 'Zoé', 'Infirmière', 'Soins', 'Actif', '15/03/2019', 'zoe@acme.fr', '06 12 34 56 78', '01 23 45 67 89'],
      ['A2', 'Martin', 'Luc', 'Cadre', 'Soins', 'Sorti', '01/02/2018', 'luc@acme.fr', '06 12 34 56 79', '01 23 45 67 80'],
    ],
    sure: { UniqueID: ['Matricule'], Name: ['Prénom', 'Nom'], Mail: ['Courriel'], Title: ['Poste'], TelephoneNumber: ['Téléphone portable'] },
    open: { Groups: ['Service'], SecondaryTelephoneNumber: ['Téléphone fixe'] },
  },
  {
    system: 'Dutch list with tussenvoegsel',
    to: 'cosafe',
    header: ['Personeelsnummer', 'Voornaam', 'Tussenvoegsel', 'Achternaam', 'E-mailadres', 'Mobiel nummer', 'Functie', 'Afdeling', 'BSN', 'Datum uit dienst'],
    rows: [
      ['1', 'Jan', 'van der', 'Berg', 'jan@acme.nl', '06-12345678', 'Monteur', 'Techniek', '123456782', ''],
      ['2', 'Eva', '', 'Smit', 'eva@acme.nl', '06-12345679', 'Planner', 'Kantoor', '111222333', '31-12-2025'],
    ],
    sure: { UniqueID: ['Personeelsnummer'], Name: ['Voornaam', 'Tussenvoegsel', 'Achternaam'], Mail: ['E-mailadres'], TelephoneNumber: ['Mobiel nummer'], Title: ['Functie'] },
    open: { Groups: ['Afdeling'] },
  },
  {
    system: 'Spanish list',
    to: 'connecteam',
    header: ['Número de empleado', 'Nombre', 'Apellidos', 'DNI', 'Correo electrónico', 'Teléfono móvil', 'Puesto', 'Departamento', 'Fecha de alta', 'Fecha de baja', 'Contacto de emergencia'],
    rows: [
      ['1', 'Ana', 'García López', '12345678Z', 'ana@acme.es', '612 345 678', 'Enfermera', 'Salud', '15/03/2019', '', 'Luis 612345670'],
      ['2', 'Luis', 'Pérez', '87654321X', 'luis@acme.es', '612 345 679', 'Médico', 'Salud', '01/02/2018', '31/12/2025', 'Ana 612345671'],
    ],
    sure: { 'First name': ['Nombre'], 'Last name': ['Apellidos'], 'Mobile phone': ['Teléfono móvil'] },
  },
  {
    system: 'Finnish list',
    to: 'cosafe',
    header: ['Henkilönumero', 'Henkilötunnus', 'Sukunimi', 'Etunimi', 'Sähköposti', 'Matkapuhelin', 'Nimike', 'Yksikkö', 'Esimies', 'Työsuhteen alkupäivä', 'Työsuhteen loppupäivä'],
    rows: [
      ['1', '010180-123A', 'Virtanen', 'Matti', 'matti@acme.fi', '040 1234567', 'Hoitaja', 'Osasto 1', 'Liisa Laine', '1.2.2019', ''],
      ['2', '150376-124B', 'Laine', 'Liisa', 'liisa@acme.fi', '040 1234568', 'Johtaja', 'Osasto 1', '', '1.3.2015', '31.12.2025'],
    ],
    sure: { UniqueID: ['Henkilönumero'], Name: ['Etunimi', 'Sukunimi'], Mail: ['Sähköposti'], TelephoneNumber: ['Matkapuhelin'], Title: ['Nimike'] },
    open: { Groups: ['Yksikkö'] },
  },
  {
    system: 'Israeli payroll (Hilan-like)',
    to: 'connecteam',
    header: ['מספר עובד', 'ת"ז', 'שם משפחה', 'שם פרטי', 'תאריך לידה', 'נייד', 'דוא"ל', 'רחוב', 'מחלקה', 'תאריך סיום עבודה', 'טלפון חירום'],
    rows: [
      ['101', '123456782', 'כהן', 'דנה', '01/02/1990', '050-1111111', 'dana@acme.co.il', 'הרצל 1', 'מטבח', '', '03-1234567'],
      ['102', '000000018', 'לוי', 'יוסי', '13/05/1985', '0522222222', 'yossi@acme.co.il', 'הרצל 2', 'שירות', '31/12/2025', ''],
    ],
    sure: { 'First name': ['שם פרטי'], 'Last name': ['שם משפחה'], 'Mobile phone': ['נייד'] },
  },
  {
    system: 'Israeli list to Cosafe',
    to: 'cosafe',
    header: ['מספר זהות', 'מספר עובד', 'שם מלא', 'אימייל', 'טלפון נייד', 'תפקיד', 'סניף', 'מנהל ישיר', 'טלפון מנהל'],
    rows: [
      ['123456782', '101', 'דנה כהן', 'dana@acme.co.il', '050-1111111', 'טבחית', 'חיפה', 'יוסי לוי', '0522222222'],
      ['000000018', '102', 'יוסי לוי', 'yossi@acme.co.il', '0522222222', 'מנהל', 'חיפה', '', ''],
    ],
    sure: { UniqueID: ['מספר עובד'], Name: ['שם מלא'], Mail: ['אימייל'], TelephoneNumber: ['טלפון נייד'], Title: ['תפקיד'] },
    open: { Groups: ['סניף'] },
  },
  {
    system: '7shifts',
    to: 'connecteam',
    header: ['First Name', 'Last Name', 'Email', 'Mobile', 'Roles', 'Departments', 'Locations', 'Wage Type', 'Active', 'Hire Date'],
    rows: [
      ['Ana', 'Ruiz', 'ana@acme.com', '415-555-2671', 'Server, Bartender', 'FOH', 'Main St', 'hourly', 'true', '2019-03-15'],
      ['Bo', 'Lind', 'bo@acme.com', '415-555-2672', 'Cook', 'BOH', 'Main St', 'hourly', 'false', '2019-03-16'],
    ],
    sure: { 'First name': ['First Name'], 'Last name': ['Last Name'], 'Mobile phone': ['Mobile'] },
  },
  {
    system: 'Homebase (one phone column)',
    to: 'connecteam',
    header: ['First name', 'Last name', 'Email', 'Phone', 'Role', 'Job title', 'Wage rate', 'Status'],
    rows: [
      ['Ana', 'Ruiz', 'ana@acme.com', '(415) 555-2671', 'Server', 'Server', '17.00', 'Active'],
      ['Bo', 'Lind', 'bo@acme.com', '(415) 555-2672', 'Cook', 'Cook', '18.00', 'Archived'],
    ],
    sure: { 'First name': ['First name'], 'Last name': ['Last name'] },
    open: { 'Mobile phone': ['Phone'] },
  },
  {
    system: 'QuickBooks',
    to: 'cosafe',
    header: ['Employee', 'Employee ID', 'Status', 'Hire date', 'Job title', 'Work location', 'Email'],
    rows: [
      ['Ana Ruiz', '1', 'Active', '03/15/2019', 'Server', 'Main St', 'ana@acme.com'],
      ['Bo Lind', '2', 'Not on payroll', '03/16/2019', 'Cook', 'Main St', 'bo@acme.com'],
      ['Cia Berg', '3', 'Active', '03/16/2019', 'Cook', 'Main St', 'cia@acme.com'],
    ],
    sure: { UniqueID: ['Employee ID'], Name: ['Employee'], Title: ['Job title'], Mail: ['Email'] },
    open: { Groups: ['Work location'] },
  },
  {
    system: 'an export with two work addresses and two numbers',
    to: 'cosafe',
    header: ['Employee ID', 'Worker ID', 'Full name', 'Email', 'E-mail address', 'Role'],
    rows: [
      ['1', '9001', 'Ana Ruiz', 'ana@acme.com', 'ana.ruiz@acme.com', 'Cook'],
      ['2', '9002', 'Bo Lind', 'bo@acme.com', 'bo.lind@acme.com', 'Cook'],
    ],
    sure: { Name: ['Full name'], Title: ['Role'] },
    open: { UniqueID: ['Employee ID', 'Worker ID'], Mail: ['Email', 'E-mail address'] },
  },
  {
    system: 'an "ID" that is an identity number',
    to: 'cosafe',
    header: ['Employee ID', 'Name', 'Email'],
    rows: [
      ['811218-9876', 'Ana Ruiz', 'ana@acme.com'],
      ['640823-3234', 'Bo Lind', 'bo@acme.com'],
      ['900101-1231', 'Cia Berg', 'cia@acme.com'],
    ],
    sure: { Name: ['Name'], Mail: ['Email'] },
    open: { UniqueID: ['Employee ID'] },
  },
];
