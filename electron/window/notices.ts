import { Notification } from 'electron';

export interface Notice {
  readonly title: string;
  readonly body: string;
  readonly click: () => void;
}

// A notice that nothing holds is collected, and its click with it.
const shown = new Set<Notification>();

/** Shows a notice of the operating system, where there are such. */
export function notify({ title, body, click }: Notice): void {
  if (!Notification.isSupported()) return;
  const notice = new Notification({ title, body });
  shown.add(notice);
  const forget = (): void => void shown.delete(notice);
  notice.on('click', () => {
    forget();
    click();
  });
  notice.on('close', forget);
  notice.on('failed', forget);
  notice.show();
}
