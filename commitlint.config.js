export default {
  extends: ['@commitlint/config-conventional'],
  rules: {
    'body-max-line-length': [0],
    // Without sentence-case: a subject may begin with a name (README, KurrentDB).
    'subject-case': [2, 'never', ['start-case', 'pascal-case', 'upper-case']],
  },
};
