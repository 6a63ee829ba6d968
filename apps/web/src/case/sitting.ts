/** Why things are entered late, as the officer said it last: paper cases are entered one after another. Forgotten with the page. */
let lateReason = '';

export function rememberLateReason(data: FormData): void {
  const typed = data.get('lateReason');
  if (typeof typed === 'string' && typed.trim() !== '') lateReason = typed.trim();
}

export function rememberedLateReason(): string {
  return lateReason;
}
