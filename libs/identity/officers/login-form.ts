/** Small Latin letters, digits, `.`, `_`, `@`, `-`; 3 to 64 characters. Looks the same on every keyboard. */
export const LOGIN_FORM = /^[a-z0-9][a-z0-9._@-]{2,63}$/;
