const FIRST_WEIGHTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const SECOND_WEIGHTS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

function weigh(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11;
}

/**
 * Check digit of an IIN or BIN, one rule for both.
 * @param digits the first eleven digits.
 * @returns 0–9, or `null` when both passes give 10: such a number is never issued.
 */
export function checkDigit(digits: string): number | null {
  const first = weigh(digits, FIRST_WEIGHTS);
  const result = first === 10 ? weigh(digits, SECOND_WEIGHTS) : first;
  return result === 10 ? null : result;
}

function hasRightCheckDigit(value: string): boolean {
  return /^\d{12}$/.test(value) && checkDigit(value) === Number(value[11]);
}

/**
 * Twelve digits with the right check digit. Neither the birth date nor the sex is read from the number:
 * since 2013 it is not tied to them (Government resolution 853 of 26.08.2013).
 */
export function isValidIin(value: string): boolean {
  return hasRightCheckDigit(value);
}

/** As {@link isValidIin}, for organisations: the two numbers differ in meaning, not in form. */
export function isValidBin(value: string): boolean {
  return hasRightCheckDigit(value);
}
