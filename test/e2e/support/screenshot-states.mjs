// States that the demo does not hold, made through the API as officers would: a hearing, complaints, outages, requests turned down.
import { randomUUID } from 'node:crypto';

const PASSWORD = 'qamqor-demo-2026';
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

/** Officers who sign in when first needed, and read at least what was written last. */
class Office {
  #officers = new Map();
  #position = '';

  constructor(origin) {
    this.origin = origin;
  }

  async get(login, path) {
    return this.#send(login, path);
  }

  async post(login, path, body = {}) {
    const answer = await this.#send(login, path, { method: 'POST', body: JSON.stringify(body) });
    this.#position = answer.position ?? this.#position;
    return answer;
  }

  /** An application with every question denied and everything handed in that is then asked for. */
  async file(login, edition, application) {
    const { questions, consentAsked } = await this.get(login, `/api/intake/${edition}`);
    const said = questions.map(({ code }) => `${code}:no`).join(',');
    const query = `channel=${application.channel}${said && `&answers=${said}`}`;
    const { documents } = await this.get(login, `/api/intake/${edition}/documents?${query}`);
    const asked = documents.filter((one) => one.state === 'missing' && !one.alternative && one.itemsRule !== 'each');
    const { caseId } = await this.post(login, '/api/cases', {
      answers: questions.map(({ code }) => ({ question: code, answer: false })),
      documents: asked.map(({ code }) => ({ code, form: 'original' })),
      ...(consentAsked ? { consent: true } : {}),
      ...application,
    });
    return caseId;
  }

  /** The first `count` acts of the provider's office, a minute apart when the case is an old one. */
  async carry(caseId, count, filedAt) {
    const officers = { clerk: 'taraz-clerk', head: 'taraz-head', executor: 'taraz-executor' };
    for (let done = 1; done <= count; done += 1) {
      const path = `/api/cases/${caseId}?atLeast=${this.#position}`;
      const { step } = await this.get('taraz-clerk', path);
      const { allowedActions, forms } = await this.get(officers[step.role], path);
      const form = forms.find(({ action }) => action === allowedActions[0]);
      const minute = filedAt && new Date(Date.parse(filedAt) + done * 60_000).toISOString();
      await this.post(officers[step.role], `/api/cases/${caseId}/${form.action}`, {
        ...bodyOf(form),
        ...(minute ? { occurredAt: minute, ...late } : {}),
      });
    }
  }

  async #send(login, path, init = {}) {
    const { cookie, csrfToken } = await this.#officer(login);
    const answer = await fetch(this.origin + path, {
      ...init,
      headers: {
        cookie,
        ...(init.body && {
          'content-type': 'application/json',
          'x-csrf-token': csrfToken,
          'idempotency-key': randomUUID(),
        }),
      },
    });
    if (!answer.ok) throw new Error(`${login} ${path}: ${await answer.text()}`);
    return answer.json();
  }

  async #officer(login) {
    const known = this.#officers.get(login);
    if (known) return known;
    const answer = await fetch(`${this.origin}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login, password: PASSWORD }),
    });
    const { csrfToken } = await answer.json();
    const officer = {
      csrfToken,
      cookie: answer.headers
        .getSetCookie()
        .map((line) => line.split(';')[0])
        .join('; '),
    };
    this.#officers.set(login, officer);
    return officer;
  }
}

function bodyOf({ action, executors = [] }) {
  switch (action) {
    case 'register-application':
      return { packageComplete: true };
    case 'assign-executor':
      return { executorId: executors[0]?.id, resolution: 'Қарап, нәтиженің жобасын дайындаңыз.' };
    case 'record-examination':
      return { findings: 'Құжаттар қаралды.' };
    default:
  }
}
