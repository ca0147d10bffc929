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
  if (method === 'source') {
    process.send({ event: { event: 'run step', feed: 'one', step: 'reading' } });
    setTimeout(() => process.send({ id, ok: true, value: { argument, pid: process.pid } }), argument.wait ?? 0);
  }
});
