export type Point = readonly [x: number, y: number];

const n = (value: number) => Math.round(value * 10) / 10;

export const at = ([x, y]: Point) => `${n(x)} ${n(y)}`;

export function polygon(points: readonly Point[]): string {
  return `M${points.map(at).join('L')}Z`;
}

export function polyline(points: readonly Point[]): string {
  return `M${points.map(at).join('L')}`;
}

/** A curve through every point (Catmull-Rom as Bézier), open. */
export function curve(points: readonly Point[]): string {
  const [first] = points;
  return first ? `M${at(first)}${curveOn(points)}` : '';
}

/** The continuation of a curve whose first point is already reached. */
export function curveOn(points: readonly Point[]): string {
  let path = '';
  for (let i = 0; i < points.length - 1; i += 1) {
    const here = points[i] as Point;
    const next = points[i + 1] as Point;
    const before = points[i - 1] ?? here;
    const after = points[i + 2] ?? next;
    const one: Point = [here[0] + (next[0] - before[0]) / 6, here[1] + (next[1] - before[1]) / 6];
    const two: Point = [next[0] - (after[0] - here[0]) / 6, next[1] - (after[1] - here[1]) / 6];
    path += `C${at(one)} ${at(two)} ${at(next)}`;
  }
  return path;
}

/** The closed band between two curves drawn in the same direction. */
export function ribbon(left: readonly Point[], right: readonly Point[]): string {
  const back = [...right].reverse();
  const start = back[0] as Point;
  return `${curve(left)}L${at(start)}${curveOn(back)}Z`;
}

/** What lies below a curve, down to `floor`. */
export function below(points: readonly Point[], floor: number): string {
  const first = points[0] as Point;
  const last = points[points.length - 1] as Point;
  return `${curve(points)}L${at([last[0], floor])}L${at([first[0], floor])}Z`;
}

export const fill = (path: string, paint: string, opacity = 1) =>
  `<path d="${path}" fill="${paint}"${opacity < 1 ? ` fill-opacity="${n2(opacity)}"` : ''}/>`;

export const line = (path: string, paint: string, width: number, opacity = 1) =>
  `<path d="${path}" fill="none" stroke="${paint}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"${opacity < 1 ? ` stroke-opacity="${n2(opacity)}"` : ''}/>`;

export const rect = (x: number, y: number, w: number, h: number, paint: string, opacity = 1) =>
  fill(`M${n(x)} ${n(y)}h${n(w)}v${n(h)}h${n(-w)}Z`, paint, opacity);

export const disc = (x: number, y: number, r: number, paint: string, opacity = 1) =>
  oval(x, y, r, r, paint, opacity);

export const oval = (x: number, y: number, rx: number, ry: number, paint: string, opacity = 1) =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${paint}"${opacity < 1 ? ` fill-opacity="${n2(opacity)}"` : ''}/>`;

const n2 = (value: number) => Math.round(value * 100) / 100;
