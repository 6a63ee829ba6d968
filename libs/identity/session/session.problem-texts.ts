import type { ProblemTexts } from '#platform';

export const sessionProblemTexts: ProblemTexts = {
  'not-signed-in': {
    title: { kk: 'Жүйеге кірмегенсіз', ru: 'Вы не вошли в систему', en: 'You are not signed in' },
    detail: {
      kk: 'Жүйеге кіріп, әрекетті қайталаңыз.',
      ru: 'Войдите в систему и повторите действие.',
      en: 'Sign in and repeat the action.',
    },
  },
  'credentials-refused': {
    title: { kk: 'Логин немесе құпиясөз дұрыс емес', ru: 'Неверный логин или пароль', en: 'Wrong login or password' },
  },
  'account-locked': {
    title: {
      kk: 'Тіркелгі уақытша құлыпталған',
      ru: 'Учётная запись временно заблокирована',
      en: 'The account is locked for a while',
    },
    detail: {
      kk: 'Қате құпиясөз тым көп енгізілді. {retryAfterSeconds} секундтан кейін қайталаңыз немесе әкімшіге хабарласыңыз.',
      ru: 'Слишком много неверных паролей. Повторите через {retryAfterSeconds} с или обратитесь к администратору.',
      en: 'Too many wrong passwords. Try again in {retryAfterSeconds} seconds, or ask an administrator.',
    },
  },
  'too-many-sign-ins': {
    title: {
      kk: 'Осы мекенжайдан кіру әрекеттері тым көп',
      ru: 'Слишком много попыток входа с этого адреса',
      en: 'Too many attempts to sign in from this address',
    },
    detail: {
      kk: '{retryAfterSeconds} секундтан кейін қайталаңыз.',
      ru: 'Повторите через {retryAfterSeconds} с.',
      en: 'Try again in {retryAfterSeconds} seconds.',
    },
  },
  'sign-in-busy': {
    title: {
      kk: 'Қазір кіріп жатқандар тым көп',
      ru: 'Сейчас слишком много входов',
      en: 'Too many people are signing in just now',
    },
    detail: { kk: 'Сәл кейін қайталаңыз.', ru: 'Повторите чуть позже.', en: 'Try again in a moment.' },
  },
  'csrf-token-invalid': {
    title: { kk: 'Сұраныс расталмады', ru: 'Запрос не подтверждён', en: 'The request is not confirmed' },
    detail: {
      kk: 'X-CSRF-Token тақырыбы жоқ немесе осы сеансқа сәйкес емес. Бетті жаңартыңыз.',
      ru: 'Заголовок X-CSRF-Token отсутствует или не от этого сеанса. Обновите страницу.',
      en: 'The X-CSRF-Token header is missing or not of this session. Reload the page.',
    },
  },
  'cross-site-request': {
    title: {
      kk: 'Сұраныс басқа сайттан келді',
      ru: 'Запрос пришёл с другого сайта',
      en: 'The request came from another site',
    },
  },
  'role-not-allowed': {
    title: {
      kk: 'Бұл әрекет сіздің рөліңізге рұқсат етілмеген',
      ru: 'Это действие не разрешено вашей роли',
      en: 'Your role may not do this',
    },
  },
  'route-without-policy': {
    title: { kk: 'Бұл мекенжай жабық', ru: 'Этот адрес закрыт', en: 'This address is closed' },
  },
  'password-change-required': {
    title: {
      kk: 'Алдымен бір реттік құпиясөзді ауыстырыңыз',
      ru: 'Сначала смените одноразовый пароль',
      en: 'Change the one-time password first',
    },
  },
  'current-password-wrong': {
    title: { kk: 'Қазіргі құпиясөз дұрыс емес', ru: 'Текущий пароль неверен', en: 'The present password is wrong' },
  },
  'password-too-short': {
    title: { kk: 'Құпиясөз тым қысқа', ru: 'Пароль слишком короткий', en: 'The password is too short' },
    detail: {
      kk: 'Кемінде 12 таңба керек.',
      ru: 'Нужно не менее 12 знаков.',
      en: 'At least 12 characters are needed.',
    },
  },
  'password-too-long': {
    title: { kk: 'Құпиясөз тым ұзын', ru: 'Пароль слишком длинный', en: 'The password is too long' },
    detail: { kk: '128 таңбадан аспауы керек.', ru: 'Не более 128 знаков.', en: 'At most 128 characters are allowed.' },
  },
  'password-too-common': {
    title: {
      kk: 'Құпиясөзді табу тым оңай',
      ru: 'Пароль слишком легко угадать',
      en: 'The password is too easy to guess',
    },
  },
  'password-contains-login': {
    title: { kk: 'Құпиясөзде логин бар', ru: 'Пароль содержит логин', en: 'The password contains the login' },
  },
  'password-same-as-before': {
    title: {
      kk: 'Жаңа құпиясөз бұрынғысынан өзге болуы керек',
      ru: 'Новый пароль должен отличаться от прежнего',
      en: 'The new password must differ from the present one',
    },
  },
  'no-demo': {
    title: { kk: 'Жүйе көрсету режимінде емес', ru: 'Система работает не в демо-режиме', en: 'This is not a demo' },
  },
};
