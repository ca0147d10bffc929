/** One process: `stages.mjs BUNDLE FEED STATE [comparing]`; prints what it gave and how long each part took. */
const [bundle, feed, state, comparing] = process.argv.slice(2);
const { stages } = await import(bundle);
console.log(JSON.stringify(await stages(feed, state, comparing === 'comparing')));
