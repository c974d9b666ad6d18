import { refusalOf } from '#admin/platform';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { MadeSite } from '../../../shared/new-site';
import { chooseSite, chosenSite, forgetSite, type SiteKey } from '../site/chosen-site';
import { useWords, type Word } from '../translations/words';
import { NEW_SITE } from '../site/own-page';
import { onSite } from './creating';
import type { Banner, Draft } from './draft';
import { imageOf } from './image-address';
import { forgetDraft, type ChangeDraft } from './kept-draft';

/** Why nothing was made, or not all. */
export interface Refusal {
  readonly message: string;
  /** Position of the guest at fault. */
  readonly guest: number | null;
  /** The site that the commune has already. */
  readonly site: number | null;
}

export type Creation = 'idle' | 'creating' | 'sending' | Refusal;

const SITES = '/content-manager/collection-types/plugin::sites.site';

/** Makes the site, then sends its banner to it, then opens what is left to do there. */
export function useCreation(change: ChangeDraft) {
  const { post, put } = useFetchClient();
  const say = useWords();
  const [creation, setCreation] = useState<Creation>('idle');
  const refuse = (error: unknown, unsaid: Word) => setCreation(refusalIn(error, say(unsaid)));

  const sendBanner = async (site: MadeSite, banner: Banner) => {
    const before = chosenSite();
    setCreation('sending');
    chooseSite(site.key);
    try {
      const [file] = (await post<{ id: number }[]>('/upload', formOf(site, banner))).data;
      await put(`${SITES}/${site.documentId}`, { banner: file?.id });
      leave(site);
    } catch (error) {
      goBackTo(before);
      refuse(error, 'new.banner.unsent');
    }
  };

  const create = async (order: object, { banner }: Draft) => {
    setCreation('creating');
    try {
      const { data: site } = await post<MadeSite>('/sites/creations', order);
      if (!banner) return leave(site);
      change({ made: site });
      await sendBanner(site, banner);
    } catch (error) {
      refuse(error, 'new.unanswered');
    }
  };

  return { creation, create, sendBanner };
}

/** The bar names the site at work: it stays so as long as the page does. */
const goBackTo = (before: SiteKey | null) => (before === null ? forgetSite() : chooseSite(before));

/** Opens the site that was made: nothing of the draft is needed any more. */
export function leave({ key }: MadeSite): void {
  forgetDraft();
  location.assign(onSite(key, `${NEW_SITE}/ready`));
}

function formOf({ name }: MadeSite, { image, alternativeText, decorative }: Banner): FormData {
  const form = new FormData();
  const file = `Bannière ${name}.jpg`;
  form.append('files', imageOf(image), file);
  const info = { name: file, alternativeText: decorative ? '' : alternativeText, decorative };
  form.append('fileInfo', JSON.stringify(info));
  return form;
}

function refusalIn(error: unknown, unsaid: string): Refusal {
  const { details } = ((
    error as { response?: { data?: { error?: { details?: Record<string, unknown> } } } }
  ).response?.data?.error ?? {}) as { details?: { person?: unknown; site?: { key?: unknown } } };
  return {
    message: refusalOf(error, unsaid),
    guest: numberOr(details?.person),
    site: numberOr(details?.site?.key),
  };
}

const numberOr = (value: unknown): number | null => (typeof value === 'number' ? value : null);
