import { deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { inspectFile } from './inspect-file.js';
import { jpeg, pdf, png } from './testing/contents.js';

const refusal = async (content: Buffer): Promise<unknown> =>
  inspectFile(content).catch((error: unknown) => (error as { code: string }).code);

const objectStream = (objects: Buffer | string, filter = '/FlateDecode'): Buffer =>
  Buffer.concat([
    Buffer.from(`%PDF-1.7\n4 0 obj <</Type /ObjStm /N 1 /First 4 /Filter ${filter}>> stream\r\n`),
    Buffer.from(objects),
    Buffer.from('\nendstream endobj\n%%EOF'),
  ]);

describe('a file is what its bytes are', () => {
  it.each([
    ['application/pdf', pdf()],
    ['image/jpeg', jpeg()],
    ['image/png', png()],
    ['application/pdf', objectStream(deflateSync('1 0 <</Type /Page>>'))],
  ])('%s', async (mediaType, content) => {
    expect(await inspectFile(content)).toBe(mediaType);
  });

  it.each([
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['a picture that holds a script', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['a shell script', '#!/bin/sh\nrm -rf /\n'],
    ['a Windows program', Buffer.from('4d5a90000300000004000000ffff0000b8000000', 'hex')],
    ['a Linux program', Buffer.from('7f454c4602010100000000000000000002003e00', 'hex')],
    ['an archive', Buffer.from('504b0304140000000800000021000000000000000000', 'hex')],
    ['a GIF that begins a script', 'GIF89a/*<script>*/=1;'],
    ['text', 'Өтініш'],
    ['a script with a PDF behind it', Buffer.concat([Buffer.from('<script>alert(1)</script>\n'), pdf()])],
    ['a page with a picture behind it', Buffer.concat([Buffer.from('<html>'), png()])],
  ])('%s is refused', async (_, content) => {
    expect(await refusal(Buffer.from(content))).toBe('file-type-refused');
  });

  it('nothing is no file', async () => {
    expect(await refusal(Buffer.alloc(0))).toBe('file-empty');
  });
});

describe('a PDF that could act', () => {
  it.each([
    ['a script', '/OpenAction <</S /JavaScript /JS (app.alert(1))>>'],
    ['a script in coded letters', '/OpenAction <</S /J#61va#53cript /JS (app.alert(1))>>'],
    ['a program', '/A <</S /Launch /F (cmd.exe)>>'],
    ['a file', '/Names <</EmbeddedFiles 5 0 R>>'],
    ['a form that is sent', '/A <</S/SubmitForm /F (https://example.org)>>'],
    ['a form of XML', '/AcroForm <</XFA 6 0 R>>'],
  ])('by %s is refused', async (_, dictionary) => {
    expect(await refusal(pdf(dictionary))).toBe('pdf-active');
  });

  it('is refused as well when the act lies packed', async () => {
    const objects = deflateSync('1 0 <</S /JavaScript /JS (app.alert(1))>>');
    expect(await refusal(objectStream(objects))).toBe('pdf-active');
  });

  it.each([
    ['with a password', pdf('/Encrypt 7 0 R')],
    ['packed in an unknown way', objectStream('zzzz', '/LZWDecode')],
    ['packed in coded letters', Buffer.from('%PDF-1.7\n1 0 obj <</Type /Obj#53tm>> stream\nx\nendstream\n%%EOF')],
    ['that breaks off', Buffer.from('%PDF-1.7\n1 0 obj <</Type /ObjStm>> stream\nxyz')],
    ['that unpacks without end', objectStream(deflateSync(Buffer.alloc(65 * 1024 * 1024)))],
  ])('cannot be seen into %s and is refused', async (_, content) => {
    expect(await refusal(content)).toBe('pdf-unreadable');
  });
});
