import { clockTimes, dayNumbers, type ServiceFile, type ServicePlan } from './service-plan';

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const two = (number: number): string => String(number).padStart(2, '0');

/** A service and its timer for the person's own systemd (systemd.service(5), systemd.timer(5)). */
export function systemdFiles(plan: ServicePlan): readonly ServiceFile[] {
  const { name, title, command, folder, timeZone, hours } = plan;
  const onDays = dayNumbers(plan).map((day) => days[day]);
  const prefix = onDays.length === 7 ? '' : `${onDays.join(',')} `;
  const service = [
    '[Unit]',
    `Description=Roster Courier: ${oneLine(title)}`,
    'Wants=network-online.target',
    'After=network-online.target',
    '',
    '[Service]',
    'Type=oneshot',
    `WorkingDirectory=${oneLine(folder).replaceAll('%', '%%')}`,
    `ExecStart=${command.map(quoted).join(' ')}`,
    `EnvironmentFile=-%h/.config/roster-courier/${name}.env`,
    'UMask=0077',
    `TimeoutStartSec=${hours}h`,
    '',
  ];
  const timer = [
    '[Unit]',
    `Description=When Roster Courier sends: ${oneLine(title)}`,
    '',
    '[Timer]',
    ...clockTimes(plan).map(
      ({ hour, minute }) => `OnCalendar=${prefix}*-*-* ${two(hour)}:${two(minute)}:00 ${timeZone}`,
    ),
    'AccuracySec=1s',
    'Persistent=true',
    `Unit=${name}.service`,
    '',
    '[Install]',
    'WantedBy=timers.target',
    '',
  ];
  return [
    { name: `${name}.service`, bytes: Buffer.from(service.join('\n')) },
    { name: `${name}.timer`, bytes: Buffer.from(timer.join('\n')) },
  ];
}

/** In systemd "%" begins a specifier and "$" a variable; both stand for themselves when doubled. */
function quoted(part: string): string {
  const inside = oneLine(part)
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('%', '%%')
    .replaceAll('$', '$$$$');
  return `"${inside}"`;
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}]+/gu, ' ');
}
