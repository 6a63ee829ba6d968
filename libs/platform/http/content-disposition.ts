/** RFC 6266 and 8187: for old readers in ASCII, for the others as it is. */
export function disposition(how: 'inline' | 'attachment', name: string, plain = plainOf(name)): string {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${how}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

function plainOf(name: string): string {
  return name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
}
