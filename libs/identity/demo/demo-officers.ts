import type { OfficerRole, Scope } from '../viewer.js';

export interface DemoOfficer {
  readonly login: string;
  /** Invented. */
  readonly name: string;
  readonly bodyId: string;
  readonly role: OfficerRole;
  readonly scope: Scope;
}

const at =
  (bodyId: string) =>
  (login: string, role: OfficerRole, name: string): DemoOfficer => ({ login, name, bodyId, role, scope: [bodyId] });

const taraz = at('taraz-education');
const baizak = at('baizak-education');
const astana = at('astana-education');

export const demoOfficers: readonly DemoOfficer[] = [
  taraz('taraz-clerk', 'clerk', 'Айгерім Сәрсенова'),
  taraz('taraz-head', 'head', 'Нұрлан Бекенов'),
  taraz('taraz-executor', 'executor', 'Динара Омарова'),
  taraz('taraz-executor2', 'executor', 'Ерлан Жақсыбаев'),
  taraz('taraz-authorised', 'authorised-officer', 'Гүлнәр Тоқтарова'),
  at('taraz-akimat')('taraz-akimat', 'administration', 'Бауыржан Сейітов'),
  baizak('baizak-clerk', 'clerk', 'Мәдина Қасымова'),
  baizak('baizak-head', 'head', 'Серік Әбдіров'),
  baizak('baizak-executor', 'executor', 'Жанар Ысқақова'),
  baizak('baizak-executor2', 'executor', 'Асхат Молдабеков'),
  baizak('baizak-authorised', 'authorised-officer', 'Салтанат Рахимова'),
  at('baizak-akimat')('baizak-akimat', 'administration', 'Қанат Дүйсенов'),
  astana('astana-clerk', 'clerk', 'Әсел Нұрғалиева'),
  astana('astana-head', 'head', 'Дәурен Есімов'),
  astana('astana-executor', 'executor', 'Ботагөз Аманова'),
  astana('astana-executor2', 'executor', 'Тимур Қалиев'),
  astana('astana-authorised', 'authorised-officer', 'Шолпан Ерғалиева'),
  at('astana-state-corporation')('astana-operator', 'operator', 'Арман Сұлтанов'),
  at('taraz-state-corporation')('taraz-operator', 'operator', 'Құралай Бейсенова'),
  at('egov-portal')('portal', 'portal-gateway', 'Портал шлюзі'),
  { ...at('oversight-committee')('auditor', 'auditor', 'Раушан Мұсаева'), scope: 'all' },
  { ...at('oversight-committee')('admin', 'administrator', 'Марат Оспанов'), scope: 'all' },
];
