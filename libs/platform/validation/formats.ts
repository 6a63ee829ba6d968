import { isValidBin, isValidIin } from '../iin.js';
import { isInstant, isLegalDay } from './instant.js';

/**
 * Named checks of strings, JSON Schema `format`. `date-time` and `date` are the standard formats, checked more strictly:
 * an offset and a real day are required.
 */
export const FORMATS = {
  iin: isValidIin,
  bin: isValidBin,
  'date-time': isInstant,
  date: isLegalDay,
} as const;
