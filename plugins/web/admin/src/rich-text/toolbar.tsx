import { Link as LinkIcon } from '@strapi/icons';
import { useEditorState, type Editor } from '@tiptap/react';
import { styled } from 'styled-components';
import { useWords } from '../translations/words';
import { useRovingFocus } from './roving-focus';
import { ToolButton } from './tool-button';
import { BLOCK_TOOLS, HISTORY_TOOLS, TABLE_TOOLS, TEXT_TOOLS, type Tool } from './tools';

const Bar = styled.div`
  position: sticky;
  top: 0;
  z-index: 1;
  display: flex;
  flex-wrap: wrap;
  gap: 0.2rem;
  padding: 0.4rem;
  background: ${({ theme }) => theme.colors.neutral100};
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 4px 4px 0 0;
`;

const Group = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0.2rem;

  & + & {
    padding-inline-start: 0.6rem;
    border-inline-start: 1px solid ${({ theme }) => theme.colors.neutral200};
  }
`;

interface Props {
  readonly editor: Editor;
  readonly field: string;
  readonly disabled: boolean;
  readonly onLink: () => void;
}

export function Toolbar({ editor, field, disabled, onLink }: Props) {
  const say = useWords();
  const roving = useRovingFocus<HTMLDivElement>();
  const inLink = useEditorState({ editor, selector: ({ editor }) => editor.isActive('link') });
  const inTable = useEditorState({ editor, selector: ({ editor }) => editor.isActive('table') });
  const use = (tool: Tool) => (
    <ToolOf key={tool.word} tool={tool} editor={editor} disabled={disabled} />
  );
  return (
    <Bar {...roving} role="toolbar" aria-label={say('tools.label', { field })}>
      <Group>{TEXT_TOOLS.map(use)}</Group>
      <Group>
        <ToolButton label={say('tools.link')} pressed={inLink} disabled={disabled} onUse={onLink}>
          <LinkIcon aria-hidden />
        </ToolButton>
        {BLOCK_TOOLS.map(use)}
      </Group>
      <Group>{HISTORY_TOOLS.map(use)}</Group>
      {inTable && !disabled && (
        <Group role="group" aria-label={say('table.label')}>
          {TABLE_TOOLS.map(use)}
        </Group>
      )}
    </Bar>
  );
}

interface ToolProps {
  readonly tool: Tool;
  readonly editor: Editor;
  readonly disabled: boolean;
}

function ToolOf({ tool, editor, disabled }: ToolProps) {
  const say = useWords();
  const { Icon, mirrored, keys } = tool;
  const state = useEditorState({
    editor,
    selector: ({ editor }) => ({ on: tool.isOn?.(editor), can: tool.can?.(editor) ?? true }),
  });
  return (
    <ToolButton
      label={keys ? `${say(tool.word)} (${keys})` : say(tool.word)}
      pressed={state.on}
      disabled={disabled || !state.can}
      onUse={() => tool.run(editor)}
    >
      {Icon && <Icon aria-hidden style={mirrored && { transform: 'scaleX(-1)' }} />}
    </ToolButton>
  );
}
