/** A working day with room: after it the officer signs in again. */
export const SESSION_SECONDS = 12 * 3600;
