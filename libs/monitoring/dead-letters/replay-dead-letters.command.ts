import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { MonitoringStore } from '../store/monitoring-store.js';
import type { DeadLettersReplayed } from './dead-letters.view.js';

/** Reads once more what could not be read, e.g. after the program was brought up to the contract's new version. */
export class ReplayDeadLetters extends Command<DeadLettersReplayed> {}

@CommandHandler(ReplayDeadLetters)
export class ReplayDeadLettersHandler implements ICommandHandler<ReplayDeadLetters> {
  constructor(private readonly store: MonitoringStore) {}

  execute(): Promise<DeadLettersReplayed> {
    return this.store.replayDeadLetters();
  }
}
