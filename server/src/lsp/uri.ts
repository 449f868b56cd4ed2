const parts = /^([A-Za-z][\w+.-]*):(?:\/\/([^/?#]*))?([^?#]*)(.*)$/s;

/**
 * One spelling for all addresses of a resource: editors escape different characters and write drive letters
 * large or small.
 */
export function canonical(uri: string): string {
  const [, scheme, authority, path = '', rest = ''] = parts.exec(uri) ?? [];
  if (scheme === undefined) return uri;
  const spelled = path
    .split('/')
    .map((segment) => encodeURIComponent(decoded(segment)))
    .join('/')
    .replace(/^\/[A-Z]%3A/, (drive) => drive.toLowerCase().replace('%3a', '%3A'));
  return `${scheme.toLowerCase()}:${authority === undefined ? '' : `//${authority}`}${spelled}${rest}`;
}

/** The path of an address in plain characters. */
export function pathOf(uri: string): string {
  return decoded(parts.exec(uri)?.[3] ?? uri);
}

/** The path below a folder in plain characters, `null` for what stands elsewhere. */
export function pathBelow(folder: string, uri: string): string | null {
  const start = folder.endsWith('/') ? folder : `${folder}/`;
  return uri.startsWith(start) ? decoded(uri.slice(start.length)) : null;
}

/** The address of a path below a folder. */
export function under(folder: string, path: string): string {
  return canonical(`${folder.replace(/\/$/, '')}/${path.split('/').map(encodeURIComponent).join('/')}`);
}

/** The folder that something stands in, `null` at the top. */
export function folderOf(uri: string): string | null {
  const end = uri.lastIndexOf('/');
  const [, , , path = ''] = parts.exec(uri) ?? [];
  return end <= 0 || path.length <= 1 || path === '' ? null : uri.slice(0, end) || null;
}

/** The last part of the path in plain characters. */
export function nameOf(uri: string): string {
  return pathOf(uri).split('/').at(-1) ?? '';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
