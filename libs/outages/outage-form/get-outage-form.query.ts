import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { OfficerDirectory, type Viewer } from '#identity';
import { outageSystems } from '../outage-commands/outage-systems.js';
import type { OutageFormView } from './outage-form.view.js';

export class GetOutageForm extends Query<OutageFormView> {
  constructor(readonly viewer: Viewer) {
    super();
  }
}

@QueryHandler(GetOutageForm)
export class GetOutageFormHandler implements IQueryHandler<GetOutageForm> {
  constructor(private readonly officers: OfficerDirectory) {}

  execute({ viewer: { body } }: GetOutageForm): Promise<OutageFormView> {
    const ictOfficers = this.officers
      .list({ bodyIds: [body.id], role: 'ict-officer', activeOnly: true })
      .map(({ id, name }) => ({ id, name }));
    return Promise.resolve({ systems: outageSystems, ictOfficers, zone: body.zone });
  }
}
