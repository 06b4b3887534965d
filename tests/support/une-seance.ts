import type { Mandat, Personne } from '#shared/domain/annuaire/personne.schema.ts';
import type { Categorie, College, TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import type {
  Deliberation,
  PointEnSeance,
  Seance,
  SiegeEnSeance,
  StatutPresence,
} from '#shared/domain/seance/seance.schema.ts';

import {
  DELIBERATION_NEUVE,
  INSTANCE_NEUVE,
  POINT_NEUF,
  PRESENCE_NEUVE,
  REUNION_NEUVE,
  SEANCE_NEUVE,
} from './constructeurs/neufs.ts';

/** Bâtisseurs d’une séance d’essai : personnes inventées, identifiants lisibles. */

export const unePersonne = (nom: string, plus: Partial<Personne> = {}): Personne => ({
  id: `personne-${nom}`,
  civilite: 'Mme',
  prenom: 'Claude',
  nom,
  fonction: 'déléguée',
  structure: null,
  courriel: null,
  telephone: null,
  ...plus,
});

export const unMandat = (nom: string, plus: Partial<Mandat> = {}): Mandat => ({
  id: `mandat-${nom}`,
  role: 'titulaire',
  debut: '2024-09-15',
  fin: '2027-09-14',
  personne: unePersonne(nom),
  ...plus,
});

export const unSiege = (
  id: string,
  plus: Partial<Omit<SiegeEnSeance, 'presence'>> & {
    categorie?: Categorie;
    college?: College;
    statut?: StatutPresence | null;
    personneId?: string;
    pour?: string;
  } = {},
): SiegeEnSeance => {
  const { statut = null, personneId = null, pour = null, ...siege } = plus;
  return {
    id,
    categorie: '1',
    college: 'etat',
    organisme: null,
    epciSiren: null,
    rang: 1,
    mandats: [unMandat(id)],
    reponse: null,
    ...siege,
    presence:
      statut === null ? null : { ...PRESENCE_NEUVE, id: `presence-${id}`, statut, personneId, mandataireSiegeId: pour },
  };
};

/** Tant de sièges pourvus, tous de même statut. */
export const desSieges = (nombre: number, plus: Parameters<typeof unSiege>[1] = {}, prefixe = 's'): SiegeEnSeance[] =>
  Array.from({ length: nombre }, (_, i) => unSiege(`${prefixe}${i + 1}`, plus));

export const uneDeliberation = (plus: Partial<Deliberation> = {}): Deliberation => ({
  id: 'deliberation-1',
  pointId: 'point-1',
  rang: 1,
  nature: 'decision',
  texte: 'Le comité adopte la feuille de route.',
  numero: null,
  annee: null,
  mode: 'decompte',
  pour: null,
  contre: null,
  abstention: null,
  contreNoms: null,
  abstentionNoms: null,
  sensEtat: null,
  desaccords: null,
  pilote: null,
  echeance: null,
  ...DELIBERATION_NEUVE,
  ...plus,
});

export const unPoint = (id: string, plus: Partial<PointEnSeance> = {}): PointEnSeance => ({
  id,
  rang: 1,
  titre: 'Feuille de route',
  precision: null,
  nature: 'decision',
  intervenant: null,
  duree: 20,
  etat: 'traite',
  textePv: 'La feuille de route est présentée.',
  mesNotes: null,
  deliberations: [],
  actions: [],
  ...POINT_NEUF,
  ...plus,
});

export const uneSeance = (
  plus: Partial<Omit<Seance, 'instance' | 'reunion'>> & {
    type?: TypeInstance;
    instance?: Partial<Seance['instance']>;
    reunion?: Partial<Seance['reunion']>;
  } = {},
): Seance => {
  const { type = 'CLPE', instance, reunion, ...reste } = plus;
  return {
    instance: {
      id: 'instance-1',
      type,
      complement: 'de Mulhouse',
      departementCode: '68',
      clpeCode: null,
      secretariat: null,
      ...INSTANCE_NEUVE,
      ...instance,
    },
    actes: [],
    reunion: {
      id: 'reunion-1',
      instanceId: 'instance-1',
      date: '2026-03-12',
      heureDebut: '10:00',
      heureFin: '12:00',
      modalite: 'salle',
      lieu: 'Sous-préfecture',
      lienVisio: null,
      etat: 'ouverte',
      convocation: 1,
      premiereId: null,
      reference: null,
      convoqueeLe: '2026-02-25',
      recueLe: '2026-02-25',
      motifUrgence: null,
      circonstances: null,
      ouverteA: '10:03',
      leveeA: null,
      ...REUNION_NEUVE,
      ...reunion,
    },
    sieges: [],
    invites: [],
    points: [],
    emetteur: {
      id: 'emetteur',
      nature: 'prefet_departement',
      intitule: 'Préfecture du Haut-Rhin',
      timbre: null,
      adresse: null,
      ville: 'Colmar',
      telephone: null,
      courriel: null,
      suiviPar: null,
      suiviQualite: null,
      suiviTelephone: null,
      suiviCourriel: null,
      copies: null,
      delegation: null,
      blocMarque: null,
      signataire: null,
    },
    choixDEmetteurs: [],
    logos: [],
    precedente: null,
    departements: [],
    suivante: null,
    premiere: null,
    seconde: null,
    exemple: false,
    ...SEANCE_NEUVE,
    ...reste,
  };
};
