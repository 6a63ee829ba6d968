/**
 * Ids of bodies are part of stream names, addresses and published messages: a code as the contract of stages has it. Never
 * twelve digits in a row: that would let an identification number travel with them.
 */
export const BODY_ID_FORM = /^(?=.{2,63}$)(?!.*\d{12})[a-z0-9]+(-[a-z0-9]+)*$/;
