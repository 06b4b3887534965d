import { Onglets } from '#renderer/ui/page/Onglets.tsx';

/** Le département, ou la région entière pour qui la suit. */
export const VuesDuDepartement = ({ ici }: { readonly ici: '/departement' | '/departement/region' }) => (
  <Onglets
    libelle="Mon département et sa région"
    onglets={[
      { vers: '/departement', nom: 'Mon département' },
      { vers: '/departement/region', nom: 'Ma région' },
    ]}
    ici={ici}
  />
);
