import type { SauvegardesDuFichier } from './sauvegarde.service.ts';

const aucune = (): never => {
  throw new Error('Ce fichier ne se sauvegarde pas.');
};

/** Celles d'un fichier que l'on compose sans hôte : l'exemple, la démonstration, une campagne. */
export const SANS_SAUVEGARDES: SauvegardesDuFichier = {
  lister: aucune,
  faire: aucune,
  retirerAvant: aucune,
  effacements: { lire: () => [], retenir: () => undefined },
  restaurer: aucune,
  verifierJournal: aucune,
  lire: aucune,
  revoir: aucune,
  contenu: aucune,
  comparer: aucune,
  extraire: aucune,
  nomDuFichier: '',
  envelopper: aucune,
  copierPourLaFormation: aucune,
  restauration: { lire: () => null, oublier: () => undefined },
};
