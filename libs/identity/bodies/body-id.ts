/** Ids of bodies are part of stream names and addresses. */
export const BODY_ID_FORM = /^[a-z0-9][a-z0-9-]{1,62}$/;
