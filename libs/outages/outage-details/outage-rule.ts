import { editions } from '#regulations';
import type { OutageRuleView } from './outage.view.js';

/** The duty stands in the texts of some services alone; offices keep the record for all of them. */
export function outageRule(): OutageRuleView | null {
  const edition = editions.list({}).find(({ outage }) => outage);
  if (!edition?.outage) return null;
  const { text, citation } = edition.outage;
  return { text, citation };
}
