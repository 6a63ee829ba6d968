import { describe, expect, it } from '@jest/globals';
import { editions } from '#regulations';
import { intakeChannels } from './intake-channels.js';
import { procedureOf } from './procedure.js';

const of = (slug: string, role: Parameters<typeof intakeChannels>[2]['roles'][number]): unknown => {
  const edition = editions.get(slug);
  return intakeChannels(edition.channels, procedureOf(edition), { roles: [role] });
};

describe('taking applications in', () => {
  it('is the clerk’s at the counters, the portal’s on the portal', () => {
    const handouts = ['provider-office', 'education-organisation', 'portal'];
    expect(of('rk-2022-school-meals', 'clerk')).toEqual([
      { channel: 'provider-office', handouts },
      { channel: 'education-organisation', handouts: ['education-organisation', 'provider-office', 'portal'] },
    ]);
    expect(of('rk-2022-school-meals', 'portal-gateway')).toEqual([
      { channel: 'portal', handouts: ['portal', 'provider-office', 'education-organisation'] },
    ]);
    expect(of('rk-2022-school-meals', 'head')).toEqual([]);
  });
  it('lets a result wait at the State Corporation only where the application was handed in there', () => {
    expect(of('astana-2018-meeting-permission', 'operator')).toEqual([
      { channel: 'state-corporation', handouts: ['state-corporation', 'provider-office'] },
    ]);
    expect(of('astana-2018-meeting-permission', 'clerk')).toEqual([
      { channel: 'provider-office', handouts: ['provider-office'] },
    ]);
  });
});
