import type { ServiceSheet } from '../../../shared/local-service';
import { changeOf, fieldsOf, newChange, valuesOf } from './service-values';

const SERVICE = { id: 'R1', title: 'Demande de cuisson', kind: 'Formulaire' };
const ENTRY = { audience: 'particuliers', id: 'F1' } as const;
const addressOf = (typed: string) => (typed.startsWith('www.') ? `https://${typed}` : null);
const context = { service: SERVICE, entry: ENTRY, known: null, addressOf };

test('a service that is replaced has a link and no reason', () => {
  const values = { ...newChange([]), label: ' Venir ', href: '/contact', reason: 'oublié' };
  expect(fieldsOf(values, { ...context, change: 'replace' })).toMatchObject({
    entry: 'F1',
    label: 'Venir',
    href: '/contact',
    reason: null,
  });
});

test('the link of a service is understood as any other, or sent as it was typed', () => {
  const sent = (href: string) =>
    fieldsOf({ ...newChange([]), href }, { ...context, change: 'replace' }).href;
  expect(sent('www.four.example')).toBe('https://www.four.example');
  expect(sent(' au four ')).toBe('au four');
});

test('a service that is hidden has no link, and a reason if somebody wrote one', () => {
  const values = { ...newChange([]), href: '/oublie', reason: ' ' };
  const sent = fieldsOf(values, { ...context, change: 'hide' });
  expect(sent).toMatchObject({ label: null, href: null, reason: null });
});

test('a change for all the entries is opened and kept as one', () => {
  const kept: ServiceSheet = {
    documentId: 'abc',
    version: 'v1',
    reachWords: 'Ce site',
    mayTouch: true,
    audience: 'particuliers',
    service: 'R1',
    entry: null,
    label: null,
    href: null,
    reason: 'À Figeac',
    reach: 'site',
    reachCode: '',
    publishFrom: null,
    publishUntil: null,
  };
  expect(changeOf(kept)).toBe('hide');
  const sent = fieldsOf(valuesOf(kept), { ...context, change: 'hide', known: kept });
  expect(kept).toMatchObject(sent);
});
