import type { SiteIdentity } from './site';

/** Something that a site must have before the public sees it. */
export interface LaunchRequirement {
  readonly key: string;
  /** Noun phrase: « Horaires d’ouverture »; for some, in the words of the body. */
  readonly title: string | ((site: SiteIdentity) => string);
  /** What is missing and where it is written, in a sentence. */
  readonly advice: string;
  /** Page of the administration where it is filled in: the entry itself, not its list. */
  href(site: SiteIdentity): string | Promise<string>;
  isMet(site: SiteIdentity): boolean | Promise<boolean>;
}

export interface LaunchStep {
  readonly key: string;
  readonly title: string;
  readonly advice: string;
  readonly href: string;
  readonly met: boolean;
}

/** What plugins ask of a site before it is launched, in the order in which it is shown. */
export interface LaunchRequirements {
  add(...requirements: LaunchRequirement[]): void;
  judge(site: SiteIdentity): Promise<LaunchStep[]>;
}

export function createLaunchRequirements(
  ...first: readonly LaunchRequirement[]
): LaunchRequirements {
  const requirements = [...first];
  return {
    add: (...more) => void requirements.push(...more),
    judge: (site) =>
      Promise.all(
        requirements.map(async ({ key, title, advice, href, isMet }) => ({
          key,
          title: typeof title === 'string' ? title : title(site),
          advice,
          href: await href(site),
          met: await isMet(site),
        })),
      ),
  };
}

/** The steps that keep a site from being launched, in one sentence for an error. */
export const notReadyMessage = (steps: readonly LaunchStep[]): string =>
  `Ce site ne peut pas encore être mis en ligne. ${steps
    .filter(({ met }) => !met)
    .map(({ title, advice }) => `${title} : ${advice}`)
    .join(' ')}`;
