const SIGNED_IN = { policies: ['admin::isAuthenticatedAdmin'] };

/** Granted to no role: platform administrators may do everything. */
const KEEPERS = {
  policies: [
    'admin::isAuthenticatedAdmin',
    {
      name: 'admin::hasPermissions',
      config: { actions: ['plugin::platform.second-factor.reset'] },
    },
  ],
};

const OWN = '/second-factor';
const HOLDERS = '/second-factor/holders';

export const factorRoutes = [
  { method: 'GET', path: OWN, handler: 'second-factor.find', config: SIGNED_IN },
  {
    method: 'POST',
    path: `${OWN}/enrolment`,
    handler: 'second-factor.begin',
    config: SIGNED_IN,
  },
  { method: 'POST', path: OWN, handler: 'second-factor.confirm', config: SIGNED_IN },
  {
    method: 'POST',
    path: `${OWN}/recovery-codes`,
    handler: 'second-factor.renewCodes',
    config: SIGNED_IN,
  },
  { method: 'POST', path: `${OWN}/removal`, handler: 'second-factor.turnOff', config: SIGNED_IN },
  { method: 'GET', path: HOLDERS, handler: 'factor-holders.find', config: KEEPERS },
  { method: 'DELETE', path: `${HOLDERS}/:id`, handler: 'factor-holders.reset', config: KEEPERS },
] as const;
