/** Fills that differ by their pattern, so that bars are told apart without colours. */
export const stateFills = {
  late: 'url(#fill-late)',
  'due-soon': 'url(#fill-due-soon)',
  'on-time': 'url(#fill-on-time)',
} as const;

const SIZE = { width: 8, height: 8, patternUnits: 'userSpaceOnUse' } as const;

export function StatePatterns() {
  return (
    <defs>
      <pattern id="fill-late" {...SIZE}>
        <rect width="8" height="8" fill="var(--bad)" />
      </pattern>
      <pattern id="fill-due-soon" {...SIZE} patternTransform="rotate(45)">
        <rect width="8" height="8" fill="var(--warn-wash)" />
        <rect width="4" height="8" fill="var(--warn)" />
      </pattern>
      <pattern id="fill-on-time" {...SIZE}>
        <rect width="8" height="8" fill="var(--good-wash)" />
        <circle cx="4" cy="4" r="1.25" fill="var(--good)" />
      </pattern>
    </defs>
  );
}
