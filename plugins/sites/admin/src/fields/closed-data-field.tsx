import type { FormInput } from '#admin/platform';
import type { SiteChoices } from './choices';
import { openData, without } from './ticked';
import { TickedField } from './ticked-field';

const data = (choices: SiteChoices) => choices.data;

/**
 * The input of `plugin::sites.closed-data`: a list of the data that programs may not read, shown
 * as boxes for those that they may. What appears one day is open until somebody closes it.
 */
export default function ClosedDataField(props: FormInput) {
  return <TickedField {...props} offered={data} tickedIn={openData} valueOf={without} />;
}
