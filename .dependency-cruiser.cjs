/**
 * Who may import whom (docs/architecture.md). Paths are matched from the repository's root; `test/architecture` proves on
 * a small wrong tree that every rule here bites.
 */
const TESTING = String.raw`(\.(spec|contract)\.tsx?$|^libs/[^/]+/testing/|^test/|^bench/)`;
const PURE = ['^libs/platform/domain-error\\.ts$', '^libs/personal-data/personal\\.ts$'];
const FACES = ['^libs/[^/]+/index\\.ts$', '^libs/[^/]+/testing/index\\.ts$', ...PURE];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Under swc, modules that import each other as values fail at load.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain-is-pure',
      comment: 'A domain folder imports types, its own files, domain errors and the mark of personal values.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/domain/', pathNot: TESTING },
      to: { pathNot: ['^libs/$1/domain/', ...PURE], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'event-store-stands-alone',
      comment: 'The event store knows no other part of ours.',
      severity: 'error',
      from: { path: '^libs/event-store/' },
      to: { path: '^(libs|apps)/', pathNot: '^libs/event-store/' },
    },
    {
      name: 'no-framework-below',
      comment: 'Storing, projecting and counting time need no web framework.',
      severity: 'error',
      from: { path: '^libs/(event-store|read-models|legal-time/(calendar|data|explain|general-law|term|zones))/' },
      to: { path: 'node_modules/(@nestjs|fastify|@fastify)/' },
    },
    {
      name: 'read-models-know-no-slice',
      severity: 'error',
      from: { path: '^libs/read-models/', pathNot: TESTING },
      to: { path: '^libs/', pathNot: '^libs/(read-models|event-store|platform)/' },
    },
    {
      name: 'libs-meet-at-index',
      comment: 'Another library is its index.ts, or one of the entry points named in package.json.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/', pathNot: ['^libs/$1/', ...FACES] },
    },
    {
      name: 'no-way-through-own-index',
      comment: 'Inside a library files import each other; the way through its own face is a cycle in waiting.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/', pathNot: TESTING },
      to: { path: '^libs/$1/index\\.ts$' },
    },
    {
      name: 'cases-know-no-record-beside',
      comment: 'Complaints, outages and the audit stand on cases, papers on them; no part below knows them.',
      severity: 'error',
      from: { path: '^libs/', pathNot: '^libs/(complaints|outages|audit|papers)/' },
      to: { path: '^libs/(complaints|outages|audit)/' },
    },
    {
      name: 'records-beside-apart',
      comment: 'Complaints, outages and the audit are linked to cases, not to each other.',
      severity: 'error',
      from: { path: '^libs/(complaints|outages|audit)/' },
      to: { path: '^libs/(complaints|outages|audit)/', pathNot: '^libs/$1/' },
    },
    {
      name: 'nothing-below-knows-papers',
      comment: 'Papers are made of what cases and outages show; nothing is decided by them.',
      severity: 'error',
      from: { path: '^libs/', pathNot: '^libs/papers/' },
      to: { path: '^libs/papers/' },
    },
    {
      name: 'nothing-below-knows-cases',
      comment: 'The slice of cases stands on all others; none of them knows it.',
      severity: 'error',
      from: {
        path: '^libs/(identity|event-store|read-models|platform|regulations|legal-time|personal-data|files|signatures|stage-stream|monitoring)/',
      },
      to: { path: '^libs/cases/' },
    },
    {
      name: 'system-looks-from-above',
      comment: 'It tells how the parts are; no part asks it.',
      severity: 'error',
      from: { path: '^libs/', pathNot: '^libs/system/' },
      to: { path: '^libs/system/' },
    },
    {
      name: 'apps-use-faces',
      severity: 'error',
      from: { path: '^apps/(api|cli|worker|monitoring|process)/', pathNot: TESTING },
      to: { path: '^libs/', pathNot: '^libs/[^/]+/index\\.ts$' },
    },
    {
      name: 'apps-apart',
      comment:
        'The worker is the composition of the api without HTTP; the others know nothing of each other. apps/process holds how a program begins and ends.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/', pathNot: [TESTING, '^apps/worker/'] },
      to: { path: '^apps/', pathNot: '^apps/($1|process)/' },
    },
    {
      name: 'process-stands-alone',
      comment: 'What every program begins and ends with knows none of them.',
      severity: 'error',
      from: { path: '^apps/process/' },
      to: { path: '^apps/', pathNot: '^apps/process/' },
    },
    {
      name: 'monitoring-knows-no-case',
      comment: 'The monitoring system knows cases by their published stages alone: it could stand in another house.',
      severity: 'error',
      from: { path: '^(libs/monitoring|apps/monitoring)/' },
      to: { path: '^libs/(cases|complaints|outages|audit|personal-data|files|signatures)/' },
    },
    {
      name: 'web-is-thin',
      comment: 'The client speaks to the API and to nothing else of ours.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^(libs|bench|test)/' },
    },
    {
      name: 'libs-below-apps',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'testing-only-in-tests',
      comment: 'Production code imports no fake, sample or spec.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: TESTING },
      to: { path: TESTING },
    },
    {
      name: 'one-kurrentdb-client',
      comment: 'The older client and this one break each other in one process.',
      severity: 'error',
      from: {},
      to: { path: '@eventstore/db-client' },
    },
    {
      name: 'declared-packages-only',
      comment: 'Production code imports only what package.json lists among dependencies (the client is bundled).',
      severity: 'error',
      from: { path: '^(apps/(api|cli|worker|monitoring|process)|libs)/', pathNot: TESTING },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.css$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['qamqor-source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
