/** A queue, and the form of each act that waits in it. */
export const queueWalks = ['taraz-clerk', 'taraz-head', 'taraz-executor', 'taraz-akimat', 'astana-clerk'].map(
  (login) => async (camera) => {
    const { page } = camera;
    await camera.signIn(login);
    await page.locator('[data-live=live]').waitFor();
    await page.locator('tr[data-index] a, main [class*=notice]').first().waitFor();
    await camera.picture(`queue-${login}`);
    const targets = await page
      .locator('table a[href*="do="]')
      .evaluateAll((links) => [
        ...new Map(links.map((a) => [new URL(a.href).search, a.getAttribute('href')])).values(),
      ]);
    for (const target of targets) {
      await camera.open(target);
      await page.locator('#history li').first().waitFor();
      await camera.shoot(`case-${login}-${target.split('do=')[1]}`);
    }
  },
);

/** What the queue shows beside its rows: where a date comes from, what is picked, an empty list. */
export async function queueParts(camera) {
  const { page } = camera;
  await camera.signIn('taraz-head');
  await page.locator('tr[data-index] a').first().waitFor();
  await page.locator('[class*=why]').first().click();
  await page.locator('[data-placement]').waitFor();
  await camera.picture('queue-why');
  await page.keyboard.press('Escape');
  if (camera.isSmall) await page.locator('main button[aria-expanded=false]').first().click();
  await page.locator('main select').nth(1).selectOption('overdue');
  await page.locator('main [class*=notice], tr[data-index] a').first().waitFor();
  await camera.picture('queue-narrowed');
}

/** Picked together: before anything is sent, and what came of each. Nothing is truly sent. */
export async function bulk(camera) {
  const { page } = camera;
  await camera.signIn('taraz-head');
  const rows = page.locator('tr[data-index]', { has: page.locator('a[href$="do=assign-executor"]') });
  await rows.first().waitFor();
  for (let index = 0; index < Math.min(4, await rows.count()); index += 1)
    await rows.nth(index).locator('[class*=pickLabel]').click();
  await camera.picture('queue-picked');
  await page.locator('[role=group]:has([role=status]) button').last().click();
  await page.waitForURL('**/bulk');
  await page.locator('main form table').waitFor();
  await camera.picture('bulk-preview');
  await page.locator('main form [name]').last().fill('Қарап, нәтиженің жобасын дайындаңыз.');
  await page.locator('main form label:has(input[type=radio])').first().click();
  await answerActs(page);
  await page.locator('main form button[type=submit]').click();
  await page.locator('main tr[data-state=done]').first().waitFor();
  await page.locator('main tr[data-state=waiting]').first().waitFor({ state: 'detached' });
  await camera.picture('bulk-result');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
}

/** The first is refused, the second was overtaken, the others are done. */
async function answerActs(page) {
  const refusals = [
    { type: 'about:blank', title: 'Іс жабылған', status: 409, code: 'case-closed' },
    { type: 'about:blank', title: 'Істі басқа қызметкер өзгертті', status: 412 },
  ];
  await page.route('**/api/cases/*/assign-executor', (route) => {
    const json = refusals.shift();
    if (json === undefined) return route.fulfill({ json: { revision: 9, position: '0' } });
    return route.fulfill({ status: json.status, contentType: 'application/problem+json', json });
  });
}
