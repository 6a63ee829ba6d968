import type { ProblemTexts } from '#platform';

export const bodyProblemTexts: ProblemTexts = {
  'body-not-found': {
    title: { kk: 'Мұндай орган жоқ', ru: 'Такого органа нет', en: 'There is no such body' },
  },
  'body-exists': {
    title: {
      kk: 'Мұндай идентификаторы бар орган тіркелген',
      ru: 'Орган с таким идентификатором уже есть',
      en: 'A body with this id is registered already',
    },
  },
  'body-inactive': {
    title: { kk: 'Орган өшірілген', ru: 'Орган отключён', en: 'The body is deactivated' },
  },
  'body-active': {
    title: { kk: 'Орган қосулы', ru: 'Орган действует', en: 'The body is active' },
  },
  'body-unchanged': {
    title: { kk: 'Ештеңе өзгерген жоқ', ru: 'Ничего не изменилось', en: 'Nothing has changed' },
  },
  'not-an-administration': {
    title: {
      kk: 'Көрсетілген орган әкімдік емес',
      ru: 'Указанный орган не является акиматом',
      en: 'The body named is not an administration',
    },
  },
};
