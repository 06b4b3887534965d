import { avancementDe, estClose } from '#shared/domain/feuille-de-route/avancement.rules.ts';
import { sansNouvelles } from '#shared/domain/feuille-de-route/completude.rules.ts';
import type { ActionComptee } from '#shared/domain/pilotage/comptes-d-actions.rules.ts';
import { lireSousActions } from '#electron/repositories/feuilles-de-route/resume-de-fiche.ts';
import type { Contexte } from '../contexte.ts';

/** Une action d'une feuille de route, ce que ses dates en disent et quand elle a changé. */
export type ActionSuivie = ActionComptee & {
  readonly intitule: string;
  readonly quartiers: readonly string[];
  readonly horsQpv: boolean;
  /** Close ou reportée ailleurs, plus rien n'y est attendu. */
  readonly ouverte: boolean;
  /** Date civile de son dernier changement ; `null` : close, ou inconnu. */
  readonly majLe: string | null;
};

/** Les actions d'une feuille de route, une par axe où elle s'inscrit : une lecture, et l'âge de celles qui sont ouvertes. */
export function actionsSuivies({ depots }: Contexte, feuilleId: string, mois: number, jour: string): ActionSuivie[] {
  const lues = depots.feuilleSuivie.actions(feuilleId);
  const estOuverte = ({ etat, reporteeVersId }: (typeof lues)[number]) => !estClose(etat) && reporteeVersId === null;
  const majs = depots.fraicheur.majs(lues.filter(estOuverte).map(({ id }) => id));
  return lues.map((lue) => {
    const { id, axeId, intitule, horsQpv, quartiers, prochaine } = lue;
    const ouverte = estOuverte(lue);
    const majLe = majs.get(id) ?? null;
    const sousActions = lireSousActions(lue.sousActions);
    return {
      ...{ id, axeId, intitule, ouverte, majLe, horsQpv: horsQpv === 1 },
      quartiers: JSON.parse(quartiers) as string[],
      avancement: avancementDe(lue, { prochaine, faites: 0, etapes: 0, sousActions }, jour),
      sansNouvelles: ouverte && sansNouvelles(lue.etat, majLe, jour, mois),
    };
  });
}
