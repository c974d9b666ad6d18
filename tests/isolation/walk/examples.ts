type Values = Readonly<Record<string, unknown>>;

/** What any site may write: of its own. */
const HERE = { reach: 'site', reachCode: '' };

/**
 * Values for the fields that obey a rule of their own, which no schema says. A type that refuses
 * its specimen has its example to be added here: the walk proves nothing on what is never written.
 * @param serial another number each time
 */
const EXAMPLES: Readonly<Record<string, (mark: string, serial: number) => Values>> = {
  'plugin::sites.site': () => ({ template: 'causse', palette: '120', modules: ['news'] }),
  'plugin::sites.host': (mark, serial) => ({ name: `h${serial}.${slug(mark)}.example` }),
  'plugin::sites.office': () => ({ serves: null, phone: '05 65 30 00 00' }),
  'plugin::pages.useful-number': () => ({ phone: '15' }),
  'plugin::sites.opening-slot': (_mark, serial) => ({
    weekday: (serial % 7) + 1,
    opens: clock(serial % 1_439),
    closes: clock((serial % 1_439) + 1),
  }),
  'plugin::sites.accessibility-audit': (mark) => ({
    tools: [mark],
    environment: [mark],
    pages: [mark],
    results: { '1.1': 'NC' },
    nonAccessible: [{ description: mark, reason: 'non-conformity', criteria: ['1.1'] }],
  }),
  'plugin::guide.local-note': () => ({ ...HERE, entry: 'F1' }),
  'plugin::guide.own-entry': () => HERE,
  'plugin::guide.local-service': (mark) => ({
    ...HERE,
    service: 'R1',
    entry: 'F1',
    href: `/${mark}`,
  }),
  'plugin::web.redirect': (mark, serial) => ({
    oldPath: `/${mark}-${serial}`,
    newPath: `/${mark}-ailleurs`,
  }),
};

export const exampleOf = (uid: string, mark: string, serial: number): Values =>
  EXAMPLES[uid]?.(mark, serial) ?? {};

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const slug = (mark: string) => mark.replaceAll(/[^a-z0-9-]/g, 'o');
