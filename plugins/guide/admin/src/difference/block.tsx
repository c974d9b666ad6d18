import { Typography, VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { DifferenceBlock, WordChange } from '../../../shared/entry-difference';
import { useWords, type Word } from '../translations/words';

type Kind = DifferenceBlock['kind'];

const Paper = styled.div<{ $kind: Kind }>`
  padding: 1rem 1.6rem;
  background: ${({ theme, $kind }) =>
    $kind === 'same' ? theme.colors.neutral100 : theme.colors.neutral0};
  border-inline-start: 4px ${({ $kind }) => ($kind === 'removed' ? 'dashed' : 'solid')}
    ${({ theme, $kind }) => theme.colors[EDGE[$kind]]};
  font-size: 1.5rem;
  line-height: 1.6;
  overflow-wrap: anywhere;

  ins {
    color: ${({ theme }) => theme.colors.success700};
    background: ${({ theme }) => theme.colors.success100};
    text-decoration: underline;
  }

  del {
    color: ${({ theme }) => theme.colors.danger700};
    background: ${({ theme }) => theme.colors.danger100};
    text-decoration: line-through;
  }
`;

const EDGE = {
  same: 'neutral200',
  added: 'success600',
  removed: 'danger600',
  changed: 'warning600',
} as const satisfies Record<Kind, string>;

const SAID = {
  added: 'difference.added',
  removed: 'difference.removed',
  changed: 'difference.changed',
} as const satisfies Partial<Record<Kind, Word>>;

/** A paragraph, an item, a cell or a title: what is new in it, and what is no more. */
export function Block({ block: { kind, heading, words } }: { readonly block: DifferenceBlock }) {
  const say = useWords();
  return (
    <Paper $kind={kind}>
      {kind !== 'same' && (
        <Typography tag="p" variant="pi" fontWeight="bold" textColor="neutral700">
          {say(SAID[kind])}
        </Typography>
      )}
      <p style={heading ? { fontWeight: 700 } : undefined}>
        {words.map(({ text, kind: change }, index) => (
          <Word key={index} text={text} change={change} isWhole={kind === change} />
        ))}
      </p>
    </Paper>
  );
}

interface WordProps {
  readonly text: string;
  readonly change: WordChange;
  /** The whole block is new, or no more: it says so above. */
  readonly isWhole: boolean;
}

/** Marked for the eye by a line, for the ear by a word. */
function Word({ text, change, isWhole }: WordProps) {
  const say = useWords();
  if (change === 'same') return <>{text}</>;
  const Mark = change === 'added' ? 'ins' : 'del';
  if (isWhole) return <Mark>{text}</Mark>;
  return (
    <Mark>
      <VisuallyHidden tag="span">{say(`difference.word.${change}`)} </VisuallyHidden>
      {text}
      <VisuallyHidden tag="span">{say('difference.word.end')}</VisuallyHidden>
    </Mark>
  );
}
