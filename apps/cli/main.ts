import 'reflect-metadata';
import { explainFailure } from './explain-failure.js';
import { createProgram } from './program.js';

try {
  const { stdin, stdout, env: environment } = process;
  await createProgram({ stdin, stdout, environment }).parseAsync();
} catch (error) {
  process.stderr.write(`${explainFailure(error)}\n`);
  process.exitCode = 1;
}
