import { clockTimes, dayNumbers, type ServiceFile, type ServicePlan, xmlText } from './service-plan';

/** A property list for launchd (launchd.plist(5)): what was missed asleep runs once on waking. Its times are the computer's. */
export function launchdFiles(plan: ServicePlan): readonly ServiceFile[] {
  const { name, command, folder } = plan;
  const times = dayNumbers(plan).flatMap((day) => clockTimes(plan).map((time) => ({ day, ...time })));
  const label = `com.rostercourier.${name}`;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    '<dict>',
    `  <key>Label</key><string>${xmlText(label)}</string>`,
    '  <key>ProgramArguments</key>',
    '  <array>',
    ...command.map((part) => `    <string>${xmlText(part)}</string>`),
    '  </array>',
    `  <key>WorkingDirectory</key><string>${xmlText(folder)}</string>`,
    '  <key>StartCalendarInterval</key>',
    '  <array>',
    ...times.map(
      ({ day, hour, minute }) =>
        // launchd counts from Sunday.
        `    <dict><key>Weekday</key><integer>${(day + 1) % 7}</integer><key>Hour</key><integer>${hour}</integer><key>Minute</key><integer>${minute}</integer></dict>`,
    ),
    '  </array>',
    '  <key>ProcessType</key><string>Background</string>',
    '  <key>Umask</key><integer>63</integer>',
    '</dict>',
    '</plist>',
    '',
  ];
  return [{ name: `${label}.plist`, bytes: Buffer.from(lines.join('\n')) }];
}
