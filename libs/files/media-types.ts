/** What an office takes in: scans and electronic documents. Each can be looked at, and none runs. */
export const mediaTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const;

export type MediaType = (typeof mediaTypes)[number];

/** Endings of file names, the usual one first. */
export const endings: Readonly<Record<MediaType, readonly [string, ...string[]]>> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
};
