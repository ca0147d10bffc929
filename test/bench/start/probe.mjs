/**
 * Entry of an Electron that is timed: says when its first page can be used, and ends. PROBED is the module that makes
 * the window. Both apps are looked at in the same way, from the main process.
 */
import { app } from 'electron';

const look = `(() => {
  const heading = document.querySelector('h1, h2');
  return heading !== null && heading.getBoundingClientRect().height > 0 && !document.querySelector('.loading');
})()`;

app.on('web-contents-created', (_event, contents) => {
  contents.on('dom-ready', async () => {
    while (!(await contents.executeJavaScript(look))) await new Promise((resolve) => setTimeout(resolve, 5));
    process.stdout.write(`usable ${Date.now()}\n`);
    app.exit(0);
  });
});
await import(process.env['PROBED']);
