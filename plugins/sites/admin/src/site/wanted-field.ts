import { leadTo } from '#admin/platform';
import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';

const PATIENCE_MS = 10_000;

/** A form that is asked for with a field, `…#phone`, opens on that field once it is drawn. */
export function useWantedField(): void {
  const { pathname, hash } = useLocation();
  useEffect(() => {
    const field = /^#(\w+)$/.exec(hash)?.[1];
    if (field) focusOnceDrawn(field, pathname, Date.now() + PATIENCE_MS);
  }, [pathname, hash]);
}

/**
 * Strapi's form replaces what follows its path while it is drawn: the wish outlives that, but
 * neither another page nor a person who began to type.
 */
function focusOnceDrawn(field: string, pathname: string, until: number) {
  if (!window.location.pathname.endsWith(pathname) || isTyping()) return;
  const drawn = document.querySelector<HTMLElement>(`main [name="${field}"]`);
  if (drawn) return leadTo(drawn);
  if (Date.now() < until) requestAnimationFrame(() => focusOnceDrawn(field, pathname, until));
}

const isTyping = () =>
  document.activeElement?.matches('input, textarea, [contenteditable]') === true;
