/** Shades of lateness; each begins above the share before it. */
export const shades = [
  { name: 'none', upTo: 0 },
  { name: 'few', upTo: 0.1 },
  { name: 'some', upTo: 0.25 },
  { name: 'many', upTo: 0.5 },
  { name: 'most', upTo: 1 },
] as const;
export type Shade = (typeof shades)[number]['name'];

export function shadeOf(share: number): Shade {
  return shades.find(({ upTo }) => share <= upTo)?.name ?? 'most';
}
