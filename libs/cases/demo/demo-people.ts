import { checkDigit } from '#platform';
import type { PersonBody } from '../submit-application/submit-application.body.js';

/** An IIN with a right check digit that nobody has: born on the last day of 2099. */
function inventedIin(serial: number): string {
  const digits = `9912315${String(serial).padStart(4, '0')}`;
  const check = checkDigit(digits);
  return check === null ? inventedIin(serial + 5_000) : `${digits}${String(check)}`;
}

/** Invented people. */
const adult = (serial: number, fullName: string, address: string): PersonBody => ({
  fullName,
  iin: inventedIin(serial),
  address,
  phone: `+7 700 000 ${String(1000 + serial)}`,
});
const child = (serial: number, fullName: string, birthDate: string): PersonBody => ({
  fullName,
  iin: inventedIin(serial),
  birthDate,
});

export const demoPeople = {
  aigul: adult(101, 'Айгүл Серікқызы Төлебаева', 'Тараз қ., Абай көшесі, 10-үй'),
  marat: adult(102, 'Марат Әлиұлы Жұмабеков', 'Тараз қ., Төле би көшесі, 25-үй'),
  zhanna: adult(103, 'Жанна Қайратқызы Ибраева', 'Астана қ., Сарыарқа даңғылы, 3-үй'),
  daulet: adult(104, 'Дәулет Ғалымұлы Есенов', 'Байзақ ауданы, Сарыкемер ауылы'),
  saule: adult(105, 'Сәуле Мұратқызы Қожахметова', 'Тараз қ., Жамбыл даңғылы, 77-үй'),
  oksana: adult(106, 'Оксана Викторовна Ким', 'Тараз қ., Пушкин көшесі, 5-үй'),
  yerbol: adult(107, 'Ерболат Нұрланұлы Әбілов', 'Тараз қ., Қойгелді көшесі, 41-үй'),
  madina: adult(108, 'Мәдина Асқарқызы Сұлтанова', 'Астана қ., Тұран даңғылы, 18-үй'),
  ernar: child(201, 'Ернар Маратұлы Төлебаев', '2015-04-12'),
  aisha: child(202, 'Айша Дәулетқызы Есенова', '2016-09-30'),
  timur: child(203, 'Тимур Сергеевич Ким', '2008-02-18'),
  aliya: child(204, 'Әлия Ерболатқызы Әбілова', '2009-07-07'),
};
