import type { Canal, EtatPoint, EtatReunion, Modalite, NaturePoint } from './reunion.schema.ts';

export const etatReunionLibelle: Readonly<Record<EtatReunion, string>> = {
  brouillon: 'En préparation',
  convoquee: 'Convoquée',
  ouverte: 'Ouverte',
  tenue: 'Tenue',
  annulee: 'Annulée',
  reportee: 'Reportée',
  sans_quorum: 'Sans quorum',
};

export const modaliteLibelle: Readonly<Record<Modalite, string>> = {
  salle: 'En salle',
  mixte: 'En salle et à distance',
  distance: 'Entièrement à distance',
};

export const naturePointLibelle: Readonly<Record<NaturePoint, string>> = {
  information: 'Information',
  echange: 'Échange',
  avis: 'Avis',
  decision: 'Décision',
  designation: 'Désignation',
  audit: 'Audit',
  signalement: 'Signalement',
};

export const etatPointLibelle: Readonly<Record<EtatPoint, string>> = {
  prevu: 'Prévu',
  traite: 'Traité',
  reporte: 'Reporté',
  retire: 'Retiré de l’ordre du jour',
};

export const canalLibelle: Readonly<Record<Canal, string>> = {
  courriel: 'Par courriel',
  lettre: 'Par lettre',
  recommande: 'Par lettre recommandée',
  main_propre: 'En main propre',
};
