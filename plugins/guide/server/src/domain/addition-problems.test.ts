import type { NoteFields } from '../../../shared/local-note';
import type { ServiceFields } from '../../../shared/local-service';
import type { Reach } from '../../../shared/reach';
import { judgeNote } from './check-note';
import { judgeService } from './check-service';

const HERE: Reach = { reach: 'site', code: '', words: 'Ce site' };
const knowledge = { reaches: [HERE], places: ['cout'] };
const isLinkTarget = (address: string) => !address.startsWith('javascript:');

const note: NoteFields = {
  audience: 'particuliers',
  entry: 'F1',
  place: '',
  side: 'before',
  title: '',
  body: '<p>Le samedi.</p>',
  reach: 'site',
  reachCode: '',
  publishFrom: null,
  publishUntil: null,
};

const service: ServiceFields = {
  audience: 'particuliers',
  service: 'R1',
  entry: null,
  label: 'Demander ici',
  href: '/demarches',
  reason: null,
  reach: 'site',
  reachCode: '',
  publishFrom: null,
  publishUntil: null,
};

test('a note, a service that is replaced and one that is hidden can be kept', () => {
  expect(judgeNote({ ...note, place: 'cout' }, knowledge)).toEqual({});
  expect(judgeService(service, knowledge, isLinkTarget)).toEqual({});
  const hidden = { ...service, label: null, href: null };
  expect(judgeService(hidden, { ...knowledge, places: null }, isLinkTarget)).toEqual({});
});

test.each<[string, Partial<NoteFields>, keyof NoteFields]>([
  ['without text', { body: '<p>&nbsp;</p>' }, 'body'],
  ['too long', { body: `<p>${'a'.repeat(20_001)}</p>` }, 'body'],
  ['with a title too long', { title: 'a'.repeat(161) }, 'title'],
  ['at a place that is not there', { place: 'delai' }, 'place'],
  ['on what is no entry', { entry: 'accueil' }, 'entry'],
  ['for others', { reach: 'platform' }, 'reach'],
  [
    'that ends first',
    { publishFrom: '2026-03-02T08:00:00Z', publishUntil: '2026-03-02T08:00:00Z' },
    'publishUntil',
  ],
])('a note %s is refused, on that field', (_what, more, field) => {
  expect(Object.keys(judgeNote({ ...note, ...more }, knowledge))).toEqual([field]);
});

test('a note on an entry that the guide has not is refused, wherever it stands', () => {
  const problems = judgeNote({ ...note, place: 'cout' }, { ...knowledge, places: null });
  expect(Object.keys(problems)).toEqual(['entry']);
});

test.each<[string, Partial<ServiceFields>, keyof ServiceFields]>([
  ['with a link and no words', { label: null }, 'label'],
  ['with words and no link', { href: null }, 'href'],
  ['that leads to a program', { href: 'javascript:x' }, 'href'],
  ['that leads to a mailbox', { href: 'mailto:mairie@cahors.example' }, 'href'],
  ['without a service', { service: '' }, 'service'],
  ['on what is no entry', { entry: 'accueil' }, 'entry'],
  ['with a reason too long', { reason: 'a'.repeat(501) }, 'reason'],
  ['for others', { reach: 'epci', reachCode: '200023737' }, 'reach'],
])('a service %s is refused, on that field', (_what, more, field) => {
  expect(Object.keys(judgeService({ ...service, ...more }, knowledge, isLinkTarget))).toEqual([
    field,
  ]);
});
