/** The bend that ends a band of colour, in the colour of what follows. */
export const Meander = () => (
  <svg class="meander" viewBox="0 0 1440 90" preserveAspectRatio="none" aria-hidden="true">
    <path d="M0 46C210 4 420 0 640 34s440 58 800-16v72H0Z" />
  </svg>
);
