import type { INestApplicationContext } from '@nestjs/common';
import type { Logger } from '#platform';

const LONGEST_CLOSE_MS = 10_000;

/**
 * On SIGTERM and SIGINT: takes no new request, finishes what runs, closes files, ends. Acknowledged writes are on disk
 * already, so a shutdown that does not end is cut off without loss.
 */
export function closeOnSignals(app: INestApplicationContext, logger: Logger): void {
  let closing = false;
  const close = (signal: NodeJS.Signals): void => {
    if (closing) process.exit(1);
    closing = true;
    logger.info({ signal }, 'closing');
    setTimeout(() => process.exit(1), LONGEST_CLOSE_MS).unref();
    app.close().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, 'closing failed');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', close);
  process.on('SIGINT', close);
}
