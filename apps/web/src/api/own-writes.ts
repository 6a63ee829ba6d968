/**
 * Position of this officer's last write. Every read of cases is asked to show at least it, so that nobody looks for his
 * own act in vain. Positions compare as text.
 */
let last: string | undefined;

export function rememberWrite(position: string): void {
  if (last === undefined || position > last) last = position;
}

export function atLeast(): { atLeast?: string } {
  return last === undefined ? {} : { atLeast: last };
}

export function forgetWrites(): void {
  last = undefined;
}
