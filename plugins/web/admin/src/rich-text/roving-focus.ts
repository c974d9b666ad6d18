import { useEffect, useRef, type KeyboardEvent } from 'react';

const TOOLS = '[data-tool]';

/**
 * One stop of the Tab key for a whole toolbar; the arrows go from tool to tool (ARIA Authoring
 * Practices, toolbar).
 */
export function useRovingFocus<Bar extends HTMLElement>() {
  const bar = useRef<Bar>(null);

  useEffect(() => {
    const tools = toolsOf(bar.current);
    if (!tools.some((tool) => tool.tabIndex === 0)) tools[0]?.setAttribute('tabindex', '0');
  });

  function onKeyDown(event: KeyboardEvent) {
    const tools = toolsOf(bar.current);
    const target = nextTool(event.key, tools, tools.indexOf(event.target as HTMLElement));
    if (!target) return;
    event.preventDefault();
    tools.forEach((tool) => tool.setAttribute('tabindex', tool === target ? '0' : '-1'));
    target.focus();
  }

  return { ref: bar, onKeyDown };
}

const toolsOf = (bar: HTMLElement | null) => [...(bar?.querySelectorAll<HTMLElement>(TOOLS) ?? [])];

function nextTool(key: string, tools: HTMLElement[], at: number): HTMLElement | undefined {
  if (at < 0) return undefined;
  if (key === 'ArrowRight') return tools[(at + 1) % tools.length];
  if (key === 'ArrowLeft') return tools.at(at - 1);
  if (key === 'Home') return tools[0];
  return key === 'End' ? tools.at(-1) : undefined;
}
