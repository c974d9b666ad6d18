import { askNoPassword } from '#admin/platform';
import { VIEWING_HEADER } from '../../../shared/viewing';
import { currentView, forgetView, lookAsOneself } from './view';

/** Every request of a tab that shows a view names it: the server refuses what would change. */
export function nameViewInRequests(): void {
  if (currentView()) askNoPassword();
  const send = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    const view = currentView();
    const { origin, pathname } = new URL(request.url);
    if (!view || origin !== location.origin) return send(request);
    request.headers.set(VIEWING_HEADER, view.id);
    const response = await send(request);
    if (response.headers.get(VIEWING_HEADER) === 'over' && currentView())
      lookAsOneself({ over: true });
    if (pathname === '/admin/logout') forgetView();
    return response;
  };
}
