/** The administration; what would change something is refused or answered by nobody. */
export async function admin(camera) {
  const { page } = camera;
  await camera.signIn('admin');
  await camera.visit([
    ['cases-admin', '/cases'],
    ['absences-admin', '/absences'],
    ['admin-bodies', '/admin/bodies'],
    ['admin-body', '/admin/bodies/taraz-education'],
    ['admin-calendar', '/admin/calendar'],
  ]);
  await refused(camera, 'admin-body-new', '/admin/bodies/new');
  await camera.open('/admin/officers');
  await page.locator('main tbody a').first().waitFor();
  await camera.shoot('admin-officers');
  const officer = await page.locator('main tbody a').first().getAttribute('href');
  await camera.visit([['admin-officer', officer ?? '']]);
  await camera.open('/admin/officers');
  await page.locator('main input').first().fill('жоқ');
  await page.locator('main [class*=notice]').waitFor();
  await camera.shoot('admin-officers-empty');
  await refused(camera, 'admin-officer-new', '/admin/officers/new');
  await camera.open('/admin/system');
  await page.locator('main dl, main table').first().waitFor();
  await camera.picture('admin-system');
}

/** A form as it is first seen, and after it was sent with nothing in it. */
async function refused(camera, name, path) {
  await camera.open(path);
  await camera.page.locator('main form').first().waitFor();
  await camera.shoot(name);
  await camera.page.locator('main form button[type=submit]').first().click();
  await camera.page.getByRole('alert').first().waitFor();
  await camera.shoot(`${name}-refused`);
}
