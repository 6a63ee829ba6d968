import { Command, Option } from 'commander';
import { type Body, bodyKinds } from '#identity';
import { ApiClient } from './api-client.js';
import { print, type Terminal } from './terminal.js';

interface AddBodyOptions {
  readonly url?: string;
  readonly id?: string;
  readonly kind: string;
  readonly nameKk: string;
  readonly nameRu: string;
  readonly nameEn: string;
  readonly jurisdictions: string;
  readonly zone: string;
  readonly administrationId?: string;
}

/** `qamqor bodies …`, over the API. */
export function bodiesCommand(terminal: Terminal): Command {
  return new Command('bodies')
    .description('public bodies, over the API of the running server')
    .addCommand(listCommand(terminal))
    .addCommand(addCommand(terminal));
}

function listCommand(terminal: Terminal): Command {
  return new Command('list')
    .description('one line per body: id, kind, state, name')
    .option('--url <url>', 'address of the server')
    .action(({ url }: { url?: string }) =>
      ApiClient.during(terminal, url, async (api) => {
        for (const { id, kind, active, name } of await api.get<Body[]>('/api/bodies')) {
          print(terminal, [id, kind, active ? 'active' : 'inactive', name.ru].join('\t'));
        }
      }),
    );
}

function addCommand(terminal: Terminal): Command {
  return new Command('add')
    .description('registers a body')
    .option('--url <url>', 'address of the server')
    .option('--id <id>', 'a-z, 0-9 and hyphens; made up when left out')
    .addOption(new Option('--kind <kind>').choices(bodyKinds).makeOptionMandatory())
    .requiredOption('--name-kk <name>')
    .requiredOption('--name-ru <name>')
    .requiredOption('--name-en <name>')
    .option('--jurisdictions <list>', 'whose services it provides, comma-separated: zhambyl,kz', '')
    .option('--zone <zone>', 'time zone', 'Asia/Almaty')
    .option('--administration-id <id>', 'the akimat that decides for this provider')
    .action((options: AddBodyOptions) =>
      ApiClient.during(terminal, options.url, async (api) => {
        const { id } = await api.post<{ id: string }>('/api/bodies', bodyOf(options));
        print(terminal, `Registered the body ${id}.`);
      }),
    );
}

function bodyOf(options: AddBodyOptions): object {
  const { id, kind, nameKk, nameRu, nameEn, jurisdictions, zone, administrationId } = options;
  return {
    id,
    kind,
    name: { kk: nameKk, ru: nameRu, en: nameEn },
    jurisdictions: jurisdictions.split(',').filter((part) => part !== ''),
    zone,
    administrationId,
  };
}
