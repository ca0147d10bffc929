import { spellings } from '../spellings';
import type { LanguageWords } from '../subjects';

export const spanish: LanguageWords = {
  code: 'es',
  headers: {
    'employee number': spellings(`
      número de empleado | numero empleado | núm empleado | n° empleado | nº empleado | código de empleado |
      código empleado | id empleado | id de empleado | legajo | número de nómina | matrícula
    `),
    'user id': spellings(`id usuario | id de usuario`),
    username: spellings(`nombre de usuario | usuario`),
    'national id': spellings(`
      dni | nie | dni/nie | nif | documento | documento de identidad | cédula | número de seguridad social | curp |
      rfc | nss | rut | nif/nie | dni nie | seguridad social
    `),
    'full name': spellings(`
      nombre completo | nombre y apellidos | apellidos y nombre | nombre del empleado | empleado | trabajador |
      nombre y apellido | nombre empleado
    `),
    'first name': spellings(`nombre | nombres | nombre de pila | primer nombre`),
    'last name': spellings(`apellido | apellidos | primer apellido`),
    'middle name': spellings(`segundo nombre | segundo apellido`),
    'preferred name': spellings(`apodo`),
    email: spellings(`
      correo | correo electrónico | email empleado | dirección de correo | dirección de correo electrónico
    `),
    'work email': spellings(`correo empresa`),
    'mobile phone': spellings(`móvil | celular`),
    phone: spellings(`teléfono contacto`),
    'work phone': spellings(`teléfono fijo | fijo`),
    'secondary phone': spellings(`otro teléfono | segundo teléfono | teléfono alternativo`),
    'phone code': spellings(`prefijo | extensión`),
    'job title': spellings(`
      puesto | cargo | título | puesto de trabajo | ocupación | función | categoría profesional | título del puesto
    `),
    department: spellings(`departamento | área | sección | unidad | unidad organizativa`),
    division: spellings(`división | unidad de negocio`),
    site: spellings(`
      ubicación | centro de trabajo | sede | oficina | centro | lugar de trabajo | sucursal
    `),
    groups: spellings(`grupo | grupos | id de grupo`),
    team: spellings(`equipo`),
    company: spellings(`empresa | sociedad | compañía`),
    'cost centre': spellings(`centro de coste | centro de costo | centro de costos | centro de costes`),
    manager: spellings(`jefe | jefe directo | responsable | responsable directo | superior`),
    'start date': spellings(`
      fecha de alta | fecha de ingreso | fecha de contratación | fecha ingreso | fecha de inicio | fecha alta |
      fecha inicio | fecha de incorporación
    `),
    'end date': spellings(`
      fecha de baja | fecha baja | fecha de fin | fecha de terminación | fecha fin | fecha de salida |
      fecha de egreso | último día | fin de contrato | fecha fin contrato
    `),
    'birth date': spellings(`fecha de nacimiento | fecha nacimiento | nacimiento | cumpleaños`),
    status: spellings(`
      estado | activo | estado del empleado | situación | estado laboral | estatus | estado empleado
    `),
    'employment type': spellings(`tipo de contrato | tipo de empleo | tipo de empleado | jornada`),
    gender: spellings(`sexo | género`),
    address: spellings(`dirección | domicilio | calle`),
    'postal code': spellings(`código postal | cp`),
    city: spellings(`ciudad | población | localidad | municipio`),
    country: spellings(`país`),
    nationality: spellings(`nacionalidad`),
    salary: spellings(`salario | sueldo | salario base`),
    'bank account': spellings(`cuenta bancaria | número de cuenta`),
    language: spellings(`idioma`),
    'employee photo': spellings(`foto`),
    'skip flag': spellings(`omitir | excluir`),
    'archive flag': spellings(`archivar | archivado`),
    note: spellings(`observaciones | comentario | notas`),
  },
  parts: {
    phone: spellings(`teléfono | tel | telf | tfno`),
    mobile: spellings(`móvil | celular`),
    landline: spellings(`fijo`),
    email: spellings(`correo | correo electrónico | email | e mail | mail`),
    address: spellings(`dirección`),
    contact: spellings(`contacto`),
    work: spellings(`trabajo | corporativo | corporativa | laboral | empresa | profesional | oficina`),
    private: spellings(`personal | particular | privado`),
    home: spellings(`casa | domicilio`),
    second: spellings(`otro | segundo | alternativo | adicional | secundario`),
    main: spellings(`principal | actual`),
    name: spellings(`nombre`),
    full: spellings(`completo`),
    first: spellings(`nombre de pila | nombre`),
    last: spellings(`apellido | apellidos | primer apellido`),
    employee: spellings(`empleado | trabajador | empleados | persona`),
    employment: spellings(`contrato | contratación`),
    payroll: spellings(`nómina`),
    number: spellings(`número | núm | nº | n° | id`),
    code: spellings(`código | cód`),
    date: spellings(`fecha`),
    start: spellings(`alta | inicio | ingreso | incorporación | entrada`),
    end: spellings(`baja | fin | egreso | salida | terminación | cese`),
    from: spellings(`desde`),
    to: spellings(`hasta`),
    birth: spellings(`nacimiento`),
    job: spellings(`puesto | cargo | ocupación`),
    title: spellings(`título`),
    text: spellings(`descripción | denominación | nombre`),
    department: spellings(`departamento | depto | dpto | área | sección | unidad organizativa`),
    site: spellings(`sede | centro de trabajo | lugar de trabajo | ubicación`),
    team: spellings(`equipo | equipos`),
    group: spellings(`grupo`),
    company: spellings(`sociedad`),
    cost: spellings(`centro de coste | centro de costo`),
    type: spellings(`tipo`),
    status: spellings(`estado`),
    salary: spellings(`salario | sueldo`),
    extension: spellings(`extensión`),
    direct: spellings(`directo | directa`),
    and: spellings(`y`),
    filler: spellings(`de | del | la | el | en`),
  },
  others: {
    emergency: spellings(`emergencia | emergencias`),
    family: spellings(`cónyuge | hijo | hijos | pareja | padre | madre`),
    manager: spellings(`jefe | jefa | superior | supervisor | responsable | creado | modificado`),
    former: spellings(`anterior | antiguo | antigua | previo`),
    proposed: spellings(`prueba | vacaciones | ausencia | prevista | previsto | permiso`),
    consent: spellings(`consentimiento | contraseña`),
    bank: spellings(`banco | seguro | cliente | proyecto | mutua`),
  },
};
