import { renderToString } from 'preact-render-to-string';
import type { GuideElement } from '../domain/tree';
import type { At, LocalParts } from './at';
import { accessTo, service } from './services';

const element: GuideElement = {
  kind: 'service',
  attributes: { id: 'R1' },
  children: [
    {
      kind: 'condition',
      children: [{ kind: 'is-true', attributes: { variable: 'T1' }, children: [] }],
    },
  ],
};

function drawn(instead: LocalParts['service']): string {
  const anchors = new Map([['R1', element]]);
  const page = { anchors, local: { service: instead } } as unknown as At['page'];
  return renderToString(<>{service(element, { level: 2, page })}</>);
}

test.each([
  ['Formulaire', 'Accéder au formulaire'],
  ['formulaireNG', 'Accéder au formulaire'],
  ['Téléservice', 'Accéder à la démarche en ligne'],
  ['sel-pivotLocalNG', 'Accéder à la démarche en ligne'],
  ['lettreTypeNG', 'Accéder au modèle de document'],
  ['Annexe', 'Accéder à l’annexe'],
  ['Centre de contact', 'Accéder au service'],
])('the way to a « %s » says « %s »', (type, words) => {
  expect(accessTo(type)).toBe(words);
});

test('what stands instead of a service keeps its condition and its anchor', () => {
  expect(drawn(() => <p>Au four</p>)).toBe('<div id="R1" data-if="T1"><p>Au four</p></div>');
});

test('nothing stands instead of a service that is hidden without a word', () => {
  expect(drawn(() => null)).toBe('');
});
