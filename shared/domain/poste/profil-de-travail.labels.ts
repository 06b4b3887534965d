import type { ProfilDeTravail } from './profil-de-travail.schema.ts';

/** Un profil, tel qu'on le choisit. */
export const PROFILS_DE_TRAVAIL: readonly { readonly valeur: ProfilDeTravail; readonly libelle: string }[] = [
  { valeur: 'delegue', libelle: 'Délégué·e du préfet' },
  { valeur: 'ddets', libelle: 'DDETS, DREETS ou SGAR' },
  { valeur: 'secretariat', libelle: 'Secrétariat' },
];
