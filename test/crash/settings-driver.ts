import { openSecrets } from '../../electron/store/secrets';
import { openSettings } from '../../electron/store/settings';

// A process of its own that changes what the app remembers, so that it can be killed while it does.
const [folder = '', locale = 'sv'] = process.argv.slice(2);
const settings = openSettings(folder);
if (!settings.ok) throw new Error(settings.error.code);
settings.value.change((data) => ({ ...data, locale: locale as 'sv' }));
const secrets = openSecrets(folder, {
  available: () => Promise.resolve(true),
  protect: (text) => Promise.resolve(Buffer.from(text)),
  reveal: (bytes) => Promise.resolve({ text: Buffer.from(bytes).toString(), stale: false }),
});
await secrets.set('staff/password', `password for ${locale}`);
