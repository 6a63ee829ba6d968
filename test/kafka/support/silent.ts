import { PinoJsonLogger } from '#platform';

export const silent = new PinoJsonLogger('silent');
