const ONES = ' бір екі үш төрт бес алты жеті сегіз тоғыз'.split(' ');
const TENS = ' он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан'.split(' ');

/** `15` as the texts write it in words: `он бес`. */
function kazakhNumber(value: number): string {
  return [TENS[Math.floor(value / 10)], ONES[value % 10]].filter((word) => word !== undefined && word !== '').join(' ');
}

/**
 * Whether a number stands before a unit, in figures (`3 (үш) жұмыс күні`), in words (`үш жұмыс күні`, `(бес) жұмыс күні`), or
 * between the words of the unit (`күнтізбелік отыз күн`).
 */
export function statesNumber(text: string, value: number, unit: string): boolean {
  const words = kazakhNumber(value);
  const figures = String.raw`(?<!\d)${value} ?(?:\([^)]*\) ?)?`;
  // "бес" is no five in "он бес".
  const spelt = String.raw`(?<!\p{L})(?<!(?:${TENS.slice(1).join('|')}) )\(?${words}\)? ?`;
  const number = words === '' ? figures : `(?:${figures}|${spelt})`;
  const [first = '', ...rest] = unit.split(' ');
  const split = rest.length === 0 ? [] : [`${first} ${number}${rest.join(' ')}`];
  return [`${number}${unit}`, ...split].some((pattern) => new RegExp(pattern, 'u').test(text));
}
