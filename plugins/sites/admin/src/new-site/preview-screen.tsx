import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { styled } from 'styled-components';

/** Widths in points of the screens that a visitor may have. */
const WIDTHS = { computer: 1280, phone: 390 } as const;

export type Screen = keyof typeof WIDTHS;

const Window = styled.div`
  position: relative;
  height: clamp(36rem, 70vh, 76rem);
  overflow: hidden;
  border: 1px solid ${({ theme }) => theme.colors.neutral500};
  border-radius: 8px;
  background: ${({ theme }) => theme.colors.neutral150};

  &:focus-within {
    outline: 3px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 3px;
  }
`;

const Frame = styled.iframe`
  position: absolute;
  top: 0;
  left: 50%;
  border: 0;
  background: ${({ theme }) => theme.colors.neutral0};
  transform-origin: top center;
`;

interface Props {
  readonly title: string;
  readonly html: string;
  readonly screen: Screen;
}

/**
 * A page as a screen of this width shows it, made smaller where there is less room. Its scripts
 * do not run, and nothing in it leads anywhere: it is looked at. It is of our origin so that its
 * fonts load.
 */
export function PreviewScreen({ title, html, screen }: Props) {
  const { ref, room } = useRoom();
  const width = WIDTHS[screen];
  const scale = Math.min(1, room / width) || 1;
  const style = {
    width,
    height: `${100 / scale}%`,
    marginLeft: -width / 2,
    transform: `scale(${scale})`,
  };
  return (
    <Window ref={ref}>
      <Frame
        title={title}
        srcDoc={html}
        sandbox="allow-same-origin"
        tabIndex={0}
        style={style}
        onLoad={still}
      />
    </Window>
  );
}

const CONTROLS = 'a, area, button, input, select, textarea, summary';

/** One stop for the keyboard, which scrolls it; its own links would be forty more. */
function still({ currentTarget: { contentDocument } }: SyntheticEvent<HTMLIFrameElement>) {
  contentDocument?.addEventListener('click', (event) => event.preventDefault());
  for (const control of contentDocument?.querySelectorAll<HTMLElement>(CONTROLS) ?? []) {
    control.tabIndex = -1;
  }
}

/** Width in points of what holds the page. */
function useRoom() {
  const ref = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(0);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setRoom(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, room };
}
