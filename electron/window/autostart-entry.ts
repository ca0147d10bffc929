/** Quoted as the Desktop Entry Specification wants it. */
export function autostartEntry(command: readonly string[]): string {
  const quoted = command.map(
    (part) =>
      `"${part
        .replace(/(["`$\\])/g, '\\$1')
        .replaceAll('\\', '\\\\')
        .replaceAll('%', '%%')}"`,
  );
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Roster Courier',
    `Exec=${quoted.join(' ')}`,
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');
}
