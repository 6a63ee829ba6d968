/** What anybody sees without an account, and every door that stays shut. */
export async function doors(camera, states) {
  const { page } = camera;
  await camera.visit([
    ['sign-in', '/'],
    ['check', '/check'],
    ['check-unknown', '/check/00000-00000-00000-00000'],
    ['check-known', states['check-known']],
    ['editions-stranger', '/editions'],
  ]);
  await camera.open('/sign-in');
  await page.locator('[name=login]').fill('nobody');
  await page.locator('[name=password]').fill('wrong');
  await page.locator('button[type=submit]').click();
  await page.getByRole('alert').waitFor();
  await camera.shoot('sign-in-refused');
  await camera.signIn('taraz-clerk');
  await camera.visit([
    ['no-permission', '/admin/officers'],
    ['no-permission-board', '/monitoring'],
    ['no-such-case', '/cases/00000000-0000-4000-8000-000000000000'],
    ['not-found', '/nowhere'],
    ['password', '/password'],
  ]);
  if (!camera.isSmall) return;
  await page.locator('header button[aria-expanded=false]').click();
  await camera.picture('menu-open');
}

/** While the network is slow, gone, or answers with a fault. */
export async function faults(camera) {
  const { page } = camera;
  await camera.signIn('taraz-clerk');
  await page.locator('tr[data-index] a').first().waitFor();
  await page.route('**/api/cases?*', () => undefined);
  await camera.open('/cases');
  await camera.picture('cases-loading');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  const fault = { type: 'about:blank', title: 'Қызмет уақытша жұмыс істемейді', status: 503 };
  await page.route('**/api/cases?*', (route) => route.fulfill({ status: 503, json: fault }));
  await camera.open('/cases');
  await page.locator('main [class*=notice]').first().waitFor();
  await camera.picture('cases-fault');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await camera.open('/applications/new');
  await page.locator('select[name=service]').selectOption('school-meals');
  await page.locator('[name="parties/applicant/fullName"]').waitFor();
  await page.context().setOffline(true);
  await page.locator('[class*=offline]').waitFor();
  await camera.picture('offline');
  await page.context().setOffline(false);
}

/** In the place of one who is away, and who names whom. */
export async function absences(camera) {
  const { page } = camera;
  await camera.signIn('taraz-head');
  await camera.open('/absences');
  await page.locator('tbody tr').first().waitFor();
  await camera.shoot('absences-head');
  await camera.signIn('taraz-executor2');
  await page.locator('[data-acting=false]').waitFor();
  await camera.picture('acting-offered');
  await page.locator('[data-acting] button').first().click();
  await page.locator('[data-acting=true]').waitFor();
  await page.locator('tr[data-index] a').first().waitFor();
  await camera.picture('acting-for');
}
