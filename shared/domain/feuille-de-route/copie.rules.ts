import { ajouterMois } from '#shared/dates/date-civile.ts';
import type { Etape, Financement } from './fiche.schema.ts';
import { estClose } from './avancement.rules.ts';
import type { Mesure } from './indicateur.schema.ts';
import type { SousAction } from './sous-action.schema.ts';

/** Comment une action se recopie. */
export interface FaconDeCopier {
  /** Mois ajoutés à ses dates. */
  readonly mois: number;
  /** Années ajoutées à ses lignes de financement. */
  readonly annees: number;
  /** L'année dont on reprend les lignes ; `null` : toutes. */
  readonly annee: number | null;
  /** Reprend le plan de financement, le demandé seulement. */
  readonly financement: boolean;
  /** Un report laisse ce qui est fini, étapes et sous-actions ; une duplication les reprend toutes, à refaire. */
  readonly etapesFaites: boolean;
}

/** La date, tant de mois plus tard ; sans date, rien. */
export const decaler = (date: string | null, mois: number): string | null =>
  date === null || mois === 0 ? date : ajouterMois(date, mois);

/** Les sous-actions de la copie : celles qui restent à mener, telles quelles, ou toutes, à venir. */
export const sousActionsCopiees = (
  sousActions: readonly SousAction[],
  { mois, etapesFaites }: FaconDeCopier,
): readonly Omit<SousAction, 'rang' | 'pilote' | 'structurePilote'>[] =>
  sousActions
    .filter(({ etat }) => etapesFaites || !estClose(etat))
    .map(({ rang: _r, pilote: _p, structurePilote: _s, ...une }) => ({
      ...une,
      debut: decaler(une.debut, mois),
      echeance: decaler(une.echeance, mois),
      ...(etapesFaites ? { etat: 'a_venir' as const, etatMotif: null, etatDepuis: null } : {}),
    }));

/**
 * Les étapes de la copie : celles qui restent à faire, ou toutes ; aucune n'y est faite. Ce qui se rangeait sous une
 * sous-action que l'on laisse n'est plus attendu.
 * @param sousActions d'une sous-action de l'original à la sienne dans la copie
 */
export const etapesCopiees = (
  etapes: readonly Etape[],
  { mois, etapesFaites }: FaconDeCopier,
  sousActions: ReadonlyMap<string, string> = new Map(),
): readonly Pick<Etape, 'intitule' | 'note' | 'echeance' | 'sousActionId'>[] =>
  etapes
    .filter(({ faiteLe, sousActionId }) => {
      if (sousActionId !== null && !sousActions.has(sousActionId)) return false;
      return etapesFaites || faiteLe === null;
    })
    .map(({ intitule, note, echeance, sousActionId }) => ({
      intitule,
      note,
      echeance: decaler(echeance, mois),
      sousActionId: sousActions.get(sousActionId ?? '') ?? null,
    }));

/** Les lignes de la copie : qui, d'où, combien est demandé ; ni accordé, ni payé, ni dossier Dauphin, qui sont d'une année. */
export const lignesCopiees = (
  lignes: readonly Financement[],
  { annees, annee, financement }: FaconDeCopier,
): readonly Omit<Financement, 'id' | 'rang'>[] =>
  financement
    ? lignes
        .filter((ligne) => annee === null || ligne.annee === annee)
        .map(({ id: _i, rang: _r, ...ligne }) => ({
          ...ligne,
          annee: ligne.annee + annees,
          demande: ligne.demande ?? ligne.accorde,
          accorde: null,
          paye: null,
          dauphin: null,
        }))
    : [];

/** Les valeurs de la copie : le départ et la cible, dont la date suit ; ce qui a été constaté reste où il l'a été. */
export const mesuresCopiees = (mesures: readonly Mesure[], { mois }: FaconDeCopier): readonly Omit<Mesure, 'id'>[] =>
  mesures
    .filter(({ moment }) => moment !== 'realisee')
    .map(({ id: _, ...mesure }) => ({
      ...mesure,
      le: mesure.moment === 'cible' ? (decaler(mesure.le, mois) ?? mesure.le) : mesure.le,
    }));
