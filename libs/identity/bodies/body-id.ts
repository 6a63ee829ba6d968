/**
 * Ids of bodies are part of stream names, addresses and published messages. Never twelve digits in a row: that would let an
 * identification number travel with them.
 */
export const BODY_ID_FORM = /^(?!.*\d{12})[a-z0-9][a-z0-9-]{1,62}$/;
