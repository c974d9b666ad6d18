/** Words that English screens are made of, and that no French sentence holds. */
const ENGLISH = new Set(
  `about above account add after again all already also and another any apply are back be been before
  below beta between browse but by cancel cannot checkbox choose clear click close collapse confirm
  could create created creation dashboard decrease delete deleted developer disabled
  discard display done download draft drag drop edit email empty enable enabled enter entries entry
  error expand failed field fields file filter filters find first for from getting has have hello
  help hide home how if increase invalid is item items last learn less load loading log login logout
  made make more move must name new next no-one not nothing now of open optional other our owner
  password please preview previous profile publish published read remove required reset results
  save saved search see select selected send set settings should show sign started status such
  sure text than that the their them then there these they this to toggle tutorial unable undo untitled
  update updated upload use user users value view was welcome were what when where which who will with
  yes you your`.split(/\s+/),
);

/** The words of the texts that are English, each once. */
export function englishWords(texts: readonly string[]): string[] {
  const words = texts.flatMap((text) => text.toLowerCase().match(WORD) ?? []);
  return [...new Set(words.filter((word) => ENGLISH.has(word)))];
}

/** Neither addresses nor names of files, which are in no language. */
const WORD = /(?<![\p{L}\p{N}._@/:-])\p{L}+(?![\p{L}\p{N}_@/]|[.:-]\p{L})/gu;
