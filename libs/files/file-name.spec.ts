import { describe, expect, it } from '@jest/globals';
import { disposition } from '#platform';
import { safeFileName } from './file-name.js';

describe('the name of a file', () => {
  it.each([
    ['Туу туралы куәлік.PDF', 'Туу туралы куәлік.PDF'],
    ['../../../etc/passwd', 'passwd.pdf'],
    ['D:\\құжаттар\\скан.pdf', 'скан.pdf'],
    ['..', 'file.pdf'],
    ['', 'file.pdf'],
    ['.htaccess', 'htaccess.pdf'],
    ['setup.exe', 'setup.exe.pdf'],
    ['page.html\u0000.pdf', 'page.html.pdf'],
    ['fdp.\u202Eexe', 'fdp.exe.pdf'],
    ['a\r\nSet-Cookie: x=1.pdf', 'aSet-Cookie_ x=1.pdf'],
    ['CON.pdf', '_CON.pdf'],
    ['\ud800.pdf', 'pdf.pdf'],
    ['қ'.repeat(400), `${'қ'.repeat(150)}.pdf`],
  ])('%j is kept as %j', (given, kept) => {
    expect(safeFileName(given, 'application/pdf')).toBe(kept);
  });

  it('ends as what the file is', () => {
    expect(safeFileName('скан.pdf', 'image/png')).toBe('скан.pdf.png');
    expect(safeFileName('фото.JPEG', 'image/jpeg')).toBe('фото.JPEG');
  });

  it('is told to browsers in a header that it cannot leave', () => {
    const told = disposition('attachment', `a"b\\c%d'(е).pdf`);
    expect(told).toBe(`attachment; filename="a_b_c_d'(_).pdf"; filename*=UTF-8''a%22b%5Cc%25d%27%28%D0%B5%29.pdf`);
  });
});
