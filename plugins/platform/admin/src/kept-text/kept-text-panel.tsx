import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { unstable_useDocumentLayout as useDocumentLayout, useForm } from '@strapi/strapi/admin';
import type { Panel } from '../journal/journal-panel';
import { useWords } from '../translations/words';
import { inWords, isSame } from './changes';
import { forgetKeptText, useKeptText } from './kept-text';

/** What somebody had written in an entry that another person saved first. */
export const keptTextPanel: Panel = ({ model, documentId = '' }) => {
  const say = useWords();
  const kept = useKeptText(model, documentId);
  if (!kept || Object.keys(kept).length === 0) return null;
  return {
    title: say('kept.title'),
    content: (
      <KeptText kept={kept} model={model} onForget={() => forgetKeptText(model, documentId)} />
    ),
  };
};

interface Props {
  readonly kept: Readonly<Record<string, unknown>>;
  readonly model: string;
  readonly onForget: () => void;
}

function KeptText({ kept, model, onForget }: Props) {
  const say = useWords();
  const labelOf = useLabels(model);
  const { values, onChange } = useForm('KeptText', (form) => form);
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Typography tag="p" role="status">
        {say('kept.intro')}
      </Typography>
      {Object.entries(kept).map(([name, value]) => (
        <Field
          key={name}
          label={labelOf(name)}
          text={inWords(value)}
          isBack={isSame(value, (values as Props['kept'])[name])}
          onTakeUp={() => onChange(name, value)}
        />
      ))}
      <Button variant="tertiary" onClick={onForget}>
        {say('kept.forget')}
      </Button>
    </Flex>
  );
}

interface FieldProps {
  readonly label: string;
  readonly text: string;
  /** It is in the form again. */
  readonly isBack: boolean;
  readonly onTakeUp: () => void;
}

function Field({ label, text, isBack, onTakeUp }: FieldProps) {
  const say = useWords();
  return (
    <Box>
      <Typography tag="h3" variant="pi" fontWeight="bold">
        {label}
      </Typography>
      <Box maxHeight="16rem" overflow="auto" paddingTop={1} paddingBottom={2}>
        <Typography tag="p" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {text || say('kept.empty')}
        </Typography>
      </Box>
      {isBack ? (
        <Typography tag="p" textColor="success700">
          {say('kept.back')}
        </Typography>
      ) : (
        <Button variant="secondary" fullWidth onClick={onTakeUp}>
          {say('kept.take', { label })}
        </Button>
      )}
    </Box>
  );
}

/** The names of the fields as the form shows them. */
function useLabels(model: string) {
  const { edit } = useDocumentLayout(model);
  const fields = edit.layout.flat(2);
  return (name: string): string => {
    const label = fields.find((field) => field.name === name)?.label;
    return typeof label === 'string' ? label : name;
  };
}
