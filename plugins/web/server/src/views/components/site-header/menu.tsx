import { fr } from '../../text/french';
import type { MenuEntry } from '../../types';

/**
 * The menu in two levels. On a phone the empty disclosure before it shows or
 * hides it by style alone, so one list serves every width without a script.
 */
export const Menu = ({ entries }: { entries: MenuEntry[] }) => (
  <>
    <details class="menu-toggle" id="menu">
      <summary>Menu</summary>
    </details>
    <nav class="menu" aria-label="Menu principal">
      <ul>
        {entries.map((entry) => (
          <li>{entry.children?.length ? <SubMenu entry={entry} /> : <MenuLink entry={entry} />}</li>
        ))}
      </ul>
    </nav>
  </>
);

const MenuLink = ({ entry }: { entry: MenuEntry }) => (
  <a href={entry.href} aria-current={ariaCurrent(entry)}>
    {fr(entry.label)}
  </a>
);

const SubMenu = ({ entry }: { entry: MenuEntry }) => (
  <details class="submenu" name="menu">
    <summary class={entry.current ? 'is-current' : undefined}>{fr(entry.label)}</summary>
    <ul>
      {[{ ...entry, children: undefined }, ...(entry.children ?? [])].map((child) => (
        <li>
          <MenuLink entry={child} />
        </li>
      ))}
    </ul>
  </details>
);

const ariaCurrent = ({ current }: MenuEntry) =>
  current === 'page' ? 'page' : current === 'section' ? 'true' : undefined;
