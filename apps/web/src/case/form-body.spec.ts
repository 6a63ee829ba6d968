import { describe, expect, it } from '@jest/globals';
import { formBody } from './form-body';

function sent(fields: readonly (readonly [name: string, value: string])[]): unknown {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return formBody(data, 'Asia/Almaty');
}

describe('what a form sends', () => {
  it('follows the paths in the names and leaves out what is empty', () => {
    expect(
      sent([
        ['service', 'school-meals'],
        ['parties/applicant/fullName', ' Айгүл '],
        ['parties/applicant/iin', ''],
        ['parties/children/0/birthDate', '14.05.2009'],
        ['documents/0/words', 'Өтініш'],
        ['documents/3/words', 'Куәлік'],
      ]),
    ).toEqual({
      service: 'school-meals',
      parties: { applicant: { fullName: 'Айгүл' }, children: [{ birthDate: '2009-05-14' }] },
      documents: [{ words: 'Өтініш' }, { words: 'Куәлік' }],
    });
  });

  it('keeps an empty person, so that the API names the field that is missing', () => {
    expect(sent([['parties/applicant/fullName', '']])).toEqual({ parties: { applicant: {} } });
  });

  it('sends no line for a document that nobody has named', () => {
    expect(
      sent([
        ['documents/0/words', ' '],
        ['documents/1/words', 'Өтініш'],
        ['documents/1/form', 'copy'],
        ['missing/0/words', ''],
      ]),
    ).toEqual({ documents: [{ words: 'Өтініш', form: 'copy' }] });
  });

  it('makes an instant of day and time, and truth of yes and no', () => {
    expect(
      sent([
        ['occurredAt', '09.09.2019'],
        ['_time', '10:00'],
        ['packageComplete', 'false'],
      ]),
    ).toEqual({ occurredAt: '2019-09-09T04:00:00.000Z', packageComplete: false });
  });

  it('makes an instant of each pair of day and time, whichever of them is the settled one', () => {
    expect(
      sent([
        ['hearing/at', '11.09.2026'],
        ['_time/hearing/at', '10:00'],
        ['_day/protocol/endedAt', '11.09.2026'],
        ['protocol/endedAt', '10:40'],
        ['attended', 'false'],
      ]),
    ).toEqual({
      hearing: { at: '2026-09-11T05:00:00.000Z' },
      protocol: { endedAt: '2026-09-11T05:40:00.000Z' },
      attended: false,
    });
  });

  it('makes an instant of a body’s receipt with its own time, and a number of an entry’s place', () => {
    expect(
      sent([
        ['requests/0/body', 'Сыртқы істер министрлігі'],
        ['requests/0/receivedAt', '09.09.2019'],
        ['_time/requests/0/receivedAt', '15:30'],
        ['requests/1/body', 'Ішкі істер министрлігі'],
        ['requests/1/receivedAt', ''],
        ['_time/requests/1/receivedAt', ''],
        ['corrects', '4'],
        ['prolongs/entry', 'А-1/2024'],
        ['validUntil', '1.3.2029'],
      ]),
    ).toEqual({
      requests: [
        { body: 'Сыртқы істер министрлігі', receivedAt: '2019-09-09T09:30:00.000Z' },
        { body: 'Ішкі істер министрлігі' },
      ],
      corrects: 4,
      prolongs: { entry: 'А-1/2024' },
      validUntil: '2029-03-01',
    });
  });

  it('sends a moment that cannot be read as it was typed', () => {
    expect(
      sent([
        ['occurredAt', 'кеше'],
        ['_time', '10'],
      ]),
    ).toEqual({ occurredAt: 'кеше 10' });
  });
});
