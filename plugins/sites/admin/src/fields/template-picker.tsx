import { Typography } from '@strapi/design-system';
import { ChoiceCard, Cards } from './choice-card';
import type { TemplateChoice } from './choices';

interface Props {
  readonly name: string;
  readonly templates: readonly TemplateChoice[];
  readonly value: string;
  readonly disabled?: boolean;
  readonly onChoose: (template: string) => void;
}

/** The templates, each by its name and what it is good for. */
export const TemplatePicker = ({ name, templates, value, disabled = false, onChoose }: Props) => (
  <Cards>
    {templates.map((template) => (
      <ChoiceCard
        key={template.name}
        name={name}
        value={template.name}
        checked={template.name === value}
        disabled={disabled}
        onChoose={onChoose}
      >
        <span>
          <Typography tag="span" fontWeight="bold" display="block">
            {template.label}
          </Typography>
          <Typography tag="span" variant="pi" textColor="neutral600">
            {template.description}
          </Typography>
        </span>
      </ChoiceCard>
    ))}
  </Cards>
);
