/** The teal of the mark in the steps of Strapi's primary colour: text on white passes 4.5:1. */
const primary = {
  primary100: '#e8f3f4',
  primary200: '#bcdadf',
  primary500: '#1c7385',
  primary600: '#12596a',
  primary700: '#0f4c5c',
  buttonPrimary500: '#1c7385',
  buttonPrimary600: '#12596a',
};

const primaryInTheDark = {
  primary100: '#0b2f38',
  primary200: '#12596a',
  primary500: '#4fb0c2',
  primary600: '#7cc9d7',
  primary700: '#a5dbe5',
  buttonPrimary500: '#1c7385',
  buttonPrimary600: '#12596a',
};

export const theme = { light: { colors: primary }, dark: { colors: primaryInTheDark } };
