import { deadLetters, lineWithGap } from '../monitoring-answers.mjs';

/** A case's past: the reason, a moment, two moments, who looked; and what an auditor looks for and takes out. */
export async function audit(camera) {
  const { page } = camera;
  await camera.signIn('auditor');
  await camera.shoot('cases-auditor');
  await page.locator('table a').first().click();
  await page.locator('#history li').first().waitFor();
  await camera.shoot('case-auditor');
  const { items } = await camera.get('/api/cases?limit=1&closedBy=issued&late=true');
  const path = `/cases/${items[0].caseId}/replay`;
  await camera.open(path);
  await page.locator('[name=reason]').waitFor();
  await camera.shoot('replay-reason');
  await page.locator('[name=reason]').fill('Жоспарлы тексеру');
  await page.locator('form button[type=submit]').click();
  await page.locator('[data-shown]').waitFor();
  await camera.open(`${path}?at=5`);
  await page.locator('[data-shown="5"]').waitFor();
  await camera.shoot('replay');
  await page.locator('[data-shown="5"] button[aria-expanded=false]').first().click();
  await page.locator('[class*=raw]').waitFor();
  await camera.shoot('replay-raw');
  await camera.open(`${path}?at=8&with=3&by=happened`);
  await page.locator('[data-shown="8"]').waitFor();
  await camera.shoot('replay-two');
  for (const [name, list] of [
    ['case-looks', '/case-looks'],
    ['cases-late', '/cases?late=true'],
  ]) {
    await camera.open(list);
    await page.locator('tbody tr').first().waitFor();
    await camera.shoot(name);
  }
  for (const shut of await page.locator('main button[aria-expanded=false]').all()) await shut.click();
  await camera.shoot('cases-exports');
}

const boards = [
  ['overview', '', '[data-chart] svg'],
  ['overview-body', '?by=body', '[data-chart] svg'],
  ['overview-step', '?by=step', '[data-chart] svg'],
  ['lateness', '/lateness', 'table'],
  ['durations', '/durations', '[role=img] svg'],
  ['cases', '/cases', 'table'],
  ['cases-nothing', '/cases?state=late&service=camps', 'main p'],
  ['status', '/status', 'dl'],
];

/** The board listens without end, so that the network is never idle: its pages say themselves when they are there. */
export async function board(camera) {
  const { page } = camera;
  await camera.signIn('auditor');
  for (const [name, path, shown] of boards) {
    await camera.open(`/monitoring${path}`);
    await page.locator('[data-live=live]').waitFor();
    await page.locator(shown).first().waitFor();
    await camera.picture(`monitoring-${name}`);
  }
  for (const [name, pattern, json, path] of [
    ['line-gap', '**/api/monitoring/cases/gap', lineWithGap, '/cases/gap'],
    ['dead-letters', '**/api/monitoring/dead-letters?*', deadLetters, '/status'],
  ]) {
    await page.route(pattern, (route) => route.fulfill({ json }));
    await camera.open(`/monitoring${path}`);
    await page.locator('[data-gap], [data-letter]').first().waitFor();
    await camera.picture(`monitoring-${name}`);
    await page.unroute(pattern);
  }
  await camera.open('/monitoring/cases?state=late');
  await page.locator('[data-case] a').first().click();
  await page.locator('[data-sequence]').first().waitFor();
  await camera.picture('monitoring-line');
}
