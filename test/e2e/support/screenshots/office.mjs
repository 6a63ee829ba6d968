import { randomUUID } from 'node:crypto';

const PASSWORD = 'qamqor-demo-2026';
const late = { lateReason: 'Байланыс болмады' };

/** Officers who sign in when first needed, and read at least what was written last. */
export class Office {
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

  /** Content of a file, as the page sends it. */
  async attach(login, caseId, { name, content, document = null }) {
    const query = document === null ? '' : `?document=${document}`;
    return this.#send(login, `/api/cases/${caseId}/files${query}`, {
      method: 'POST',
      body: content,
      type: 'application/octet-stream',
      named: { 'x-file-name': encodeURIComponent(name) },
    });
  }

  async bytes(login, path) {
    const { cookie } = await this.#officer(login);
    const answer = await fetch(this.origin + path, { headers: { cookie } });
    return Buffer.from(await answer.arrayBuffer());
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

  async #send(login, path, { type = 'application/json', named = {}, ...init } = {}) {
    const { cookie, csrfToken } = await this.#officer(login);
    const answer = await fetch(this.origin + path, {
      ...init,
      headers: {
        cookie,
        ...named,
        ...(init.body && {
          'content-type': type,
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
