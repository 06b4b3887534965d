import type { Acte, Instance } from '#shared/domain/instance/instance.schema.ts';
import type { Nomination } from '#shared/domain/instance/nomination.schema.ts';
import type { Reunion } from '#shared/domain/reunion/reunion.schema.ts';
import type {
  Deliberation,
  Invite,
  PointEnSeance,
  Seance,
  SiegeEnSeance,
} from '#shared/domain/seance/seance.schema.ts';

/**
 * Ce que portent, à leur création, les champs dont un essai ne dit rien : un champ neuf du schéma s'ajoute ici, et aucun
 * bâtisseur ne change.
 */
export const INSTANCE_NEUVE = {
  parentId: null,
  sigle: null,
  contratCode: null,
  rendAvis: null,
  agentsSeuls: null,
  etude: null,
  usagers: null,
} satisfies Partial<Instance>;

export const ACTE_NEUF = {
  raa: null,
  consulteLe: null,
  concerteRegionLe: null,
  concerteDepartementLe: null,
  deliberationId: null,
  pieceId: null,
  note: null,
} satisfies Partial<Acte>;

export const NOMINATION_NEUVE = {
  proposePar: null,
  proposeLe: null,
  consulteLe: null,
  arrete: null,
  arreteLe: null,
  titre: null,
  assemblee: null,
} satisfies Nomination;

export const REUNION_NEUVE = {
  titre: null,
  pleniere: false,
  anterieure: false,
  bloqueeLe: null,
  reporteeDu: null,
  motifReport: null,
  icsSequence: 0,
  canal: null,
  convoqueePar: null,
  motifSignature: null,
  ecriteDebut: null,
  ecriteFin: null,
  secret: false,
  theme: null,
  organisateurs: null,
  objectifs: null,
  dateProvisoire: false,
} satisfies Partial<Reunion>;

export const POINT_NEUF = {
  section: null,
  commenceA: null,
  originePointId: null,
  origineDeliberationId: null,
  deports: [],
  themes: [],
} satisfies Partial<PointEnSeance>;

export const DELIBERATION_NEUVE = {
  unite: 'tetes',
  nppv: null,
  secret: false,
  bulletins: [],
  suivi: 'a_engager',
  suiviNote: null,
  suiviLe: null,
} satisfies Partial<Deliberation>;

export const SEANCE_NEUVE = {
  parametres: [],
  voix: [],
  mouvements: [],
  dossiers: [],
  votesEcrits: [],
  pieces: [],
  accords: [],
  versions: [],
} satisfies Partial<Seance>;

export const PRESENCE_NEUVE = { delegation: null } satisfies Partial<NonNullable<SiegeEnSeance['presence']>>;
export const INVITE_NEUF = { pourSiegeId: null, reponse: null } satisfies Partial<Invite>;

/** Un délai de convocation que fixe le règlement intérieur, de tout temps. */
export const delaiDuReglement = (jours: number, article: string | null = null) =>
  [
    {
      id: '00000000-0000-7000-8000-0000000000d1',
      cle: 'delaiConvocation',
      valeur: String(jours),
      source: 'reglement',
      article,
      depuis: null,
    },
  ] satisfies Seance['parametres'];

/** Une règle que l'instance fixe elle-même, de tout temps. */
export const unParametre = (cle: Seance['parametres'][number]['cle'], valeur: string) =>
  [
    {
      id: '00000000-0000-7000-8000-0000000000d2',
      cle,
      valeur,
      source: 'reglement',
      article: null,
      depuis: null,
    },
  ] satisfies Seance['parametres'];
