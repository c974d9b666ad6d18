/** Charges drawn in a square of 100 units around the origin; `ink` outlines and details. */
type Drawing = (paint: string, ink: string) => string;

const shape = (d: string, paint: string, ink: string) =>
  `<path d="${d}" fill="${paint}" stroke="${ink}" stroke-width="2.6" stroke-linejoin="round"/>`;
const detail = (d: string, ink: string, width = 2.4) =>
  `<path d="${d}" fill="none" stroke="${ink}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
const opening = (d: string, ink: string) => `<path d="${d}" fill="${ink}"/>`;

const tower: Drawing = (paint, ink) =>
  shape('M-30 46V-20H-36V-44H-23V-34H-8V-44H8V-34H23V-44H36V-20H30V46Z', paint, ink) +
  opening('M-9 46V24A9 11 0 0 1 9 24V46ZM-20 -8h7v14h-7ZM13 -8h7v14h-7Z', ink) +
  detail('M-36 -20H36', ink);

const bridge: Drawing = (paint, ink) =>
  shape(
    'M-48 34V-4H-42V-30H-46V-42H-38V-36H-32V-42H-24V-30H-28V-4H-7V-30H-11V-42H-3V-36H3V-42H11V-30H7V-4H28V-30H24V-42H32V-36H38V-42H46V-30H42V-4H48V34H38A10 14 0 0 0 18 34H10A10 14 0 0 0 -10 34H-18A10 14 0 0 0 -38 34Z',
    paint,
    ink,
  ) + detail('M-48 4H48', ink);

const fish: Drawing = (paint, ink) =>
  shape('M-48 4C-34 -20 6 -26 28 -2L46 -18C42 -4 42 8 47 24L28 8C6 28 -32 24 -48 4Z', paint, ink) +
  detail('M-24 -10C-16 -2 -16 10 -23 16M-8 -4q5 6 0 12M6 -4q5 6 0 12', ink) +
  opening('M-36 -1a3 3 0 1 0 .1 0Z', ink);

const walnutLeaf: Drawing = (paint, ink) => {
  const leaflet = (x: number, y: number, turn: number, size: number) =>
    `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${size})">${shape('M0 0C-15 -10 -15 -28 0 -42C15 -28 15 -10 0 0Z', paint, ink)}${detail('M0 -4V-32', ink, 2)}</g>`;
  return (
    detail('M0 48Q4 20 0 -14', ink, 4) +
    leaflet(1, 24, -68, 0.82) +
    leaflet(2, 20, 68, 0.82) +
    leaflet(0, 2, -58, 0.95) +
    leaflet(1, 0, 58, 0.95) +
    leaflet(0, -10, 0, 1)
  );
};

const oakLeaf: Drawing = (paint, ink) =>
  shape(
    'M0 46C-3 38 -3 32 -3 28C-16 34 -24 24 -17 16C-30 14 -32 0 -20 -3C-30 -12 -24 -26 -13 -22C-15 -36 -6 -46 0 -46C6 -46 15 -36 13 -22C24 -26 30 -12 20 -3C32 0 30 14 17 16C24 24 16 34 3 28C3 32 3 38 0 46Z',
    paint,
    ink,
  ) + detail('M0 40V-34M0 14L-12 8M0 14L12 8M0 -6L-12 -12M0 -6L12 -12', ink, 2);

const sheep: Drawing = (paint, ink) =>
  detail('M-20 20V42M-8 22V42M14 22V42M24 20V42', ink, 5) +
  shape(
    'M-34 2C-40 -12 -26 -24 -16 -18C-10 -30 8 -30 12 -20C22 -26 34 -18 32 -8L46 -14C52 -6 48 4 40 6C38 18 30 26 18 24C8 30 -8 30 -14 24C-30 28 -40 16 -34 2Z',
    paint,
    ink,
  ) +
  detail('M-22 2q6 -8 12 0M-4 -6q6 -8 12 0M2 12q6 -8 12 0M-18 16q6 -8 12 0', ink, 2) +
  opening('M42 -7a2.6 2.6 0 1 0 .1 0Z', ink);

const grape: Drawing = (paint, ink) => {
  const rows = [[-24, -8, 8, 24], [-16, 0, 16], [-8, 8], [0]];
  const berries = rows.flatMap((row, i) =>
    row.map(
      (x) =>
        `<circle cx="${x}" cy="${-8 + i * 16}" r="9.6" fill="${paint}" stroke="${ink}" stroke-width="2.4"/>`,
    ),
  );
  return (
    detail('M0 -16V-46M0 -30q-10 -14 -22 -8', ink, 4) +
    shape('M2 -24C6 -42 22 -46 38 -40C34 -30 34 -24 26 -20C18 -14 10 -16 2 -24Z', paint, ink) +
    berries.join('')
  );
};

const star: Drawing = (paint, ink) => {
  const points = Array.from({ length: 10 }, (_, i) => {
    const [r, angle] = [i % 2 ? 18 : 46, (i * Math.PI) / 5 - Math.PI / 2];
    return `${(Math.cos(angle) * r).toFixed(1)} ${(Math.sin(angle) * r).toFixed(1)}`;
  });
  return shape(`M${points.join('L')}Z`, paint, ink);
};

const sun: Drawing = (paint, ink) => {
  const rays = Array.from({ length: 32 }, (_, i) => {
    const [r, angle] = [i % 2 ? 28 : 48, (i * Math.PI) / 16];
    return `${(Math.cos(angle) * r).toFixed(1)} ${(Math.sin(angle) * r).toFixed(1)}`;
  });
  return (
    shape(`M${rays.join('L')}Z`, paint, ink) +
    `<circle r="22" fill="${paint}" stroke="${ink}" stroke-width="2.4"/>`
  );
};

const shell: Drawing = (paint, ink) =>
  shape(
    'M0 44L-14 36L-18 26C-40 16 -48 -4 -40 -22C-30 -42 30 -42 40 -22C48 -4 40 16 18 26L14 36Z',
    paint,
    ink,
  ) + detail('M0 34V-34M-5 34L-18 -32M5 34L18 -32M-9 32L-34 -22M9 32L34 -22', ink, 2.2);

const key: Drawing = (paint, ink) =>
  shape('M-5 -8H5V22H20V30H5V36H16V44H-5Z', paint, ink) +
  `<circle cy="-24" r="17" fill="none" stroke="${ink}" stroke-width="13"/><circle cy="-24" r="17" fill="none" stroke="${paint}" stroke-width="8"/>`;

const bell: Drawing = (paint, ink) =>
  shape(
    'M-6 -44H6V-34C22 -30 24 -12 26 8C28 20 34 26 38 32H-38C-34 26 -28 20 -26 8C-24 -12 -22 -30 -6 -34Z',
    paint,
    ink,
  ) +
  shape('M-8 33A8 9 0 0 0 8 33Z', paint, ink) +
  detail('M-27 20H27', ink);

const wheat: Drawing = (paint, ink) => {
  const grains = Array.from({ length: 5 }, (_, i) => {
    const y = -30 + i * 11;
    return [-1, 1]
      .map(
        (s) =>
          `<ellipse cx="${s * 9}" cy="${y}" rx="5.4" ry="9.6" transform="rotate(${s * 28} ${s * 9} ${y})" fill="${paint}" stroke="${ink}" stroke-width="2"/>`,
      )
      .join('');
  });
  return (
    detail('M0 48V-30', ink, 4) +
    grains.join('') +
    `<ellipse cy="-40" rx="5" ry="9.6" fill="${paint}" stroke="${ink}" stroke-width="2"/>`
  );
};

const mountain: Drawing = (paint, ink) =>
  shape(
    'M-50 40C-40 22 -34 2 -26 0C-18 -2 -14 6 -10 2C-4 -6 -2 -38 8 -38C20 -38 26 8 50 40Z',
    paint,
    ink,
  ) + detail('M8 -20C10 -8 16 6 24 16M-24 14C-20 22 -16 26 -12 30', ink);

const swallow: Drawing = (paint, ink) =>
  shape(
    'M-46 -26C-24 -26 -10 -18 -2 -8C8 -22 22 -36 46 -40C36 -20 22 -4 10 4L16 20L32 40L14 28L4 44L2 22C-6 18 -12 12 -16 4C-22 -6 -32 -16 -46 -26Z',
    paint,
    ink,
  );

const chestnut: Drawing = (paint, ink) =>
  shape(
    'M0 -40C6 -28 34 -20 34 10C34 32 16 40 0 40C-16 40 -34 32 -34 10C-34 -20 -6 -28 0 -40Z',
    paint,
    ink,
  ) + detail('M-30 20Q0 34 30 20M-12 -14Q-20 -4 -20 8', ink);

export const charges = {
  tower,
  bridge,
  fish,
  sheep,
  grape,
  star,
  sun,
  shell,
  key,
  bell,
  wheat,
  mountain,
  swallow,
  chestnut,
  'walnut-leaf': walnutLeaf,
  'oak-leaf': oakLeaf,
} as const;

export type ChargeName = keyof typeof charges;
