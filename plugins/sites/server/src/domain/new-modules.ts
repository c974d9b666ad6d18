import { DEFAULT_MODULES, type ModuleName } from './site';

/** Sites could choose these before anybody noted which modules there were. */
const FIRST: readonly string[] = ['news', 'documents'];

/** Those that open by themselves, and that the platform did not have when it last started. */
export const newModules = (known: readonly string[] | null): ModuleName[] =>
  DEFAULT_MODULES.filter((name) => !(known ?? FIRST).includes(name));
