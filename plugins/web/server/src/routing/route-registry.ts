import type { PublicAnswer, PublicRequest, PublicRoute } from './answer';

export interface MatchedRoute {
  readonly route: PublicRoute;
  readonly params: Record<string, string>;
}

type Fallback = (request: PublicRequest) => Promise<PublicAnswer>;

/** The public addresses that the plugins own; the page tree answers what nobody else does. */
export interface RouteRegistry {
  add(...routes: PublicRoute[]): void;
  /** Asked in order of registration, until one finds something. */
  addFallback(fallback: Fallback): void;
  match(path: string): MatchedRoute | null;
  readonly fallbacks: readonly Fallback[];
}

export function createRouteRegistry(): RouteRegistry {
  const exact = new Map<string, PublicRoute>();
  const patterns: { expression: RegExp; route: PublicRoute }[] = [];
  const fallbacks: Fallback[] = [];

  function add(route: PublicRoute) {
    if (!route.path.includes(':')) exact.set(route.path, route);
    else patterns.push({ expression: compile(route.path), route });
  }

  return {
    fallbacks,
    add: (...routes) => routes.forEach(add),
    addFallback: (fallback) => void fallbacks.push(fallback),
    match(path) {
      const route = exact.get(path);
      if (route) return { route, params: {} };
      for (const pattern of patterns) {
        const found = pattern.expression.exec(path);
        if (found) return { route: pattern.route, params: { ...found.groups } };
      }
      return null;
    },
  };
}

const compile = (path: string) => new RegExp(`^${path.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
