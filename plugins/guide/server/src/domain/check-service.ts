import type { ServiceFields } from '../../../shared/local-service';
import {
  faultsOf,
  LONGEST_TITLE,
  NO_ENTRY,
  reachFault,
  windowFault,
  type Knowledge,
  type Problems,
} from './addition-problems';
import { isEntryId } from './links';

const LONGEST_REASON = 500;

/** @param isLinkTarget what a link may lead to */
export function checkService(
  service: ServiceFields,
  isLinkTarget: (address: string) => boolean,
): Problems<ServiceFields> {
  const { label, href, reason, entry } = service;
  return faultsOf<ServiceFields>({
    service: !isEntryId(service.service) && 'Choisissez le service à remplacer ou à masquer.',
    entry: entry !== null && !isEntryId(entry) && NO_ENTRY,
    label: labelFault(label, href),
    href: hrefFault(label, href, isLinkTarget),
    reason:
      (reason?.length ?? 0) > LONGEST_REASON &&
      `Limitez à ${LONGEST_REASON} caractères ce que lira le visiteur.`,
    publishUntil: windowFault(service),
  });
}

export const judgeService = (
  service: ServiceFields,
  { reaches, places }: Knowledge,
  isLinkTarget: (address: string) => boolean,
): Problems<ServiceFields> => ({
  ...faultsOf<ServiceFields>({
    entry: service.entry !== null && places === null && NO_ENTRY,
    reach: reachFault(reaches, service),
  }),
  ...checkService(service, isLinkTarget),
});

function labelFault(label: string | null, href: string | null): string | false {
  if (href !== null && label === null) return 'Écrivez ce que dira le lien.';
  return (label?.length ?? 0) > LONGEST_TITLE && `Limitez le lien à ${LONGEST_TITLE} caractères.`;
}

function hrefFault(
  label: string | null,
  href: string | null,
  isLinkTarget: (address: string) => boolean,
): string | false {
  if (href === null) return label !== null && 'Indiquez l’adresse de ce lien.';
  const leads = isLinkTarget(href) && (href.startsWith('/') || /^https?:/i.test(href));
  return !leads && 'Indiquez une page du site (« /demarches ») ou d’un autre (« www.exemple.fr »).';
}
