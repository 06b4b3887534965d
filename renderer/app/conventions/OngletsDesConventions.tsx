import { Onglets } from '#renderer/ui/page/Onglets.tsx';

/** Les vues des conventions, chacune à son adresse. */
const VUES = [
  { vers: '/conventions', nom: 'Conventions' },
  { vers: '/conventions/appels', nom: 'Appels (AMI)' },
  // La région s'ouvre sur l'O2R : c'est elle que l'on rend compte d'un regard.
  { vers: '/conventions/region?type=o2r', nom: 'Région' },
  { vers: '/conventions/zones-blanches', nom: 'Zones blanches' },
] as const;

/** Les onglets communs aux conventions, aux appels dont elles viennent, à la région et aux territoires sans opérateur. */
export function OngletsDesConventions({ ici }: { readonly ici: (typeof VUES)[number]['vers'] }) {
  return <Onglets libelle="Conventions" ici={ici} onglets={VUES} />;
}
