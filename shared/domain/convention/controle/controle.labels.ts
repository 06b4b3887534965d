import type { PorteeDeDemande } from './demande.schema.ts';
import type { Destinataire, Periodicite } from './donnee-transmise.schema.ts';
import type { Position } from './lettre.schema.ts';
import type { ConstatDePoint } from './visite.schema.ts';

export const constatDePointLibelle: Readonly<Record<ConstatDePoint, string>> = {
  conforme: 'Conforme',
  ecart: 'Écart',
  sans_objet: 'Sans objet',
};

export const positionLibelle: Readonly<Record<Position, string>> = { maintenu: 'Maintenu', leve: 'Levé' };

export const porteeDeDemandeLibelle: Readonly<Record<PorteeDeDemande, string>> = {
  execution: 'Exécution de la convention',
  actions: 'Réalité des actions',
  resultats: 'Résultats des actions',
};

export const destinataireLibelle: Readonly<Record<Destinataire, string>> = {
  prefet: 'Préfet de région',
  ministre: 'Ministre chargé de l’emploi',
  les_deux: 'Préfet de région et ministre',
};

export const periodiciteLibelle: Readonly<Record<Periodicite, string>> = {
  mois: 'Chaque mois',
  trimestre: 'Chaque trimestre',
  semestre: 'Chaque semestre',
  annee: 'Chaque année',
  une_fois: 'Une fois',
};
