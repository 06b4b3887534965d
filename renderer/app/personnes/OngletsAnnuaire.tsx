import { Onglets } from '#renderer/ui/page/Onglets.tsx';

/** Les vues de l'annuaire, chacune à son adresse. */
const VUES = [
  { vers: '/annuaire', nom: 'Personnes' },
  { vers: '/annuaire/structures', nom: 'Structures' },
  { vers: '/annuaire/designations', nom: 'Désignations' },
  { vers: '/annuaire/eq2030', nom: 'EQ2030' },
  { vers: '/annuaire/verification', nom: 'Vérification' },
  { vers: '/donnees-personnelles', nom: 'Données personnelles' },
] as const;

/** Les onglets communs à tous les écrans de l'annuaire, sous leur titre. */
export function OngletsAnnuaire({ ici }: { readonly ici: (typeof VUES)[number]['vers'] }) {
  return <Onglets libelle="Annuaire" ici={ici} onglets={VUES} />;
}
