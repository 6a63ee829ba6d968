// Writes docs/events.md, the catalogue of stored events, from the types in the code: `node infra/events-doc.mjs write`,
// or `check`, which fails when the file says something else.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';

const FILE = 'docs/events.md';
const SLICES = [
  { title: 'Cases', stream: '`case-<id>`', file: 'libs/cases/domain/case-events.ts', union: 'CaseEvent' },
  {
    title: 'Journals',
    stream: '`journal-<body>-<kind>-<year>`, in which the n-th event is number n',
    file: 'libs/cases/journal/journal-events.ts',
    union: 'JournalEvent',
  },
  {
    title: 'Absences',
    stream: '`absences-<body>`',
    file: 'libs/identity/domain/absence.events.ts',
    union: 'AbsenceEvent',
  },
  {
    title: 'Complaints',
    stream: '`complaint-<id>`',
    file: 'libs/complaints/domain/complaint-events.ts',
    union: 'ComplaintEvent',
  },
  {
    title: 'Outages',
    stream: '`outage-<id>`',
    file: 'libs/outages/domain/outage-events.ts',
    union: 'OutageEvent',
  },
  {
    title: 'Looks at cases',
    stream: '`look-<id>`',
    file: 'libs/audit/domain/look-events.ts',
    union: 'LookEvent',
  },
  {
    title: 'Refused requests',
    stream: '`intake-refusal-<id>`',
    file: 'libs/cases/domain/intake-refusal-events.ts',
    union: 'IntakeRefusalEvent',
  },
  {
    title: 'Who hands stages over, and how far',
    stream: '`stage-lease`',
    file: 'libs/stage-stream/stored-events/stage-events.ts',
    union: 'StageLeaseEvent',
  },
  {
    title: 'Stages handed over once more',
    stream: '`stage-resend-<id>`',
    file: 'libs/stage-stream/stored-events/stage-events.ts',
    union: 'StageResendEvent',
  },
  {
    title: 'Officers',
    stream: '`officer-<id>`',
    file: 'libs/identity/domain/officer.events.ts',
    union: 'OfficerEvent',
  },
  { title: 'Bodies', stream: '`body-<id>`', file: 'libs/identity/domain/body.events.ts', union: 'BodyEvent' },
  {
    title: 'Logins',
    stream: '`login-<sha256 of the login>`',
    file: 'libs/identity/domain/login.events.ts',
    union: 'LoginEvent',
  },
];
const FLAGS =
  ts.TypeFormatFlags.NoTruncation |
  ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope |
  ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType;

const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
const program = ts.createProgram(
  SLICES.map(({ file }) => file),
  options,
);
const checker = program.getTypeChecker();

/** Members of the exported union, one per event type. */
function eventsOf({ file, union }) {
  const module = checker.getSymbolAtLocation(program.getSourceFile(file));
  const symbol = checker.getExportsOfModule(module).find(({ name }) => name === union);
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  return type.isUnion() ? type.types : [type];
}

function memberType(type, name) {
  return checker.getTypeOfSymbol(type.getProperty(name));
}

function words(symbol) {
  return ts.displayPartsToString(symbol.getDocumentationComment(checker)).replaceAll('\n', ' ');
}

/** The type as the source writes it, where the source names it; otherwise as the compiler sees it. */
function typeText(member) {
  const declaration = member.valueDeclaration ?? member.declarations?.[0];
  const text = declaration?.type?.getText() ?? checker.typeToString(checker.getTypeOfSymbol(member), undefined, FLAGS);
  return text.replaceAll(/\s+/g, ' ');
}

function samples(name) {
  const folders = [
    'libs/cases/stored-events/history',
    'libs/cases/journal/history',
    'libs/complaints/stored-events/history',
    'libs/outages/stored-events/history',
    'libs/identity/stored-events/history',
    'libs/stage-stream/stored-events/history',
  ];
  const found = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`))
    .filter((path) => path.includes(`/${name}.v`))
    .map((path) => ({ path, version: Number(/\.v(\d+)\.json$/.exec(path)?.[1]) }))
    .sort((a, b) => a.version - b.version);
  return found.map(({ path, version }) => `[v${String(version)}](../${path})`).join(', ');
}

function describeEvent(type) {
  const { value: name } = memberType(type, 'type');
  const intro = type.symbol.name === '__type' ? '' : words(type.symbol);
  const fields = memberType(type, 'data').getApparentProperties().map(describeField).join('\n');
  const stored = samples(name);
  return [`### ${name}`, intro, fields, stored === '' ? '' : `Stored samples: ${stored}`].filter(Boolean).join('\n\n');
}

function describeField(member) {
  const note = words(member);
  return `- \`${member.name}\`: \`${typeText(member)}\`${note === '' ? '' : `. ${note}`}`;
}

/** Exported interfaces beside the events: what their fields are made of. */
function shapesOf({ file, union }) {
  const module = checker.getSymbolAtLocation(program.getSourceFile(file));
  const events = new Set(eventsOf({ file, union }).map((type) => type.symbol.name));
  return checker
    .getExportsOfModule(module)
    .filter((symbol) => symbol.flags & ts.SymbolFlags.Interface && !events.has(symbol.name))
    .map((symbol) => {
      const members = checker.getDeclaredTypeOfSymbol(symbol).getApparentProperties();
      return [`### ${symbol.name} (part)`, words(symbol), members.map(describeField).join('\n')]
        .filter(Boolean)
        .join('\n\n');
    });
}

function describeSlice(slice) {
  return [
    `## ${slice.title}`,
    `Streams: ${slice.stream}. Types: [\`${slice.file}\`](../${slice.file}).`,
    ...eventsOf(slice).map(describeEvent),
    ...shapesOf(slice),
  ].join('\n\n');
}

const text = `# Events

Every stored event, generated from the code by \`npm run events:doc\`. All are plain JSON; instants are ISO 8601 in UTC.
\`Personal<…>\` is sealed with the key of the person it speaks of and cannot be read once that key is deleted.
The store adds \`id\`, \`stream\`, \`revision\`, \`position\` and \`recordedAt\`; the metadata hold \`schemaVersion\`, \`commandId\`,
\`requestHash\`, \`correlationId\`, \`causationId\` and \`actor\` (officer, role, body).

${SLICES.map(describeSlice).join('\n\n')}
`;
const formatted = await format(text, { ...(await resolveConfig(FILE)), parser: 'markdown' });

if (process.argv[2] === 'write') writeFileSync(FILE, formatted);
else if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== formatted) {
  process.stderr.write(`${FILE} is out of date: run npm run events:doc\n`);
  process.exitCode = 1;
}
