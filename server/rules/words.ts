/** The last word of `text` with what is stuck to it (`full,`), for a title or message; empty for blank text. */
export const lastWord = (text: string): string => /\S+$/.exec(text.trimEnd())?.[0] ?? '';

/** The first word of `text` with what is stuck to it; empty for blank text. */
export const firstWord = (text: string): string => /^\S+/.exec(text.trimStart())?.[0] ?? '';
