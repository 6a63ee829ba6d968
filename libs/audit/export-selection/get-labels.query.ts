import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { BodyDirectory } from '#identity';
import { editions } from '#regulations';
import { stageTitles } from '#stage-stream';
import type { LabelView, LabelsView } from './labels.view.js';

export class GetLabels extends Query<LabelsView> {}

@QueryHandler(GetLabels)
export class GetLabelsHandler implements IQueryHandler<GetLabels> {
  constructor(private readonly bodies: BodyDirectory) {}

  execute(): Promise<LabelsView> {
    const services = new Map(editions.list().map(({ service }) => [service.code, service.title]));
    return Promise.resolve({
      activities: Object.entries(stageTitles).map(([code, title]) => labelled(code, title)),
      services: [...services].map(([code, title]) => labelled(code, title)),
      bodies: this.bodies.list().map(({ id, name }) => labelled(id, name)),
    });
  }
}

function labelled(code: string, label: LabelView['label']): LabelView {
  return { code, label };
}
