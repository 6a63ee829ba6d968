import { createHmac, hkdfSync } from 'node:crypto';

/** Digits and letters that nobody confuses (Crockford); 20 of them are 100 bits. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 20;
const BITS = 5n;
const CODE = new RegExp(`^[${ALPHABET}]{${String(LENGTH)}}$`);

/**
 * Codes under which papers are checked by everybody. Made of the paper's name with a key of this installation: nobody guesses
 * one, nobody computes one from the ids that other systems see, and the same paper has the same code after every rebuild.
 */
export class CheckCodes {
  readonly #key: Buffer;

  /** @param masterKey which an installation keeps for its life, as papers keep their codes. */
  constructor(masterKey: Uint8Array) {
    this.#key = Buffer.from(hkdfSync('sha256', masterKey, '', 'qamqor/paper-check', 32));
  }

  of(recordId: string, paperId: string): string {
    const digest = createHmac('sha256', this.#key).update(`${recordId}/${paperId}`).digest('hex');
    let rest = BigInt(`0x${digest}`);
    let code = '';
    while (code.length < LENGTH) {
      code += ALPHABET[Number(rest & 31n)] ?? '';
      rest >>= BITS;
    }
    return code;
  }
}

/** As it was typed from a paper: in small letters, with spaces, with letters that look like digits. `null` = no code at all. */
export function codeFrom(typed: string): string | null {
  const code = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return CODE.test(code) ? code : null;
}

/** In groups of five, as it is printed. */
export function grouped(code: string): string {
  return code.replaceAll(/(.{5})(?=.)/g, '$1-');
}
