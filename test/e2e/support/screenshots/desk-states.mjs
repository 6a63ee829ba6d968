import { pdf, png } from '#files/testing';
import { readPdf } from '#papers/testing';

const DAY = 86_400_000;
const dayFromNow = (days) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

/** What lies on the desks besides: files, papers in strangers' hands, cases enough for bulk work, one who is away. */
export async function makeDesks(office, examinedCase) {
  const withFiles = await examinedCase(office);
  await attachFiles(office, withFiles);
  for (let made = 0; made < 4; made += 1) await waitingForHead(office, made);
  await makeAbsence(office);
  return { 'with-files': `/cases/${withFiles}`, 'check-known': await checkPage(office, withFiles) };
}

async function attachFiles(office, caseId) {
  const { needs } = await office.get('taraz-executor', `/api/cases/${caseId}`);
  const document = needs.find(({ state }) => state === 'handed-in')?.code ?? null;
  const long =
    'Бақытжановтар отбасының ортақ табысы туралы анықтамалар мен салық декларацияларының көшірмелері 2026.pdf';
  await office.attach('taraz-executor', caseId, { name: 'Өтініш.pdf', content: pdf(), document });
  await office.attach('taraz-executor', caseId, { name: long, content: pdf('/Lang (kk) '), document });
  await office.attach('taraz-executor', caseId, { name: 'Суреті.png', content: png(40) });
}

/** Names as long as Kazakh ones can be. */
async function waitingForHead(office, index) {
  const caseId = await office.file('taraz-clerk', 'rk-2022-school-meals', {
    service: 'school-meals',
    channel: 'provider-office',
    parties: {
      applicant: { fullName: 'Бақытжамал Нұрмұхаммедқызы Төлегенбергенова-Құдайбергенова', iin: '991231500016' },
      children: [{ fullName: `Әбдірахман Сейітжаппарұлы Төлегенбергенов ${'I'.repeat(index + 1)}` }],
    },
  });
  await office.carry(caseId, 2);
}

async function makeAbsence(office) {
  const idOf = async (login) => (await office.get(login, '/api/session')).officer.id;
  await office.post('taraz-head', '/api/absences', {
    officerId: await idOf('taraz-executor'),
    deputyId: await idOf('taraz-executor2'),
    from: dayFromNow(-1),
    until: dayFromNow(9),
    kind: 'leave',
    orderNumber: '45-ж',
    orderDate: dayFromNow(-3),
  });
}

/** The page where a stranger checks the receipt in his hand: its address stands on the paper. */
async function checkPage(office, caseId) {
  const { items } = await office.get('taraz-clerk', `/api/cases/${caseId}/papers`);
  const paper = await office.bytes('taraz-clerk', `/api/cases/${caseId}/papers/${items[0].paperId}?lang=kk`);
  const [text = ''] = (await readPdf(paper)).pages;
  return `/check/${/\/check\/([0-9A-Z]{20})/.exec(text)?.[1] ?? ''}`;
}
