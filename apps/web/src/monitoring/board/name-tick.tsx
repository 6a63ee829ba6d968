export interface NameTickProps {
  readonly width: number;
  /** How far above the middle of its row the name stands. */
  readonly rise: number;
  /** Given by the chart. */
  readonly y?: number | string;
  readonly payload?: { readonly value: unknown };
  readonly nameOf?: (value: unknown) => string;
}

/** Width of a letter, roughly: Cyrillic ones are wide. */
const LETTER = 8;

/** The name of a row above its bar, where also on a phone there is room for it; what does not fit is cut off. */
export function NameTick({ width, rise, y = 0, payload, nameOf = String }: NameTickProps) {
  const name = nameOf(payload?.value ?? '');
  const room = Math.max(8, Math.floor((width - 24) / LETTER));
  return (
    <text
      x={14}
      y={Number(y) - rise}
      // The lines behind the name keep their distance.
      {...{ fontSize: 14, fill: 'var(--ink)', stroke: 'var(--paper)', strokeWidth: 4, paintOrder: 'stroke' }}
    >
      <title>{name}</title>
      {name.length > room ? `${name.slice(0, room - 1)}…` : name}
    </text>
  );
}
