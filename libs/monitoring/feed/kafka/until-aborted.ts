/** Waits for the work, but not beyond the signal: what then comes of the work concerns nobody. */
export async function untilAborted(work: Promise<void>, signal: AbortSignal): Promise<void> {
  const { promise: aborted, resolve } = Promise.withResolvers<undefined>();
  const done = (): void => {
    resolve(undefined);
  };
  if (signal.aborted) done();
  signal.addEventListener('abort', done, { once: true });
  try {
    await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', done);
    work.catch(() => undefined);
  }
}
