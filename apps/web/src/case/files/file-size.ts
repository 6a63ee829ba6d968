const KILOBYTE = 1024;
const MEGABYTE = KILOBYTE * KILOBYTE;

export function megabytesOf(bytes: number): number {
  return Math.floor(bytes / MEGABYTE);
}

/** As people say it: whole kilobytes, or megabytes with a tenth. */
export function sizeOf(bytes: number): { readonly unit: 'kilobytes' | 'megabytes'; readonly size: number } {
  if (bytes < MEGABYTE) return { unit: 'kilobytes', size: Math.max(1, Math.round(bytes / KILOBYTE)) };
  return { unit: 'megabytes', size: Math.round((bytes / MEGABYTE) * 10) / 10 };
}
