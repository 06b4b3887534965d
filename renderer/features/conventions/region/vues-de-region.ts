/** Comment la région se découpe ; le mot de l'adresse. */
export const VUES_DE_REGION = [
  { par: 'departement', nom: 'Par département' },
  { par: 'volet', nom: 'Par volet' },
  { par: 'porteur', nom: 'Par porteur' },
  { par: 'annee', nom: 'Par année' },
  { par: 'organismes', nom: 'Organismes' },
] as const;
export type VueDuTableau = (typeof VUES_DE_REGION)[number]['par'];

/** La vue que dit l'adresse ; les départements, sinon. */
export const vueDite = (mot: string | undefined): VueDuTableau =>
  VUES_DE_REGION.find(({ par }) => par === mot)?.par ?? 'departement';
