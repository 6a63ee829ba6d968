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

  it('makes an instant of day and time, and truth of yes and no', () => {
    expect(
      sent([
        ['occurredAt', '09.09.2019'],
        ['_time', '10:00'],
        ['packageComplete', 'false'],
      ]),
    ).toEqual({ occurredAt: '2019-09-09T04:00:00.000Z', packageComplete: false });
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
