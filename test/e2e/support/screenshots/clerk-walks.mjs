const pages = [
  ['cases', '/cases'],
  ['cases-empty', '/cases?q=жоқ'],
  ['overview', '/overview'],
  ['stages', '/stages'],
  ['editions', '/editions'],
  ['edition-reference', '/editions/zhambyl-2019-age-ten-opinion'],
  ['edition-lists', '/editions/rk-2022-school-meals'],
  ['edition-partial', '/editions/zhambyl-2019-school-meals'],
  ['edition-named-only', '/editions/zhambyl-2019-rural-transport'],
  ['edition-conclusions', '/editions/rk-2022-agency-accreditation'],
  ['journals', '/journals'],
  ['journals-2019', '/journals?year=2019'],
  ['journals-results', '/journals?kind=result'],
  ['journals-found', '/journals?year=2019&q=қожахметова'],
  ['journals-empty', '/journals?year=2019&q=жоқ'],
  ['journals-print', '/journals/print?kind=incoming&year=2019&body=taraz-education'],
  ['complaints', '/complaints'],
  ['outages', '/outages'],
  ['absences', '/absences'],
  ['bulk-nothing', '/bulk'],
];

export async function clerkPages(camera) {
  await camera.signIn('taraz-clerk');
  await camera.visit(pages);
}

export async function newApplication(camera) {
  const { page } = camera;
  const choose = async (service) => page.locator('select[name=service]').selectOption(service);
  await camera.signIn('taraz-clerk');
  await camera.open('/applications/new');
  await camera.shoot('new-application');
  await page.locator('main button[aria-expanded=false]').first().click();
  await camera.shoot('new-application-keys');
  await choose('school-meals');
  await page.locator('[name="parties/applicant/fullName"]').waitFor();
  await page.locator('button[type=submit]').click();
  await page.getByRole('alert').first().waitFor();
  await camera.shoot('new-application-faults');
  await choose('age-ten-opinion');
  await page.locator('label:has([role=switch])').click();
  await page.locator('[name=occurredAt]').fill('11.11.2019');
  await page.locator('[name="parties/applicant/fullName"]').waitFor();
  await camera.shoot('new-application-archive');
  await camera.open('/applications/new');
  await choose('camps');
  await page.locator('[name="answers/0/answer"]').first().waitFor({ state: 'attached' });
  await camera.shoot('new-application-questions');
  for (const radio of await page.locator('label:has(input[name^="answers/"][value=true])').all()) await radio.click();
  await camera.shoot('new-application-answered');
  await camera.open('/');
  await camera.picture('queue-begun');
  await camera.open('/applications/new');
  await camera.shoot('new-application-offered');
  // Removed, so that it stands in no later picture.
  await page.locator('main button').last().click();
  await page.locator('select[name=service]').waitFor();
}
