import { citer, controleEstDu } from '../argent/base-sieg.rules.ts';
import type { AnneeDeConvention, Versement } from '../annee.schema.ts';
import type { Convention } from '../convention.schema.ts';
import { enMoisEtJour } from '../controle/parametre.rules.ts';
import { periodeTenue } from '../duree.rules.ts';
import type { SuiteDeControle } from '../controle/suite.schema.ts';
import type { FaitDeConvention } from './fait.schema.ts';
import { lireEcheancier, prochaineEtape } from './echeancier.rules.ts';
import type { ConventionSuivie, Echeance } from './echeancier.types.ts';
import { estUnProjet, statutSelonLesFaits } from '../statut.rules.ts';
import type { Suspension } from './suspension.rules.ts';

/** Ce que le fichier tient d'une convention, et dont se calcule son suivi. */
export interface LignesDeConvention {
  readonly convention: Pick<
    Convention,
    | 'genre'
    | 'debut'
    | 'fin'
    | 'signeeLe'
    | 'clotureeLe'
    | 'resilieeLe'
    | 'cloture'
    | 'clauseCompteRendu'
    | 'clauseBilan'
    | 'clauseAvance'
    | 'piecesDerniereAnnee'
    | 'jourAvance'
    | 'copilParAn'
    | 'baseSieg'
    | 'baseSiegAutre'
  >;
  readonly annees: readonly AnneeDeConvention[];
  readonly versements: readonly Versement[];
  readonly faits: readonly FaitDeConvention[];
  /** Jours où un contrôle de la surcompensation a été validé dans l'application ; les autres sont des faits notés. */
  readonly controlesValides: readonly string[];
  /** Ce que le contrôle fait attendre : visites, réponses, éléments, transmissions (O-15, O-18). */
  readonly suites: readonly SuiteDeControle[];
  /** Jours où son COPIL s'est tenu. */
  readonly copilsTenus: readonly string[];
}

/** Où en est une convention, un jour donné. */
export interface Suivi {
  readonly echeances: readonly Echeance[];
  /** La phrase du haut de la fiche ; `null` : plus rien n'est dû. */
  readonly etape: string | null;
  /** Ce qui arrête les versements ce jour-là. */
  readonly suspension: Suspension | null;
}

/** Résiliée, ce que l'État pensait verser après ce jour n'est plus dû ; un reversement le reste. */
const encoreDu = ({ genre, verseLe, prevuLe, annee }: Versement, resilieeLe: string | null): boolean =>
  resilieeLe === null ||
  genre === 'reversement' ||
  verseLe !== null ||
  (prevuLe === null ? String(annee) < resilieeLe.slice(0, 4) : prevuLe <= resilieeLe);

/** Les lignes du fichier, en dates pour l'échéancier ; résiliée, elle finit ce jour-là. */
export function suivre({
  convention,
  annees,
  versements,
  faits,
  controlesValides,
  suites,
  copilsTenus,
}: LignesDeConvention): ConventionSuivie {
  const { genre, resilieeLe, cloture } = convention;
  const du = (celui: FaitDeConvention['genre']) => faits.filter((fait) => fait.genre === celui);
  return {
    ...periodeTenue(convention),
    estO2r: genre === 'o2r',
    piecesDerniereAnnee: convention.piecesDerniereAnnee,
    controle: controleEstDu(convention) ? { article: citer(convention, '6') } : null,
    cloture,
    clauses: {
      compteRendu: convention.clauseCompteRendu,
      bilanDEnsemble: convention.clauseBilan,
      rappelDAvance: convention.clauseAvance ? enMoisEtJour(convention.jourAvance) : null,
    },
    annees,
    versements: versements.filter((un) => encoreDu(un, resilieeLe)),
    controles: [...du('controle'), ...controlesValides.map((le) => ({ le }))],
    comptesRendus: du('compte_rendu').map(({ annee, le }) => ({ annee, recuLe: le })),
    bilanDEnsembleRecuLe: du('bilan_d_ensemble')[0]?.le ?? null,
    suites,
    copil: { parAn: convention.copilParAn, tenus: copilsTenus },
  };
}

/** Avant la signature, rien n'est encore dû : les dates se montrent, sans retard ni suspension. */
const pasEncoreDue = (echeance: Echeance): Echeance =>
  echeance.etat === 'fait' ? echeance : { ...echeance, etat: 'a_venir', retard: 0, alerte: null, suspension: null };

/** Ce qui est dû d'une convention et ce qui l'arrête (C9, O-4, O-6, O-7) ; close, il ne reste que ce qui a été fait. */
export function duDe(lignes: LignesDeConvention, jour: string): Omit<Suivi, 'etape'> {
  const { echeances, suspension } = lireEcheancier(suivre(lignes), jour);
  const statut = statutSelonLesFaits(lignes.convention, jour);
  if (estUnProjet(statut)) return { echeances: echeances.map(pasEncoreDue), suspension: null };
  if (statut === 'cloturee') return { echeances: echeances.filter(({ etat }) => etat === 'fait'), suspension: null };
  return { echeances, suspension };
}

/** Le même suivi, et sa phrase : d'un projet ou d'une convention close, il n'y en a pas. */
export function suiviDe(lignes: LignesDeConvention, jour: string): Suivi {
  const du = duDe(lignes, jour);
  const statut = statutSelonLesFaits(lignes.convention, jour);
  const sansSuite = estUnProjet(statut) || statut === 'cloturee';
  return { ...du, etape: sansSuite ? null : prochaineEtape(du.echeances, jour) };
}
