import { ok, refuse, type Result } from '#platform';
import type {
  AbsenceDetails,
  Commune,
  Epci,
  FindCommuneRefusal,
  Territory,
} from '../domain/commune';
import { parseHostName } from '../domain/host-name';
import type {
  CentreDescription,
  CollectivityChoice,
  CreatedSite,
  CreateSiteDetails,
  CreateSiteRefusal,
  KnownSite,
  Party,
  SiteCreation,
  SiteOrder,
} from '../domain/new-site';
import { partyOfCentre, partyOfCommune, partyOfEpci } from '../domain/party';
import { DEFAULT_MODULES, type ModuleName } from '../domain/site';
import { chooseLook, type Look, type TemplateChoice } from '../domain/template-choices';

export interface OpenData {
  findCommune(insee: string): Promise<Result<Commune, FindCommuneRefusal, AbsenceDetails>>;
  findEpci(
    siren: string,
  ): Promise<Result<Epci, 'siren-malformed' | 'siren-unknown', { given: string }>>;
  findDepartment(code: string): Promise<Territory | null>;
}

export interface SiteDraft extends Look {
  readonly name: string;
  readonly kind: 'mini' | 'full';
  readonly modules: readonly ModuleName[];
  readonly party: Party;
  readonly hosts: readonly { readonly name: string; readonly role: 'primary' | 'platform' }[];
}

export interface NewSites {
  /** One creation at a time, whole or not at all. */
  oneAtATime<T>(work: () => Promise<T>): Promise<T>;
  siteOf(party: Party): Promise<KnownSite | null>;
  /** Those of the names that already lead somewhere. */
  takenHosts(names: readonly string[]): Promise<ReadonlySet<string>>;
  /** Writes the site and what it cannot do without, then runs `complete` in its scope. */
  add(draft: SiteDraft, complete: (site: CreatedSite) => Promise<void>): Promise<CreatedSite>;
}

interface Deps {
  readonly openData: OpenData;
  readonly templates: () => readonly TemplateChoice[];
  readonly newSites: NewSites;
  readonly platformDomain: string;
  /** What capabilities add to a new site, in its transaction. */
  readonly complete: (site: CreatedSite) => Promise<void>;
}

type Creation = Result<SiteCreation, CreateSiteRefusal, CreateSiteDetails>;

/** Creates the site of a collectivity; doing it again changes nothing, and says so. */
export const createSite =
  (deps: Deps) =>
  async (order: SiteOrder): Promise<Creation> => {
    const look = chooseLook(deps.templates(), order);
    if (!look.ok) return look;
    const host = order.host === undefined ? ok(null) : parseHostName(order.host);
    if (!host.ok) return host;
    const party = await findParty(deps.openData, order.collectivity);
    if (!party.ok) return party;

    return deps.newSites.oneAtATime(async (): Promise<Creation> => {
      const known = await deps.newSites.siteOf(party.value);
      if (known) return ok({ outcome: 'already-there', site: known });
      const hosts = await chooseHosts(deps, party.value, host.value, order.label);
      if (!hosts.ok) return hosts;
      const draft: SiteDraft = {
        ...look.value,
        name: order.name ?? party.value.shortName,
        kind: order.kind ?? 'mini',
        modules: order.modules ?? DEFAULT_MODULES,
        party: party.value,
        hosts: hosts.value,
      };
      return ok({ outcome: 'created', site: await deps.newSites.add(draft, deps.complete) });
    });
  };

async function findParty(
  openData: OpenData,
  choice: CollectivityChoice,
): Promise<Result<Party, CreateSiteRefusal, CreateSiteDetails>> {
  if ('insee' in choice) {
    const commune = await openData.findCommune(choice.insee);
    return commune.ok ? ok(partyOfCommune(commune.value)) : commune;
  }
  if ('siren' in choice) {
    const epci = await openData.findEpci(choice.siren);
    return epci.ok ? ok(await seatedEpci(openData, epci.value)) : epci;
  }
  return ok(await centre(openData, choice.centre));
}

async function seatedEpci(openData: OpenData, epci: Epci): Promise<Party> {
  const [seat] = epci.members;
  const commune = seat ? await openData.findCommune(seat.insee) : null;
  return commune?.ok
    ? partyOfEpci(epci, commune.value, commune.value.department)
    : partyOfEpci(epci, null, null);
}

const centre = async (openData: OpenData, description: CentreDescription) =>
  partyOfCentre(description, await openData.findDepartment(description.department));

/** The primary host, and the platform sub-domain when it is another one. */
async function chooseHosts(
  { newSites, platformDomain }: Deps,
  party: Party,
  own: string | null,
  label: string | undefined,
): Promise<Result<SiteDraft['hosts'], 'host-taken' | 'host-malformed', { given: string }>> {
  const labels = label === undefined ? party.labels : [label];
  const candidates = labels.map((first) => `${first}.${platformDomain}`);
  const malformed = candidates.map(parseHostName).find((parsed) => !parsed.ok);
  if (malformed) return malformed;
  const taken = await newSites.takenHosts(own ? [own, ...candidates] : candidates);
  if (own && (taken.has(own) || own === platformDomain))
    return refuse('host-taken', { given: own });
  const free = candidates.find((name) => !taken.has(name) && name !== own);
  if (!free) return refuse('host-taken', { given: candidates[0] ?? '' });
  if (!own) return ok([{ name: free, role: 'primary' }]);
  return ok([
    { name: own, role: 'primary' },
    { name: free, role: 'platform' },
  ]);
}
