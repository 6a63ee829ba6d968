import type { LocalizedText } from '#regulations';
import type { Body, BodyKind } from '../viewer.js';

export const BODY_COLUMNS = `b.body_id AS bodyId, b.kind, b.name AS bodyName, b.jurisdictions, b.zone,
  b.administration_id AS administrationId, b.active AS bodyActive`;

export interface BodyRow {
  readonly bodyId: string;
  readonly kind: BodyKind;
  readonly bodyName: string;
  readonly jurisdictions: string;
  readonly zone: string;
  readonly administrationId: string | null;
  readonly bodyActive: number;
}

export function bodyFrom(row: BodyRow): Body {
  return {
    id: row.bodyId,
    kind: row.kind,
    name: JSON.parse(row.bodyName) as LocalizedText,
    jurisdictions: JSON.parse(row.jurisdictions) as string[],
    zone: row.zone,
    administrationId: row.administrationId,
    active: row.bodyActive === 1,
  };
}
