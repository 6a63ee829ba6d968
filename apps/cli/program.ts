import { Command } from 'commander';
import { bodiesCommand } from './bodies.commands.js';
import { calendarCommand } from './calendar.commands.js';
import { createAdministrator, type CreateAdministratorOptions } from './create-administrator.js';
import { officersCommand } from './officers.commands.js';
import { stagesCommand } from './stages.commands.js';
import type { Terminal } from './terminal.js';

/** The command line `qamqor`. */
export function createProgram(terminal: Terminal): Command {
  return new Command('qamqor')
    .description('Administration of Qamqor from the command line')
    .addCommand(createAdministratorCommand(terminal))
    .addCommand(bodiesCommand(terminal))
    .addCommand(officersCommand(terminal))
    .addCommand(calendarCommand(terminal))
    .addCommand(stagesCommand(terminal));
}

function createAdministratorCommand(terminal: Terminal): Command {
  return new Command('create-administrator')
    .description('creates the first administrator in the data folder; the server must be stopped')
    .requiredOption('--login <login>')
    .requiredOption('--name <name>')
    .option('--password-stdin', 'take the password from standard input')
    .option('--generate-password', 'make a password up for the first sign-in and show it')
    .action((options: CreateAdministratorOptions) => createAdministrator(terminal, options));
}
