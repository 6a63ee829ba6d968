import { Injectable } from '@nestjs/common';
import { BodyDirectory } from '#identity';
import { EditionLibrary, type EditionStep, type PublishedEdition } from '#regulations';
import type { MonitoredBody, MonitoredService } from '../views/shared.view.js';

/** Words for what messages only name: where this program does not know them, the code stands alone. */
@Injectable()
export class Titles {
  constructor(
    private readonly editions: EditionLibrary,
    private readonly bodies: BodyDirectory,
  ) {}

  service(code: string): MonitoredService {
    return { code, title: this.editions.list({ service: code })[0]?.service.title ?? null };
  }

  body(id: string): MonitoredBody {
    return { id, name: this.bodies.find(id)?.name ?? null };
  }

  edition(id: string | null): PublishedEdition | undefined {
    return this.editions.list().find((edition) => edition.id === id);
  }

  step(editionId: string | null, no: number): EditionStep | undefined {
    return this.edition(editionId)?.steps.find((step) => step.no === no);
  }
}
