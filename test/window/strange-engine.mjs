/** A process that answers like an engine, or as badly as one could. */
process.on('message', ({ id, method, argument }) => {
  if (method === 'history') process.exit(7);
  if (method === 'check') return;
  if (method === 'sentFile') process.kill(process.pid, 'SIGKILL');
  if (method === 'discard') process.send({ id, ok: false, fault: { code: 'busy', decision: 'retry', values: {} } });
  if (method === 'probe')
    process.send({
      id,
      ok: false,
      fault: { code: 'internal', decision: 'person', values: { detail: 'probe' } },
      place: 'TypeError at x',
    });
  // Busy with something that hears nothing, as a reader of a file in one piece is.
  if (argument.deaf) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 800);
  const plain = ['run', 'columns', 'makeKey', 'cancelReading', 'tryColumn', 'only', 'compareRows', 'personStory'];
  if (plain.includes(method)) process.send({ id, ok: true, value: null });
  if (method === 'source') {
    process.send({ event: { event: 'run step', feed: 'one', step: 'reading' } });
    setTimeout(() => process.send({ id, ok: true, value: { argument, pid: process.pid } }), argument.wait ?? 0);
  }
});
