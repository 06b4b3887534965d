import type { Vue } from '#shared/domain/annuaire/liste.schema.ts';

export type Filtre = Extract<Vue, 'aVerifier' | 'demandees' | 'aVerifierSansCourriel' | 'toutes'>;

/** Les vues de la vérification, en mots ; l'hôte sait qui chacune garde. */
export const FILTRES: Readonly<Record<Filtre, string>> = {
  aVerifier: 'À vérifier',
  demandees: 'Demandées, sans réponse',
  aVerifierSansCourriel: 'À vérifier par téléphone',
  toutes: 'Toutes',
};

export const estFiltre = (nom: string | null): nom is Filtre => nom !== null && Object.hasOwn(FILTRES, nom);
