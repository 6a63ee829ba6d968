import { Injectable } from '@nestjs/common';
import { BodyDirectory, sightOf, type Viewer } from '#identity';
import { MonitoringDb } from '../store/monitoring-db.js';

/** Acts of the whole country: no region. */
const COUNTRY = 'kz';
/** Stands for "no known region" in an address. */
export const NO_REGION = 'none';

export interface Place {
  readonly providerId: string;
  readonly jurisdiction: string;
  readonly region: string | null;
}

interface PlaceRow {
  readonly provider_id: string;
  readonly jurisdiction: string;
}

/** Providers of the cases held, with their regions, as far as a viewer may see them. */
@Injectable()
export class Places {
  constructor(
    private readonly db: MonitoringDb,
    private readonly bodies: BodyDirectory,
  ) {}

  inSight(viewer: Viewer, wanted: { readonly body: string | null; readonly region: string | null }): Place[] {
    return this.db
      .all<PlaceRow>('SELECT provider_id, jurisdiction FROM place_of_case')
      .filter(({ provider_id }) => this.#visible(viewer, provider_id))
      .map(({ provider_id: providerId, jurisdiction }) => {
        return { providerId, jurisdiction, region: this.#region(providerId, jurisdiction) };
      })
      .filter(({ providerId }) => wanted.body === null || wanted.body === providerId)
      .filter(({ region }) => wanted.region === null || wanted.region === (region ?? NO_REGION));
  }

  /** An administration sees the providers under it besides itself. */
  #visible(viewer: Viewer, providerId: string): boolean {
    const sight = sightOf(viewer);
    if (sight === 'all') return true;
    const administration = this.bodies.find(providerId)?.administrationId ?? null;
    return sight.includes(providerId) || (administration !== null && sight.includes(administration));
  }

  #region(providerId: string, jurisdiction: string): string | null {
    const own = this.bodies.find(providerId)?.jurisdictions.find((code) => code !== COUNTRY);
    return own ?? (jurisdiction === COUNTRY || jurisdiction === '' ? null : jurisdiction);
  }
}
