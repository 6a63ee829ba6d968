/** What stands beside the steps: each page in each state, and each act's form open. */
export const recordWalks = ['taraz-clerk', 'taraz-executor', 'taraz-head', 'taraz-ict'].map(
  (login) => async (camera, states) => {
    await camera.signIn(login);
    for (const [name, path] of Object.entries(states)) {
      if (path.startsWith('/cases/') && name !== 'with-files' && login !== 'taraz-ict')
        await shootActs(camera, login, name, path);
      if (/^\/(complaints|outages)/.test(path) && shows(login, name)) {
        await camera.open(path);
        await camera.shoot(`${name}-${login}`);
        if (login === 'taraz-head' || login === 'taraz-ict') await shootOthers(camera, `${name}-${login}`);
      }
    }
  },
);

/** The clerk sees every record; the others only what is theirs to do. */
function shows(login, name) {
  if (login === 'taraz-clerk') return true;
  if (login === 'taraz-ict') return name.startsWith('outage-') && name !== 'outage-new';
  return login === 'taraz-head' && (name === 'complaint-filed' || name === 'outage-drawn-up');
}

async function shootActs(camera, login, name, path) {
  const { page } = camera;
  await camera.open(path);
  const { allowedActions } = await camera.get(`/api${path}`);
  const acts = allowedActions.filter((action) => action !== 'correct-entry');
  if (login === 'taraz-executor' || acts.length > 0) await camera.shoot(`${name}-${login}`);
  for (const action of acts) {
    await camera.open(`${path}?do=${action}`);
    await page.locator('main form').first().waitFor();
    await camera.shoot(`${name}-${login}-${action}`);
  }
  if (login !== 'taraz-executor') return;
  // What is open is no longer found, so that the first is always the next.
  const shut = page.locator('main details:not([open]) > summary, main button[aria-expanded=false]');
  for (let left = await shut.count(); left > 0; left -= 1) await shut.first().click();
  await camera.shoot(`${name}-${login}-opened`);
}

async function shootOthers(camera, name) {
  const others = camera.page.locator('[class*=others] button');
  for (let index = 0; index < (await others.count()); index += 1) {
    await others.nth(index).click();
    await camera.shoot(`${name}-other-${index + 1}`);
  }
}

/** Files at their documents, one being refused, one being taken off, and an entry being put right. */
export async function files(camera, states) {
  const { page } = camera;
  await camera.signIn('taraz-executor');
  await camera.open(states['with-files']);
  await page.locator('[data-file]').first().waitFor();
  await camera.shoot('files-attached');
  const chooser = page.waitForEvent('filechooser');
  await page.locator('[class*=attach] button').last().click();
  const content = Buffer.from('<!doctype html><script>document.title = "run"</script>');
  await (await chooser).setFiles({ name: 'бет.pdf', mimeType: 'application/pdf', buffer: content });
  await page.locator('[class*=needs] [role=alert]').waitFor();
  await page.locator('[data-file] button').first().click();
  await page.locator('[data-file] form').waitFor();
  await page.locator('#history [class*=amend] button').first().click();
  await page.locator('#history form').waitFor();
  await camera.shoot('files-refused');
}

export async function receipts(camera) {
  await camera.signIn('taraz-operator');
  const { items } = await camera.get('/api/cases?limit=50');
  const left = new Set(['intake', 'acceptance-refusal']);
  for (const { caseId } of items) {
    for (const kind of left) {
      const path = `/cases/${caseId}/receipts/${kind}`;
      const kept = await camera.page.evaluate(async (url) => (await fetch(url)).ok, `/api${path}`);
      if (!kept) continue;
      await camera.visit([
        [`case-with-receipt-${kind}`, `/cases/${caseId}`],
        [`receipt-${kind}`, path],
      ]);
      left.delete(kind);
    }
  }
}

export async function intakeRefusals(camera) {
  await camera.signIn('portal');
  await camera.open('/intake-refusals');
  await camera.shoot('intake-refusals');
  await camera.page.locator('main select').first().selectOption({ index: 1 });
  await camera.shoot('intake-refusals-form');
}
