import type { DemoOwnEntry } from '../types';

export const cahorsEntries: readonly DemoOwnEntry[] = [
  {
    title: 'Louer la salle polyvalente',
    summary: 'Deux salles, pour les associations et les familles de Cahors.',
    entry: 'N19809',
    body: `<p>La salle polyvalente se réserve au moins quinze jours à l’avance, à l’accueil de la mairie.</p>
<h2>Ce qu’il faut apporter</h2>
<ul><li>une attestation d’assurance au nom de qui loue ;</li><li>un justificatif de domicile ;</li><li>un chèque de caution, rendu le lundi suivant.</li></ul>
<h2>Combien cela coûte</h2>
<p>La grande salle : 180 euros le week-end. La petite : 90 euros. Les associations de la ville en ont deux gratuites par an.</p>`,
  },
  {
    title: 'Stationner quand on habite le centre ancien',
    summary: 'La carte de résident : pour qui, à quel prix, comment la demander.',
    entry: 'N19812',
    body: `<p>La carte de résident vaut un an, pour une voiture, dans les rues de la vieille ville.</p>
<h2>Pour l’obtenir</h2>
<p>Présentez la carte grise et un justificatif de domicile à l’accueil de la mairie. Elle est remise tout de suite.</p>`,
  },
];
