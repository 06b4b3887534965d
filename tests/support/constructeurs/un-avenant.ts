import { anneeVide } from '#shared/domain/convention/annees-suivies.rules.ts';
import type { AnneeDeConvention } from '#shared/domain/convention/annee.schema.ts';
import type { Avenant, ValeurDAvenant } from '#shared/domain/convention/avenant/avenant.schema.ts';
import type { ChampDAvenant } from '#shared/domain/convention/avenant/champs-d-avenant.data.ts';
import type { DiteDesParties } from '#shared/domain/convention/avenant/en-vigueur.rules.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import type { MembreDeConvention, Zone } from '#shared/domain/convention/membre.schema.ts';

/** Une convention O2R de trois ans, signée, dont rien d'autre n'est dit. */
export const CONVENTION_NEUVE: Convention = {
  id: 'c',
  genre: 'o2r',
  numero: 'O2R 1',
  intitule: 'Passerelles',
  porteurId: 's',
  porteur: 'Tremplin Essai',
  debut: '2025-01-01',
  fin: '2027-12-31',
  motifDuree: null,
  instructionLe: null,
  aSignerLe: null,
  signeeLe: '2024-12-20',
  clotureeLe: null,
  resilieeLe: null,
  statutMotif: null,
  autorite: null,
  publics: null,
  engagementJuridique: null,
  tiersChorus: null,
  baseSieg: 'decision_2012',
  baseSiegAutre: null,
  voletReperage: true,
  voletRemobilisation: false,
  voletAccompagnement: false,
  voletCoordination: true,
  coutTotal: null,
  montant: null,
  beneficiaires: null,
  beneficiairesParEtp: null,
  modeIndirect: null,
  tauxIndirect: null,
  cleIndirecte: null,
  clauseReport: false,
  cloture: '12-31',
  clauseCompteRendu: false,
  clauseBilan: false,
  clauseAvance: false,
  seuilEcart: 1_000,
  plafondAvance: 5_000,
  jourAvance: 331,
  piecesDerniereAnnee: false,
  prefetDeRegion: true,
  amiReference: 'AMI 2024',
  demandeLe: '2024-06-01',
  representantDit: true,
  voletsExiges: false,
  motifVolets: null,
  minimumAnnuel: null,
  copilId: null,
  copilParAn: null,
  emetteurId: null,
  signataireId: null,
  note: null,
};

/** Un projet d'avenant général, qui ne change encore rien. */
export const unAvenant = (plus: Partial<Avenant> = {}): Avenant => ({
  id: 'avenant',
  numero: 1,
  genre: 'general',
  annee: null,
  objet: 'Essai',
  motif: null,
  proposeLe: null,
  signeLe: null,
  concluLe: null,
  effetLe: null,
  piece: null,
  valeurs: [],
  ...plus,
});

/** Ce qu'un avenant fixe pour un champ. */
export const uneValeur = (champ: ChampDAvenant, plus: Partial<ValeurDAvenant> = {}): ValeurDAvenant => ({
  id: `valeur ${champ}`,
  avenantId: 'avenant',
  champ,
  annee: 0,
  membreId: null,
  montant: null,
  nombre: null,
  texte: null,
  structureId: null,
  structure: null,
  ...plus,
});

/** Un organisme de la convention depuis le début ; son nom l'identifie. */
export const unMembre = (nom: string, plus: Partial<MembreDeConvention> = {}): MembreDeConvention => ({
  id: nom,
  structureId: nom,
  nom,
  chefDeFile: false,
  role: null,
  budget: null,
  contribution: null,
  entreeId: null,
  sortieId: null,
  entreLe: null,
  sortiLe: null,
  parts: [],
  ...plus,
});

/** Un département visé depuis le début. */
export const uneZone = (code: string, plus: Partial<Zone> = {}): Zone => ({
  id: `zone ${code}`,
  genre: 'departement',
  code,
  libelle: `Zone ${code}`,
  motif: null,
  nonLimitative: false,
  entreeId: null,
  sortieId: null,
  ...plus,
});

/** Une année dont rien n'est dit encore. */
export const uneAnnee = (annee: number, plus: Partial<AnneeDeConvention> = {}): AnneeDeConvention => ({
  ...anneeVide(annee),
  id: String(annee),
  montant: null,
  beneficiaires: null,
  avenantMotif: null,
  financierValideLe: null,
  chargesValideesLe: null,
  ae: null,
  cp: null,
  ...plus,
});

/** Ce que les parties ont d'abord signé. */
export const uneConventionDite = (
  plus: {
    readonly convention?: Partial<Convention>;
    readonly annees?: readonly (Pick<AnneeDeConvention, 'annee'> & Partial<AnneeDeConvention>)[];
    readonly membres?: readonly MembreDeConvention[];
    readonly zones?: readonly Zone[];
  } = {},
): DiteDesParties => ({
  convention: { ...CONVENTION_NEUVE, ...plus.convention },
  annees: (plus.annees ?? []).map((une) => uneAnnee(une.annee, une)),
  membres: plus.membres ?? [],
  zones: plus.zones ?? [],
});
