import type { VersionPv } from '../seance/seance.schema.ts';
import type { Attente } from './rendu.schema.ts';

export const etatVersionLibelle: Readonly<Record<VersionPv['etat'], string>> = {
  diffuse: 'Projet diffusé',
  approuve: 'Approuvé',
  rectifie: 'Rectifié',
  remplace: 'Remplacé',
};

export const approbationLibelle: Readonly<Record<NonNullable<VersionPv['approbation']>, string>> = {
  seance: 'En séance',
  tacite: 'Sans observation dans le délai',
};

export const objetAttenteLibelle: Readonly<Record<Attente['objet'], string>> = {
  accord: 'Accord',
  signature: 'Signature',
};
