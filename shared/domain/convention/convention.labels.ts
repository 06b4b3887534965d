import type { GenreDeVersement } from './annee.schema.ts';
import type { BaseSieg, GenreDeConvention, ModeIndirect } from './convention.schema.ts';
import type { FamilleDeZones, GenreDeZone } from './membre.schema.ts';

export const genreDeConventionLibelle: Readonly<Record<GenreDeConvention, string>> = {
  o2r: 'O2R : repérage et remobilisation',
  politique_ville: 'Politique de la ville',
  eq2030: 'Opérateur Entrepreneuriat Quartiers 2030',
  objectifs: 'Convention d’objectifs sans versement',
};

/** Le genre tel qu'on le dit devant un numéro : « Convention O2R 68-2024-01 ». */
export const genreCourt: Readonly<Record<GenreDeConvention, string>> = {
  o2r: 'Convention O2R',
  politique_ville: 'Convention politique de la ville',
  eq2030: 'Convention EQ2030',
  objectifs: 'Convention d’objectifs',
};

export const baseSiegLibelle: Readonly<Record<BaseSieg, string>> = {
  decision_2012: 'Décision 2012/21/UE',
  decision_2025: 'Décision (UE) 2025/2630',
  minimis: 'De minimis SIEG',
  autre: 'Autre fondement',
};

export const modeIndirectLibelle: Readonly<Record<ModeIndirect, string>> = {
  forfait: 'Au forfait, un taux des coûts directs',
  cle: 'Selon une clé de répartition',
};

/** Les quatre volets, dans leur ordre. */
export const VOLETS = [
  { champ: 'voletReperage', numero: 1, libelle: 'Repérage' },
  { champ: 'voletRemobilisation', numero: 2, libelle: 'Remobilisation' },
  { champ: 'voletAccompagnement', numero: 3, libelle: 'Accompagnement socio-professionnel' },
  { champ: 'voletCoordination', numero: 4, libelle: 'Coordination' },
] as const;

export const genreDeZoneLibelle: Readonly<Record<GenreDeZone, string>> = {
  departement: 'Département',
  epci: 'Intercommunalité',
  commune: 'Commune',
  qpv: 'QPV',
  mots: 'En mots',
};

export const familleDeZonesLibelle: Readonly<Record<FamilleDeZones, string>> = {
  frr: 'Les communes FRR d’un département',
  tous_qpv: 'Tous les QPV d’un département',
};

export const genreDeVersementLibelle: Readonly<Record<GenreDeVersement, string>> = {
  versement: 'Versement',
  avance: 'Avance',
  acompte: 'Acompte',
  solde: 'Solde',
  reversement: 'Reversement',
};
