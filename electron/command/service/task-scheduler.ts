import { clockTimes, dayNumbers, type ServiceFile, type ServicePlan, xmlText } from './service-plan';

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const two = (number: number): string => String(number).padStart(2, '0');

/**
 * A task for the Windows Task Scheduler (schema 1.2). It starts when the computer was off at its time, wakes it, and
 * never runs twice at once. Its times are the computer's. The password is asked for when it is registered: a task
 * without one may use neither the network nor what Windows keeps for the person.
 */
export function taskSchedulerFiles(plan: ServicePlan): readonly ServiceFile[] {
  const { name, title, command, folder, hours } = plan;
  const [program = '', ...rest] = command;
  const onDays = dayNumbers(plan).map((day) => `            <${days[day] ?? ''} />`);
  const lines = [
    '<?xml version="1.0" encoding="UTF-16"?>',
    '<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">',
    '  <RegistrationInfo>',
    `    <Description>${xmlText(`Roster Courier: ${title}`)}</Description>`,
    '  </RegistrationInfo>',
    '  <Triggers>',
    ...clockTimes(plan).flatMap(({ hour, minute }) => [
      '    <CalendarTrigger>',
      `      <StartBoundary>2026-01-01T${two(hour)}:${two(minute)}:00</StartBoundary>`,
      '      <Enabled>true</Enabled>',
      '      <ScheduleByWeek>',
      '        <DaysOfWeek>',
      ...onDays.map((line) => line.slice(2)),
      '        </DaysOfWeek>',
      '        <WeeksInterval>1</WeeksInterval>',
      '      </ScheduleByWeek>',
      '    </CalendarTrigger>',
    ]),
    '  </Triggers>',
    '  <Principals>',
    '    <Principal id="Author">',
    '      <LogonType>Password</LogonType>',
    '      <RunLevel>LeastPrivilege</RunLevel>',
    '    </Principal>',
    '  </Principals>',
    '  <Settings>',
    '    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>',
    '    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>',
    '    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>',
    '    <StartWhenAvailable>true</StartWhenAvailable>',
    '    <RunOnlyIfNetworkAvailable>false</RunOnlyIfNetworkAvailable>',
    '    <WakeToRun>true</WakeToRun>',
    `    <ExecutionTimeLimit>PT${hours}H</ExecutionTimeLimit>`,
    '  </Settings>',
    '  <Actions Context="Author">',
    '    <Exec>',
    `      <Command>${xmlText(program)}</Command>`,
    `      <Arguments>${xmlText(rest.map(windowsArgument).join(' '))}</Arguments>`,
    `      <WorkingDirectory>${xmlText(folder)}</WorkingDirectory>`,
    '    </Exec>',
    '  </Actions>',
    '</Task>',
    '',
  ];
  // The system's own importer wants UTF-16 with its mark.
  return [{ name: `${name}.xml`, bytes: Buffer.from(`\uFEFF${lines.join('\r\n')}`, 'utf16le') }];
}

/** As Windows programs take their command line apart (CommandLineToArgvW): backslashes count only before a quote. */
export function windowsArgument(text: string): string {
  return `"${text.replace(/(\\*)"/g, '$1$1\\"').replace(/(\\+)$/, '$1$1')}"`;
}
