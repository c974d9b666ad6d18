import type { Core } from '@strapi/strapi';
import { Gauge } from 'prom-client';
import { metrics, platform, systemClock } from '#platform';
import { AUDIENCES } from './domain/audience';
import { directoryHealth } from './domain/directory-health';
import { guideHealth } from './domain/guide-health';
import { guide } from './services';

const METRIC = 'parvis_guide_texts_seconds';

/** Freshness of the guide, on the operator's page and among the metrics. */
export function watchGuide(strapi: Core.Strapi): void {
  const { settings, watched } = platform(strapi);
  const daily = AUDIENCES.filter((audience) => settings.guide.addresses[audience]);
  watched.add(async () =>
    guideHealth({
      generations: await generations(strapi),
      imports: await guide(strapi).records.latest(),
      daily,
      now: systemClock.now(),
    }),
  );
  watched.add(async () => directoryHealth(await guide(strapi).directoryState()));
  metrics.removeSingleMetric(METRIC);
  new Gauge({
    name: METRIC,
    help: 'Day of the texts of the guide, in seconds since 1970',
    labelNames: ['audience'],
    registers: [metrics],
    async collect() {
      for (const { audience, textsOn } of await generations(strapi)) {
        this.set({ audience }, Date.parse(textsOn ?? '1970-01-01') / 1_000);
      }
    },
  });
}

async function generations(strapi: Core.Strapi) {
  const reading = guide(strapi).reading();
  const found = await Promise.all(AUDIENCES.map((one) => reading.currentGeneration(one)));
  return found.filter((generation) => generation !== null);
}
