import { jurisdictionWords } from '../code-words.js';
import type { Activity, Channel, Edition, Term, TermGoal, TermStart } from '../edition.js';
import { two, type Two } from './two-languages.js';

/** Words for the codes of an edition. */
type Words<Code extends string> = Readonly<Record<Code, Two>>;

export const channelWords: Words<Channel> = {
  'provider-office': two('Көрсетілетін қызметті берушінің кеңсесі', 'Канцелярия услугодателя'),
  'state-corporation': two('Мемлекеттік корпорация', 'Госкорпорация'),
  portal: two('Портал', 'Портал'),
  'city-portal': two('Қалалық портал (e.astana.kz)', 'Городской портал (e.astana.kz)'),
  'education-organisation': two('Білім беру ұйымы', 'Организация образования'),
};

export const activityWords: Words<Activity> = {
  register: two('тіркеу', 'регистрация'),
  forward: two('басшыға жолдау', 'передача руководителю'),
  assign: two('орындаушыны тағайындау', 'назначение исполнителя'),
  examine: two('құжаттарды қарау', 'рассмотрение документов'),
  draft: two('жобаны дайындау', 'подготовка проекта'),
  'submit-for-decision': two('шешімге жіберу', 'направление на решение'),
  decide: two('шешім қабылдау', 'принятие решения'),
  sign: two('қол қою', 'подписание'),
  'register-result': two('нәтижені тіркеу', 'регистрация результата'),
  issue: two('нәтижені беру', 'выдача результата'),
};

export const goalWords: Words<TermGoal> = {
  ...activityWords,
  inspection: two('тексеру', 'обследование'),
  'child-talk': two('баламен әңгіме', 'беседа с ребёнком'),
  'request-conclusions': two('қорытынды сұрату', 'запрос заключений'),
  'give-conclusion': two('қорытынды беру', 'выдача заключения'),
  'hand-over': two('жеткізу', 'передача'),
  notify: two('хабарлау', 'уведомление'),
  contract: two('шарт жасау', 'заключение договора'),
  payment: two('төлем', 'выплата'),
};

export const startWords: Words<TermStart> = {
  submission: two('өтініш берілгеннен', 'с подачи'),
  registration: two('тіркелгеннен', 'с регистрации'),
  examination: two('қаралғаннан', 'с рассмотрения'),
  inspection: two('тексеруден', 'с обследования'),
  'child-talk': two('баламен әңгімеден', 'с беседы с ребёнком'),
  'conclusion-signed': two('қорытындыға қол қойылғаннан', 'с подписания заключения'),
  'request-received': two('сұрау алынғаннан', 'с получения запроса'),
  decision: two('шешім қабылданғаннан', 'с принятия решения'),
  signing: two('қол қойылғаннан', 'с подписания'),
  hearing: two('тыңдаудан', 'с заслушивания'),
  'result-ready': two('нәтиже дайын болғаннан', 'с готовности результата'),
  notice: two('хабарламадан', 'с уведомления'),
};

export const statusWords: Words<Edition['status']> = {
  executable: two('Өтініштер қабылданады', 'Заявления принимаются'),
  partial: two('Ішінара мәтін, өтініш қабылданбайды', 'Частичный текст, заявления не принимаются'),
  'named-only': two('Тек аталған, өтініш қабылданбайды', 'Только названа, заявления не принимаются'),
};

export const unitWords: Words<Term['unit'] | 'month' | 'year'> = {
  minute: two('минут', 'мин.'),
  hour: two('сағат', 'ч'),
  'working-day': two('жұмыс күні', 'раб. дн.'),
  'calendar-day': two('күнтізбелік күн', 'кал. дн.'),
  day: two('күн (түрі айтылмаған)', 'дн. (вид не указан)'),
  month: two('ай', 'мес.'),
  year: two('жыл', 'г. (лет)'),
};

export const obtainedByWords: Words<'applicant' | 'provider' | 'state-corporation'> = {
  applicant: two('алушы', 'услугополучатель'),
  provider: two('беруші', 'услугодатель'),
  'state-corporation': two('Мемлекеттік корпорация', 'Госкорпорация'),
};

/** Codes that are open lists: forms, places, jurisdictions. An unknown one stands for itself. */
const OPEN: Readonly<Record<string, Two>> = {
  paper: two('қағаз', 'бумажная'),
  electronic: two('электрондық', 'электронная'),
  'electronic-partly-automated': two(
    'электрондық (ішінара автоматтандырылған)',
    'электронная (частично автоматизированная)',
  ),
  'electronic-fully-automated': two(
    'электрондық (толық автоматтандырылған)',
    'электронная (полностью автоматизированная)',
  ),
  copy: two('көшірме', 'копия'),
  'electronic-copy': two('электрондық көшірме', 'электронная копия'),
  'electronic-or-paper-copy': two('электрондық нысанда не қағаз көшірме', 'электронная или бумажная копия'),
  'electronic-document': two('электрондық құжат', 'электронный документ'),
  'document-or-digital-document': two('құжат не цифрлық құжат', 'документ или цифровой документ'),
  notarial: two('нотариалды', 'нотариально'),
  'notarised-copy': two('нотариалды көшірме', 'нотариальная копия'),
  provider: two('Көрсетілетін қызметті беруші', 'Услугодатель'),
  'state-corporation': two('Мемлекеттік корпорация', 'Госкорпорация'),
  portal: two('Портал', 'Портал'),
  ...jurisdictionWords,
};

export function openWords(code: string): Two {
  return OPEN[code] ?? two(code, code);
}
