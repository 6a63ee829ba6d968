import { DomainError } from '#platform';
import { type LoggedStage, StageLogReader } from './stage-log.js';

/** Where stages go to Kafka this process keeps none to show: the monitoring system has them. */
export class StagesElsewhere extends StageLogReader {
  override last(): LoggedStage[] {
    throw elsewhere();
  }
  override after(): LoggedStage[] {
    throw elsewhere();
  }
  override end(): number {
    throw elsewhere();
  }
  override appended(): Promise<void> {
    return Promise.reject(elsewhere());
  }
}

function elsewhere(): DomainError {
  return new DomainError('not-found', 'stages-elsewhere');
}
