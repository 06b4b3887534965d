import { anneesCiviles } from '#shared/domain/convention/duree.rules.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import { conventionErrors } from '#shared/errors/convention.errors.ts';
import type { Contexte } from '../contexte.ts';

/** Une année où rien n'a été noté peut disparaître avec un changement de dates. */
const estVide = (annee: object): boolean =>
  Object.entries(annee).every(
    ([champ, valeur]) => champ === 'id' || champ === 'annee' || valeur === null || valeur === false,
  );

/**
 * Ouvre les années que la convention, ou un avenant qui la prolonge, touche et qu'elle n'a pas, ferme celles qu'elle ne touche plus.
 * @throws si l'on perdrait une année où quelque chose est noté
 */
export function accorderLesAnnees(
  { depots, nouvelId }: Contexte,
  conventionId: string,
  periode: Pick<Convention, 'debut' | 'fin'>,
): void {
  const avenants = depots.avenants.deLaConvention(conventionId);
  const fins = avenants.flatMap(({ valeurs }) =>
    valeurs.filter(({ champ }) => champ === 'fin').map(({ texte }) => texte),
  );
  const derniere = fins.reduce((fin: string, autre) => (autre !== null && autre > fin ? autre : fin), periode.fin);
  const voulues = new Set(anneesCiviles({ debut: periode.debut, fin: derniere }));
  const portees = new Set(
    [
      ...avenants.flatMap(({ annee }) => (annee === null ? [] : [{ annee }])),
      ...avenants.flatMap(({ valeurs }) => valeurs),
      ...depots.conventionAnnees.versements(conventionId),
      ...depots.comptes.lignes(conventionId),
      ...depots.comptes.exercices(conventionId),
      ...depots.indicateursDeConvention.objectifs(conventionId),
    ].map(({ annee }) => annee),
  );
  for (const annee of depots.conventionAnnees.annees(conventionId)) {
    if (voulues.delete(annee.annee)) continue;
    if (!estVide(annee) || portees.has(annee.annee)) throw conventionErrors.anneeEcrite(annee.annee);
    depots.conventionAnnees.fermerAnnee(annee.id);
  }
  for (const annee of voulues) depots.conventionAnnees.ouvrirAnnee(nouvelId(), conventionId, annee);
}
