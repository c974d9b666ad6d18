import request from 'supertest';
import { hidden } from '../forms/post';
import { proofFor } from '../forms/solve';
import { cardaillac } from '../cast';
import { hostOf } from '../harness/booted';
import { visit } from '../public-site/visitor';
import { phonePhoto } from '../uploads/samples';
import type { SecondInstance } from './second-instance';

const NEWS = '/content-manager/collection-types/plugin::news.news-item';

/** What was asked of an instance, and what it said was done. */
export interface Asked {
  readonly asked: string[];
  readonly acknowledged: string[];
}

/** One kind of thing that people do, each under a name of its own. */
export interface Deed {
  /** What takes time and may be done before the instance is there. */
  prepare(name: string): Promise<(instance: SecondInstance) => Promise<boolean>>;
}

/** Does all of them at once; what the instance no longer answers is not acknowledged. */
export async function doAll(
  instance: SecondInstance,
  acts: ReadonlyMap<string, (instance: SecondInstance) => Promise<boolean>>,
  record: Asked,
): Promise<void> {
  await Promise.all(
    [...acts].map(async ([name, act]) => {
      record.asked.push(name);
      if (await act(instance).catch(() => false)) record.acknowledged.push(name);
    }),
  );
}

export const saving: Deed = {
  prepare: (title) =>
    Promise.resolve(async ({ base, headers }) => {
      const answer = await request(base).post(NEWS).set(headers).send({ title });
      return answer.status === 201;
    }),
};

export const publishing: Deed = {
  prepare: (title) =>
    Promise.resolve(async ({ base, headers }) => {
      const answer = await request(base)
        .post(`${NEWS}/actions/publish`)
        .set(headers)
        .send({ title });
      return answer.status === 200;
    }),
};

export const uploading: Deed = {
  async prepare(name) {
    const photo = await phonePhoto(900, 600);
    return async ({ base, headers }) => {
      const info = JSON.stringify({ name, alternativeText: 'Une halle' });
      const answer = await request(base)
        .post('/upload')
        .set(headers)
        .field('fileInfo', info)
        .attach('files', photo, name);
      return answer.status === 201;
    };
  },
};

/** The form is read, and its proof worked out, as a visitor's browser does while they write. */
export const writing: Deed = {
  async prepare(address) {
    const { text } = await visit(cardaillac, '/contact').expect(200);
    const challenge = await visit(cardaillac, '/formulaires/preuve?formulaire=contact');
    const [, subject = ''] = /<option value="([^"]+)">École/.exec(text) ?? [];
    const fields = new URLSearchParams({
      _formulaire: 'contact',
      _jeton: hidden(text, '_jeton'),
      _preuve: await proofFor(challenge.body),
      objet: subject,
      nom: 'Jeanne Vidal',
      courriel: address,
      telephone: '',
      message: 'La cantine ouvre-t-elle lundi ?',
    });
    return async ({ base }) => {
      const answer = await request(base)
        .post('/contact')
        .set('Host', hostOf(cardaillac.label))
        .type('form')
        .send(fields.toString())
        .redirects(0);
      return answer.status === 303;
    };
  },
};
