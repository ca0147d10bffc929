import { spellings } from '../spellings';
import type { LanguageWords } from '../subjects';

export const english: LanguageWords = {
  code: 'en',
  headers: {
    'employee number': spellings(`
      employee number | employee id | employee code | employee ref | emp id | emp no | emp code | empl id | emplid |
      eeid | ee id | worker id | staff id | staff code | person number | person id | person id external |
      personnel number | personnel id | payroll number | payroll id | associate id | file number | unique id |
      unique identifier | external id | badge number | clock number | works number | employment number | pernr |
      team member id | colleague number | employee reference | global employee id
    `),
    'user id': spellings(`user id | userid | account id | login id | object id | member id | profile id`),
    id: spellings(`id | identifier | system id | key`),
    username: spellings(`
      username | user name | login | login name | logon name | sam account name | samaccountname | upn |
      user principal name | network id
    `),
    'national id': spellings(`
      social security number | social security | ssn | ss# | ss number | national id | national id number | national identifier |
      national identification number | national insurance number | ni number | nino | tax id | tin | tax id (ssn) |
      government id | passport number | id number | identity number | sin | social insurance number
    `),
    'full name': spellings(`
      name | full name | fullname | display name | employee name | worker | worker name | payroll name | employee |
      legal name | person name | staff name | employee full name | full legal name | complete name | formatted name |
      associate name | member name | names | staff member | colleague | team member
    `),
    'first name': spellings(`
      first name | firstname | first | given name | given names | forename | forenames | fname | legal first name |
      christian name | first name(s) | first names
    `),
    'last name': spellings(`
      last name | lastname | last | surname | family name | lname | legal last name | last names | second name
    `),
    'middle name': spellings(`middle name | middle initial | middle names`),
    'preferred name': spellings(`
      preferred name | preferred first name | known as | nickname | nick name | alias | preferred last name |
      maiden name | birth name | english name | name prefix | prefix | suffix | salutation
    `),
    email: spellings(`
      email | e-mail | mail | email address | mail address | primary email | email id | email primary | emailaddr
    `),
    'work email': spellings(`work contact: work email`),
    'private email': spellings(`alternate email | other email | secondary email`),
    'mobile phone': spellings(`
      personal mobile | personal cell | sms number | personal contact: personal mobile | home contact mobile phone
    `),
    phone: spellings(`
      contact number | contact no | primary phone | main phone | contact phone | primary phone number | tele |
      phone primary
    `),
    'work phone': spellings(`
      direct phone | direct number | direct dial | switchboard | landline | desk phone | office number
    `),
    'work mobile': spellings(`work contact: work mobile`),
    'home phone': spellings(`personal phone | private phone`),
    'secondary phone': spellings(`second phone`),
    'phone code': spellings(`
      phone code | country code | cell phone code | home phone code | work phone code | calling code | dial code |
      phone country code | phone type | phone extension | extension | ext
    `),
    'job title': spellings(`
      job title | title | position | position title | business title | job | job name | position name | role |
      occupation | designation | job profile | job role | profession | working title | job position |
      job title description | employee title | function | position description | job description
    `),
    department: spellings(`
      department | dept | home department | org unit | organizational unit | organisational unit |
      organisation unit | unit | section | supervisory organization | organization | organisation | departments |
      org unit name | business area | home department description
    `),
    division: spellings(`division | division name | business unit | business unit name | region`),
    site: spellings(`
      site | location | work location | location name | office | branch | workplace | work site | worksite |
      job site | office location | store | facility | plant | locations | home location | base location
    `),
    groups: spellings(`
      group | groups | group id | group ids | user group | user groups | group name | groups ids | member of |
      group membership
    `),
    team: spellings(`team | team name | teams | squad | crew | shift team`),
    company: spellings(`company | company name | employer | legal entity | legal entity name | company code`),
    'cost centre': spellings(`
      cost centre | cost center | cost centre code | cost center code | cost center name | cost centre name | cc |
      cost code
    `),
    manager: spellings(`
      manager | supervisor | reports to | line manager | direct manager | reporting manager |
      manager name | supervisor name | boss | manager 1 name | reports to name
    `),
    'start date': spellings(`
      start date | hire date | date of hire | original hire date | employment start date | joining date |
      date joined | date of joining | join date | commencement date | employed from | last hire date |
      most recent hire date | continuous service date | seniority date | hired | start | service date | first day |
      employment date | adjusted service date
    `),
    'end date': spellings(`
      end date | termination date | date of termination | last day | last working day | leave date | leaving date |
      date left | employment end date | exit date | separation date | employed to | last day of work |
      date of leaving | terminated | end | end of employment | contract end | contract end date | resignation date |
      employment end | last day worked | leaver date | last date worked | effective end date |
      actual termination date
    `),
    'birth date': spellings(`birth date | date of birth | dob | birthday | birthdate | born`),
    status: spellings(`
      status | employment status | employee status | active status | worker status | assignment status |
      position status | active | is active | active? | employed | user status | employment state | emp status |
      work status | active/inactive | active flag | active indicator | active employee | job status |
      account status | currently employed | inactive | state
    `),
    'employment type': spellings(`
      employment type | employee type | contract type | worker type | job type | employment category | type |
      assignment type | f/p | full/part time | full time/part time | regular/temporary | pay type | wage type |
      position type | worker sub-type | employment class | fte
    `),
    gender: spellings(`gender | sex | legal gender`),
    address: spellings(`
      address | street | street address | home address | address line | address line 1 | address 1 |
      residential address | work address
    `),
    'postal code': spellings(`postal code | postcode | zip | zip code | zipcode | post code`),
    city: spellings(`city | town | home city | work city`),
    country: spellings(`country | nation | country name | work country`),
    nationality: spellings(`nationality | citizenship`),
    salary: spellings(`
      salary | pay rate | wage | wage rate | hourly rate | annual salary | base salary | compensation | pay |
      monthly salary | base pay | pay grade
    `),
    'bank account': spellings(`
      bank account | iban | account number | bank account number | routing number | bic | swift | sort code
    `),
    language: spellings(`language | preferred language | locale`),
    'employee photo': spellings(`photo | photo url | picture | avatar | profile picture`),
    'skip flag': spellings(`skip | exclude | do not import | ignore`),
    'archive flag': spellings(`archive | archived | is archived | archive user`),
    note: spellings(`note | notes | comment | comments | remarks`),
  },
  parts: {
    phone: spellings(`phone | telephone | tel | tele | phones`),
    mobile: spellings(`mobile | cell | cellphone | cellular | mobilephone | sms | gsm`),
    landline: spellings(`landline | desk phone | fixed line`),
    email: spellings(`email | emails | e mail | mail`),
    address: spellings(`address | addr`),
    contact: spellings(`contact | contacts`),
    work: spellings(`work | business | company | office | corporate | professional | organisation | organization`),
    private: spellings(`personal | private`),
    home: spellings(`home`),
    second: spellings(`secondary | second | alternate | alternative | other | additional | extra`),
    main: spellings(`primary | main | current | default | preferred | official | actual`),
    name: spellings(`name | names`),
    full: spellings(`full | complete | display | formatted | legal`),
    first: spellings(`first | first name | given | given name | given names | firstname | forename | forenames`),
    last: spellings(`last | last name | family | family name | lastname | surname`),
    preferred: spellings(`preferred | known as`),
    employee: spellings(`
      employee | employees | worker | workers | staff | person | persons | personnel | user | users | member |
      associate | colleague | emp | empl | ee
    `),
    employment: spellings(`employment | contract | assignment`),
    payroll: spellings(`payroll`),
    number: spellings(`number | id | ids | identifier | ref | reference`),
    code: spellings(`code`),
    date: spellings(`date`),
    start: spellings(`start | hire | hired | joining | commencement`),
    end: spellings(`end | termination | leaving | exit | separation | terminated`),
    from: spellings(`from`),
    to: spellings(`until`),
    birth: spellings(`birth`),
    job: spellings(`job | position | role | occupation | profession`),
    title: spellings(`title`),
    text: spellings(`description | desc | text | label`),
    department: spellings(`department | dept | org unit | unit | section`),
    site: spellings(`site | location | branch | workplace | facility`),
    team: spellings(`team | crew | squad`),
    group: spellings(`group | groups`),
    company: spellings(`employer | legal entity`),
    cost: spellings(`cost center | cost centre`),
    type: spellings(`type | category | class`),
    status: spellings(`status | state`),
    salary: spellings(`salary | wage | wages | pay`),
    extension: spellings(`extension | ext`),
    direct: spellings(`direct | line | reporting`),
    and: spellings(`and`),
    filler: spellings(`the | of | your | hr | system | s`),
  },
  others: {
    emergency: spellings(`
      emergency | ice | kin | next of kin | emergency contact | in case of emergency | person to notify
    `),
    family: spellings(`
      spouse | spouses | partner | partners | parent | mother | father | child | children | dependent | dependant |
      guardian | beneficiary | husband | wife
    `),
    manager: spellings(`
      manager | managers | supervisor | supervisors | reports to | reports | approver | boss | leader | lead |
      recruiter | buddy | mentor | creator | created | modified | updated | changed | editor | hrbp | sponsor
    `),
    former: spellings(`previous | former | old | prior | past | maiden`),
    proposed: spellings(`
      requested | planned | expected | proposed | probation | review | vacation | holiday | absence | sick | visa |
      permit | certificate | certification | licence | license | contractor
    `),
    consent: spellings(`
      consent | verified | opt | notifications | confirmed | enabled | hidden | visible | password | provider |
      model | brand | imei
    `),
    bank: spellings(`bank | insurance | pension | project | customer | client | vendor | supplier`),
  },
};
