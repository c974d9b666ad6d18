import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';

const PATIENCE_MS = 10_000;

/** A form that is asked for with a field, `…#phone`, opens on that field once it is drawn. */
export function useWantedField(): void {
  const { pathname, hash } = useLocation();
  useEffect(() => {
    const field = /^#(\w+)$/.exec(hash)?.[1];
    if (field) focusOnceDrawn(field, Date.now() + PATIENCE_MS);
  }, [pathname, hash]);
}

/** Strapi's form replaces its address while it is drawn: the wish outlives it. */
function focusOnceDrawn(field: string, until: number) {
  const drawn = document.querySelector<HTMLElement>(`main [name="${field}"]`);
  if (drawn) return drawn.focus();
  if (Date.now() < until) requestAnimationFrame(() => focusOnceDrawn(field, until));
}
