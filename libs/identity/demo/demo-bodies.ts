import type { BodyDetails } from '../domain/body.events.js';
import type { BodyKind } from '../viewer.js';

export type DemoBody = BodyDetails & { readonly id: string; readonly kind: BodyKind };

const ZONE = 'Asia/Almaty';
const ZHAMBYL = ['zhambyl', 'kz'];
const ASTANA = ['astana', 'kz'];

function demoBody(
  id: string,
  kind: BodyKind,
  names: readonly [kk: string, ru: string, en: string],
  jurisdictions: readonly string[],
  administrationId: string | null = null,
): DemoBody {
  const [kk, ru, en] = names;
  return { id, kind, name: { kk, ru, en }, jurisdictions, zone: ZONE, administrationId };
}

/** Administrations stand before the providers that name them. */
export const demoBodies: readonly DemoBody[] = [
  demoBody(
    'taraz-akimat',
    'administration',
    ['Тараз қаласының әкімдігі', 'Акимат города Тараз', 'Administration of Taraz city'],
    ['zhambyl'],
  ),
  demoBody(
    'taraz-education',
    'provider',
    ['Тараз қаласының білім бөлімі', 'Отдел образования города Тараз', 'Education department of Taraz city'],
    ZHAMBYL,
    'taraz-akimat',
  ),
  demoBody(
    'baizak-akimat',
    'administration',
    ['Байзақ ауданының әкімдігі', 'Акимат Байзакского района', 'Administration of Baizak district'],
    ['zhambyl'],
  ),
  demoBody(
    'baizak-education',
    'provider',
    [
      'Байзақ ауданының білім бөлімі',
      'Отдел образования Байзакского района',
      'Education department of Baizak district',
    ],
    ZHAMBYL,
    'baizak-akimat',
  ),
  demoBody(
    'astana-education',
    'provider',
    [
      'Астана қаласының Білім басқармасы',
      'Управление образования города Астаны',
      'Education directorate of Astana city',
    ],
    ASTANA,
  ),
  demoBody(
    'astana-state-corporation',
    'state-corporation',
    [
      '«Азаматтарға арналған үкімет» мемлекеттік корпорациясының Астана қаласы бойынша филиалы',
      'Филиал Государственной корпорации «Правительство для граждан» по городу Астане',
      'State Corporation "Government for Citizens", Astana branch',
    ],
    ASTANA,
  ),
  demoBody(
    'taraz-state-corporation',
    'state-corporation',
    [
      '«Азаматтарға арналған үкімет» мемлекеттік корпорациясының Жамбыл облысы бойынша филиалы',
      'Филиал Государственной корпорации «Правительство для граждан» по Жамбылской области',
      'State Corporation "Government for Citizens", Zhambyl branch',
    ],
    ZHAMBYL,
  ),
  demoBody(
    'egov-portal',
    'portal',
    ['«электрондық үкімет» веб-порталы', 'Веб-портал «электронного правительства»', 'E-government web portal'],
    ['zhambyl', 'astana', 'kz'],
  ),
  demoBody(
    'oversight-committee',
    'oversight',
    [
      'Балалардың құқықтарын қорғау комитеті',
      'Комитет по охране прав детей',
      'Committee for the protection of children’s rights',
    ],
    [],
  ),
];
