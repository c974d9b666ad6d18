import type { FormInput } from '#admin/platform';
import type { SiteChoices } from './choices';
import { openModules } from './ticked';
import { TickedField } from './ticked-field';

const modules = (choices: SiteChoices) => choices.modules;
const asTicked = (ticked: readonly string[]) => ticked;

/** The input of `plugin::sites.modules`: a list of names, shown as check boxes. */
export default function ModulesField(props: FormInput) {
  return <TickedField {...props} offered={modules} tickedIn={openModules} valueOf={asTicked} />;
}
