/** What is asked before a note is removed, which names whoever else loses it. */
export const questionFor = (readers: string | null) =>
  readers === null
    ? (['note.remove.text'] as const)
    : (['note.remove.text.shared', { readers }] as const);
