/** The types that the tagger tells apart; `NORP` (peoples, faiths, parties’ followers) is a MISC of one word. */
export const taggedTypes = ['PERSON', 'ORG', 'LOC', 'MISC'] as const;

/** O, then begin, inside, end and single of each type, then a single NORP. */
export const labelCount = 2 + 4 * taggedTypes.length;

/** The label outside names. */
export const outside = 0;

/** Label of a people, faith or party’s followers in one word. */
export const norp = labelCount - 1;

/** Where in a name a label stands. */
export const part = { begin: 0, inside: 1, end: 2, single: 3 } as const;

/** The label of a part of a name of the type at `type` in `taggedTypes`. */
export const labelOf = (type: number, where: number): number => 1 + 4 * type + where;

/** The part that a label is; `single` for NORP, −1 outside. */
export const partOf = (label: number): number =>
  label === outside ? -1 : label === norp ? part.single : (label - 1) & 3;

/** Index in `taggedTypes`; −1 outside. */
export const typeOf = (label: number): number => (label === outside ? -1 : label === norp ? 3 : (label - 1) >> 2);

/** Whether a label may follow another: names begin, go on and end in one type. */
export function mayFollow(before: number, label: number): boolean {
  const from = partOf(before);
  const to = partOf(label);
  const open = from === part.begin || from === part.inside;
  const goesOn = to === part.inside || to === part.end;
  return open === goesOn && (!open || typeOf(before) === typeOf(label));
}
