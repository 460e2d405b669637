/**
 * Whether the path of an address matches a pattern as editors write them: `*` within a folder, `**` over folders, `?`,
 * `{a,b}`, `[abc]`. A pattern without a slash is held against the file's name, one with a slash against the end of
 * the path. A pattern that makes no sense matches nothing.
 */
export function matchesGlob(glob: string, uri: string): boolean {
  const path = pathOf(uri);
  const known = compiled.get(glob);
  const pattern = known === undefined ? compile(glob) : known;
  if (compiled.size > 1000) compiled.clear();
  compiled.set(glob, pattern);
  return pattern?.test(path) ?? false;
}

const compiled = new Map<string, RegExp | null>();

function pathOf(uri: string): string {
  const path = uri.replace(/^[a-z][\w+.-]*:(\/\/[^/]*)?/i, '').replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function compile(glob: string): RegExp | null {
  let body = '';
  let braces = 0;
  const parts = glob.replace(/^\.?\//, '').match(/\*\*\/|\*+|\[!?[^\]/]+\]|[\s\S]/g) ?? [];
  for (const part of parts) {
    if (part === '**/') body += '(?:[^/]*/)*';
    else if (part === '*') body += '[^/]*';
    else if (/^\*+$/.test(part)) body += '.*';
    else if (part === '?') body += '[^/]';
    else if (part.length > 1 && part.startsWith('[')) body += part.replace('[!', '[^').replaceAll('\\', '\\\\');
    else if (part === '{') {
      braces += 1;
      body += '(?:';
    } else if (part === '}' && braces > 0) {
      braces -= 1;
      body += ')';
    } else if (part === ',' && braces > 0) body += '|';
    else body += part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  }
  try {
    return new RegExp(`(?:^|/)${body}$`);
  } catch {
    return null;
  }
}
