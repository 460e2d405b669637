/** What the suite's own lines begin with in the log of the editor, where much else is written. */
export const suiteMark = 'suite|';
