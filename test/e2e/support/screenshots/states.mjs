// States that the demo does not hold, made through the API as officers would: a hearing, complaints, outages, requests turned down.
import { Office } from './office.mjs';
import { makeDesks } from './desk-states.mjs';

const late = { lateReason: 'Байланыс болмады' };
const grounds = [{ code: 'untrue-documents' }];
const place = 'Тараз қ., Сүлейменов к-сі, 3, 12-кабинет';

/** 7 September 2026 is a Monday; each act has its own hour. */
const at = (day, time) => `2026-09-${String(day).padStart(2, '0')}T${time}:00+05:00`;
const daysAgo = (days) => new Date(Date.now() - days * 86_400_000).toISOString();
const minutesAgo = (minutes) => new Date(Date.now() - minutes * 60_000).toISOString();

/** Makes them all; answers with the addresses of their pages, by name. */
export async function makeStates(origin) {
  const office = new Office(origin);
  await makeRefusals(office);
  return {
    ...(await makeHearings(office)),
    ...(await makeConclusions(office)),
    ...(await makeComplaints(office)),
    ...(await makeOutages(office)),
    ...(await makeDesks(office, examinedCase)),
  };
}

async function makeHearings(office) {
  const proposed = await examinedCase(office);
  const does = (caseId, action, occurredAt, body) =>
    office.post('taraz-executor', `/api/cases/${caseId}/${action}`, { ...body, occurredAt, ...late });
  const propose = { grounds, text: 'Алдын ала шешім', hearing: { at: at(11, '10:00'), place } };
  const told = { notice: 'preliminary-decision', channel: 'sms', outcome: 'delivered', proof: 'Хабарлама № 77' };
  await does(proposed, 'propose-refusal', at(8, '11:00'), propose);
  const heard = await examinedCase(office);
  await does(heard, 'propose-refusal', at(8, '11:00'), propose);
  await does(heard, 'record-notice', at(8, '11:30'), {
    ...{ notice: 'preliminary-decision', channel: 'telephone-message', outcome: 'failed' },
  });
  await does(heard, 'record-notice', at(8, '12:00'), told);
  await does(heard, 'record-objection', at(9, '15:00'), { text: 'Құжаттар дұрыс', asksForOralHearing: true });
  const hearing = { at: at(11, '15:00'), place };
  await does(heard, 'move-hearing', at(10, '09:30'), { hearing, reason: 'Өтініш бойынша' });
  await does(heard, 'record-notice', at(10, '10:00'), { ...told, notice: 'hearing-moved' });
  const protocol = {
    startedAt: at(11, '15:00'),
    endedAt: at(11, '15:40'),
    chair: 'Қ. Әлиев',
    secretary: 'С. Омарова',
    participants: 'Г. Нұрпейісова',
    course: 'Анықтаманың күні туралы сұрақ қойылды',
  };
  await does(heard, 'record-hearing', at(11, '15:45'), { attended: true, form: 'oral', protocol });
  const remarks = { readOn: '2026-09-11', text: 'Жауабым жазылмаған', verdict: 'accepted' };
  await does(heard, 'record-protocol-remarks', at(11, '15:50'), remarks);
  return {
    examined: `/cases/${await examinedCase(office)}`,
    'hearing-appointed': `/cases/${proposed}`,
    'hearing-held': `/cases/${heard}`,
  };
}

async function makeConclusions(office) {
  const applicant = { fullName: 'Children of Peace агенттігі' };
  const caseId = await office.file('taraz-clerk', 'rk-2022-agency-accreditation', {
    service: 'agency-accreditation',
    channel: 'provider-office',
    parties: { applicant },
  });
  await office.carry(caseId, 3);
  const act = (action, body) => office.post('taraz-executor', `/api/cases/${caseId}/${action}`, body);
  const bodies = ['Сыртқы істер министрлігі', 'Ішкі істер министрлігі'];
  await act('request-conclusions', { requests: bodies.map((body) => ({ body })) });
  return { conclusions: `/cases/${caseId}` };
}

async function makeComplaints(office) {
  const file = async (change = {}) => {
    const caseId = await examinedCase(office);
    const { complaintId } = await office.post('taraz-clerk', '/api/complaints', {
      caseId,
      addressee: 'provider',
      kind: 'act',
      text: 'Жолданымым толық қаралмады',
      learnedOn: daysAgo(3).slice(0, 10),
      appealInformation: true,
      ...change,
    });
    return { caseId, complaintId };
  };
  const act = (complaintId, action, body, login = 'taraz-clerk') =>
    office.post(login, `/api/complaints/${complaintId}/${action}`, body);
  const filed = await file();
  const forwarded = await file();
  await act(forwarded.complaintId, 'forward-complaint', { to: 'Облыстық білім басқармасы' });
  const decided = await file();
  await act(decided.complaintId, 'forward-complaint', { to: 'Облыстық білім басқармасы' });
  const review = {
    outcome: 'cancel',
    decidedOn: daysAgo(0).slice(0, 10),
    decisionNumber: '15',
    text: 'Шешімнің мәтіні',
  };
  await act(decided.complaintId, 'record-review', { ...review, reopens: true });
  const satisfied = await file();
  await act(satisfied.complaintId, 'satisfy-complaint', { action: 'Іс қайта қаралады', reopens: true }, 'taraz-head');
  return {
    'complaint-new': `/complaints/new?caseId=${filed.caseId}`,
    'complaint-filed': `/complaints/${filed.complaintId}`,
    'complaint-forwarded': `/complaints/${forwarded.complaintId}`,
    'complaint-decided': `/complaints/${decided.complaintId}`,
    'complaint-satisfied': `/complaints/${satisfied.complaintId}`,
  };
}

async function makeOutages(office) {
  const { ictOfficers } = await office.get('taraz-clerk', '/api/outages/form');
  const caseId = await examinedCase(office);
  const report = async () => {
    const { outageId } = await office.post('taraz-clerk', '/api/outages', {
      system: 'stage-monitoring',
      failedAt: minutesAgo(40),
      noticedAt: minutesAgo(30),
      occurredAt: minutesAgo(27),
      toldTo: ictOfficers[0].id,
      description: 'Сатылар жүйесі жауап бермейді',
      caseIds: [caseId],
      ...late,
    });
    return outageId;
  };
  const act = (login, outageId, action, body = {}) => office.post(login, `/api/outages/${outageId}/${action}`, body);
  const reported = await report();
  const drawnUp = await report();
  await act('taraz-ict', drawnUp, 'draw-up-record', { cause: 'Арна үзілген' });
  const signed = await report();
  await act('taraz-ict', signed, 'draw-up-record', { cause: 'Арна үзілген', measures: 'Арна ауыстырылды' });
  await act('taraz-head', signed, 'sign-record');
  await act('taraz-ict', signed, 'record-restoration', { restoredAt: minutesAgo(10) });
  return {
    'outage-new': `/outages/new?caseId=${caseId}`,
    'outage-reported': `/outages/${reported}`,
    'outage-drawn-up': `/outages/${drawnUp}`,
    'outage-signed': `/outages/${signed}`,
  };
}

async function makeRefusals(office) {
  const { recordable } = await office.get('portal', '/api/intake-refusals');
  for (const { service, jurisdiction, editionId, channel, conditions } of recordable.filter(({ inForce }) => inForce)) {
    await office.post('portal', '/api/intake-refusals', {
      ...{ service, jurisdiction, edition: editionId, channel },
      condition: conditions[0].code,
    });
  }
}

async function examinedCase(office) {
  const caseId = await office.file('taraz-clerk', 'rk-2022-school-meals', {
    service: 'school-meals',
    channel: 'provider-office',
    parties: {
      applicant: { fullName: 'Гүлсара Бақытқызы Нұрпейісова', iin: '991231500016' },
      children: [{ fullName: 'Санжар Тимурұлы Нұрпейісов' }],
    },
    occurredAt: at(7, '10:00'),
    ...late,
  });
  await office.carry(caseId, 4, at(7, '10:00'));
  return caseId;
}
