import { Allow } from '#identity';

/** Roles that watch how cases go: those who oversee, and those who answer for a body's work. */
export const WatchesBoard = (): MethodDecorator & ClassDecorator =>
  Allow('auditor', 'administrator', 'head', 'administration', 'authorised-officer');
