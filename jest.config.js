const swc = [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
      target: 'es2024',
      keepClassNames: true,
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

/** @type {import('jest').Config} */
const shared = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['qamqor-source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '\\.ts$': swc },
};

const ignored = ['/node_modules/', '<rootDir>/dist/', '<rootDir>/var/', '<rootDir>/var-monitoring/'];

/** @type {import('jest').Config} */
export default {
  // What no test may wait for; those that start processes and browsers set more.
  testTimeout: 20_000,
  // On two cores jest would take one worker, which then runs everything in its own process, slower with every file.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/{apps,libs}/**/*.spec.ts', '<rootDir>/test/architecture/**/*.spec.ts'],
      testPathIgnorePatterns: [...ignored, String.raw`\.int\.spec\.ts$`],
    },
    {
      ...shared,
      displayName: 'integration',
      testMatch: ['<rootDir>/{apps,libs,test}/**/*.int.spec.ts', '<rootDir>/test/e2e/**/*.spec.ts'],
      testPathIgnorePatterns: ignored,
    },
  ],
};
