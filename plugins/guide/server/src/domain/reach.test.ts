import { codeOf, reachAmong, reachesOf } from './reach';
import { isReached, standpointOf } from './standpoint';

const QUERCY_BLANC = '200023737';
const known = {
  departments: [{ code: '46', name: null }],
  epcis: [{ code: QUERCY_BLANC, name: 'Communauté de communes du Quercy Blanc' }],
};

const commune = { kind: 'commune', siren: '214600421' } as const;
const epci = { kind: 'epci', siren: QUERCY_BLANC } as const;
const centre = { kind: 'centre', siren: null } as const;

type Writer = Parameters<typeof reachesOf>[0];

const readersOf = (body: Writer, forAll: boolean) =>
  reachesOf(body, forAll, known).map(({ reach, code }) => `${reach} ${code}`.trim());

test.each([
  ['a commune', commune, false],
  ['a commune, whoever writes for it', commune, true],
  ['a site without a body', null, true],
  ['the centre, by somebody of its own site alone', centre, false],
  ['an EPCI that has no number', { ...epci, siren: null }, true],
])('%s writes for its own site only', (_who, body, forAll) => {
  expect(readersOf(body, forAll)).toEqual(['site']);
});

test('an EPCI writes for its communes, or for itself', () => {
  expect(readersOf(epci, false)).toEqual([`epci ${QUERCY_BLANC}`, 'site']);
});

test('the centre writes for itself, for all, for a department, or for an EPCI', () => {
  expect(readersOf(centre, true)).toEqual([
    'site',
    'platform',
    'department 46',
    `epci ${QUERCY_BLANC}`,
  ]);
});

test.each([
  ['its communes', 'epci', QUERCY_BLANC, true],
  ['those of another', 'epci', '244600000', false],
  ['nobody in particular', 'epci', null, false],
  ['a department', 'department', '46', false],
  ['all', 'platform', '', false],
  ['itself, whatever code comes along', 'site', '46', true],
] as const)('an EPCI asked to write for %s', (_whom, reach, reachCode, allowed) => {
  const found = reachAmong(reachesOf(epci, true, known), { reach, reachCode });
  expect(found !== undefined).toBe(allowed);
});

test('what concerns one site, or all, keeps no code', () => {
  expect(codeOf({ reach: 'site', reachCode: '46' })).toBe('');
  expect(codeOf({ reach: 'platform', reachCode: '46' })).toBe('');
  expect(codeOf({ reach: 'department', reachCode: '46' })).toBe('46');
});

const member = { kind: 'commune', siren: null, departmentCode: '46', epciSiren: QUERCY_BLANC };
const neighbour = { ...member, epciSiren: '200066371' };
const elsewhere = { ...member, departmentCode: '82', epciSiren: '200066322' };
const itself = { kind: 'epci', siren: QUERCY_BLANC, departmentCode: '46', epciSiren: null };
const theCentre = { kind: 'centre', siren: null, departmentCode: '46', epciSiren: null };

test.each([
  ['a member', member, { epci: true, department: true }],
  ['a neighbour of another EPCI', neighbour, { epci: false, department: true }],
  ['a commune of another department', elsewhere, { epci: false, department: false }],
  ['the EPCI itself', itself, { epci: true, department: true }],
  ['the centre', theCentre, { epci: false, department: true }],
  ['a site without a body', null, { epci: false, department: false }],
] as const)('what reaches %s', (_who, holder, reached) => {
  const from = standpointOf(holder as Parameters<typeof standpointOf>[0]);
  expect({
    epci: isReached(from, { reach: 'epci', code: QUERCY_BLANC }),
    department: isReached(from, { reach: 'department', code: '46' }),
  }).toEqual(reached);
  expect(isReached(from, { reach: 'platform', code: '' })).toBe(true);
  expect(isReached(from, { reach: 'site', code: '' })).toBe(false);
});
