import type { ProblemTexts } from '#platform';

export const accountProblemTexts: ProblemTexts = {
  'officer-not-found': {
    title: { kk: 'Мұндай қызметкер жоқ', ru: 'Такого сотрудника нет', en: 'There is no such officer' },
  },
  'officer-exists': {
    title: { kk: 'Қызметкер тіркелген', ru: 'Сотрудник уже зарегистрирован', en: 'The officer is registered already' },
  },
  'officer-inactive': {
    title: {
      kk: 'Қызметкердің тіркелгісі өшірілген',
      ru: 'Учётная запись сотрудника отключена',
      en: 'The officer’s account is deactivated',
    },
  },
  'officer-active': {
    title: {
      kk: 'Қызметкердің тіркелгісі қосулы',
      ru: 'Учётная запись сотрудника действует',
      en: 'The officer’s account is active',
    },
  },
  'administrator-exists': {
    title: {
      kk: 'Әкімші бұрыннан бар',
      ru: 'Администратор уже есть',
      en: 'There is an administrator already',
    },
    detail: {
      kk: 'Тіркелгілерді сол әкімші береді.',
      ru: 'Учётные записи выдаёт он.',
      en: 'Accounts are given by that administrator.',
    },
  },
  'login-taken': {
    title: { kk: 'Бұл логин бос емес', ru: 'Этот логин занят', en: 'This login is taken' },
  },
  'own-account': {
    title: {
      kk: 'Өз тіркелгіңізді, рөліңізді немесе органыңызды өшіре алмайсыз',
      ru: 'Нельзя отключить себя, свою роль или свой орган',
      en: 'You cannot take away your own account, role or body',
    },
    detail: {
      kk: 'Басқа әкімшіден сұраңыз.',
      ru: 'Попросите другого администратора.',
      en: 'Ask another administrator.',
    },
  },
  'roles-unchanged': {
    title: { kk: 'Рөлдер өзгерген жоқ', ru: 'Роли не изменились', en: 'The roles are the same' },
  },
  'roles-cannot-combine': {
    title: {
      kk: 'Бұл рөлдерді қоса беруге болмайды',
      ru: 'Эти роли нельзя совмещать',
      en: 'These roles cannot be combined',
    },
    detail: {
      kk: 'Аудитор мен әкімші істер бойынша әрекет етпейді, сондықтан бұл рөлдер жеке беріледі.',
      ru: 'Аудитор и администратор не ведут дел, поэтому эти роли даются отдельно.',
      en: 'Auditors and administrators act on no case, so these roles stand alone.',
    },
  },
  'role-not-of-body': {
    title: {
      kk: 'Мұндай органда бұл рөл болмайды',
      ru: 'В таком органе нет этой роли',
      en: 'A body of this kind has no such role',
    },
  },
  'scope-not-of-role': {
    title: {
      kk: 'Көру аясы тек аудитор мен әкімшіге кеңейтіледі',
      ru: 'Область видимости расширяется только аудитору и администратору',
      en: 'Only auditors and administrators see beyond their own body',
    },
  },
  'outside-scope': {
    title: {
      kk: 'Бұл сіздің өкілеттік аяңыздан тыс',
      ru: 'Это вне области ваших полномочий',
      en: 'This is outside your scope',
    },
  },
};
