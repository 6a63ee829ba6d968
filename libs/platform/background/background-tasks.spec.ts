import { expect, it } from '@jest/globals';
import { PinoJsonLogger } from '../logging/logger.js';
import { BackgroundTasks } from './background-tasks.js';

function tasksWithLog(): { tasks: BackgroundTasks; log: string[] } {
  const log: string[] = [];
  return { tasks: new BackgroundTasks(new PinoJsonLogger('info', { write: (line) => log.push(line) })), log };
}

it('a task runs until it is told to stop', async () => {
  const { tasks } = tasksWithLog();
  const course: string[] = [];
  tasks.add('relay', (signal) => {
    course.push('began');
    return new Promise((resolve) => {
      signal.addEventListener('abort', () => {
        course.push('stopped');
        resolve();
      });
    });
  });
  tasks.start();
  await tasks.stop();
  expect(course).toEqual(['began', 'stopped']);
});

it('a task that fails is logged and started again', async () => {
  const { tasks, log } = tasksWithLog();
  const again = Promise.withResolvers<string>();
  let runs = 0;
  tasks.add('relay', () => {
    runs += 1;
    if (runs === 1) return Promise.reject(new Error('broken'));
    again.resolve('again');
    return Promise.resolve();
  });
  tasks.start();
  await again.promise;
  await tasks.stop();
  expect(log.join('')).toContain('"task":"relay"');
});

it('a name is taken once', () => {
  const { tasks } = tasksWithLog();
  tasks.add('relay', () => Promise.resolve());
  expect(() => {
    tasks.add('relay', () => Promise.resolve());
  }).toThrow('relay');
});
