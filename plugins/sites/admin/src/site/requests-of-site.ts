import { chooseSiteInAddress, chosenSite, forgetSite, keepInThisTab } from './chosen-site';
import { rememberWantedPage } from './wanted-page';
import { rememberLoss } from './lost-site';

const SITE_HEADER = 'x-parvis-site';
const STANDING_HEADER = 'x-parvis-standing';

/**
 * Every request to our server names the site of this tab. When the server answers that the person
 * does not hold it (any more), the choice is forgotten and the administration starts again on a
 * site that they do hold.
 */
export function nameSiteInRequests(): void {
  chooseSiteInAddress();
  rememberWantedPage(location);
  const kept = chosenSite();
  if (kept !== null) keepInThisTab(kept);
  const send = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    const site = chosenSite();
    if (site === null || new URL(request.url).origin !== location.origin) return send(request);
    request.headers.set(SITE_HEADER, String(site));
    const response = await send(request);
    if (response.headers.get(STANDING_HEADER) === 'none') startAgainElsewhere();
    return response;
  };
}

function startAgainElsewhere() {
  if (chosenSite() === null) return;
  forgetSite();
  rememberLoss();
  location.reload();
}
