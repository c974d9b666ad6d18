import { ok, type Result } from '#platform';
import type { OpenData } from '../actions/create-site';
import type { CreateSiteDetails, CreateSiteRefusal } from '../domain/new-site';
import { partyOfCommune } from '../domain/party';
import type { ModuleName, SiteIdentity } from '../domain/site';
import { identityOfSiteToBe } from '../domain/site-to-be';
import { chooseLook, type TemplateChoice } from '../domain/template-choices';

interface Deps {
  readonly openData: Pick<OpenData, 'findCommune'>;
  readonly templates: () => readonly TemplateChoice[];
  readonly platformDomain: string;
}

export interface WantedSite {
  readonly insee: string;
  readonly template: string;
  readonly palette: string;
  readonly modules: readonly ModuleName[];
  readonly banner: boolean;
}

/** What a commune's site would be, from open data and choices only. */
export const siteToBe =
  ({ openData, templates, platformDomain }: Deps) =>
  async (
    wanted: WantedSite,
  ): Promise<Result<SiteIdentity, CreateSiteRefusal, CreateSiteDetails>> => {
    const look = chooseLook(templates(), wanted);
    if (!look.ok) return look;
    const commune = await openData.findCommune(wanted.insee);
    if (!commune.ok) return commune;
    const party = partyOfCommune(commune.value);
    const host = `${party.labels[0]}.${platformDomain}`;
    const { modules, banner } = wanted;
    return ok(identityOfSiteToBe({ ...look.value, party, modules, host, banner }));
  };
