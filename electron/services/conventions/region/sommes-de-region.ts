import { chargesParExercice, exercicesComplets } from '#shared/domain/convention/argent/charges-cumulees.rules.ts';
import { conventionDeLExercice } from '#shared/domain/convention/avenant/en-vigueur.rules.ts';
import { membresConnus } from '#shared/domain/convention/avenant/membres-connus.rules.ts';
import type { ConventionDeRegion } from '#shared/domain/convention/region/region.schema.ts';
import type { ConventionBrute } from '#electron/repositories/conventions/region.queries.ts';
import type { Contexte } from '../../contexte.ts';

/** Ce qu'une convention a de long à sommer : ses effectifs période par période, ses comptes ligne par ligne. */
export interface SommesDeConvention {
  readonly effectifs: ConventionDeRegion['effectifs'];
  /** Charges éligibles de chaque exercice rendu ; centimes. */
  readonly charges: ReadonlyMap<number, number>;
  /** Les exercices que tous les organismes attendus ont rendus. */
  readonly complets: ReadonlySet<number>;
}

/** Somme une convention, telle que les parties l'ont d'abord signée : chaque exercice a ses avenants. */
export type Sommer = (convention: ConventionBrute) => SommesDeConvention;

/** Somme chaque fois : pour un document, à une date. */
export const sommerLaConvention =
  ({ depots }: Pick<Contexte, 'depots'>): Sommer =>
  (convention) => {
    const { id } = convention;
    const avenants = depots.avenants.signesDe(id);
    const lignes = depots.comptes.lignes(id);
    const enQuartier = new Map(depots.effectifsDeRegion.quartiers(id).map((une) => [`${une.code} ${une.annee}`, une]));
    return {
      effectifs: depots.effectifsDeRegion.totaux(id).map(({ code, annee, nombre, au }) => {
        const qpv = enQuartier.get(`${code} ${annee}`);
        return { code, annee, nombre, au, qpv: qpv === undefined ? null : { nombre: qpv.nombre, sur: qpv.sur ?? 0 } };
      }),
      charges: chargesParExercice({ lignes, exercices: depots.comptes.exercices(id) }, (annee) =>
        conventionDeLExercice(convention, avenants, annee),
      ),
      complets: exercicesComplets(lignes, membresConnus(depots.conventionPartenaires.membres(id))),
    };
  };

/** Ce dont une somme dépend sans être de sa seule convention : tout s'oublie. */
const COMMUNES: ReadonlySet<string> = new Set([
  'convention_indicateur',
  'convention_avenant',
  'avenant_valeur',
  'exercice_de_compte',
]);

/**
 * Les sommes de chaque convention, gardées jusqu'à ce qu'on y écrive : un effectif, une correction, une ligne de compte,
 * un organisme n'oublient que la leur ; un avenant, un exercice, un autre jour oublient tout.
 */
export function createSommesDeRegion({ depots, aujourdHui }: Pick<Contexte, 'depots' | 'aujourdHui'>) {
  const connues = new Map<string, SommesDeConvention>();
  let dujour = '';
  const sommer = sommerLaConvention({ depots });
  const conventionDe = (tbl: string, ligne: string): string | null | undefined => {
    if (tbl === 'convention') return ligne;
    if (tbl === 'convention_membre') return depots.conventionPartenaires.conventionDuMembre(ligne);
    if (tbl === 'convention_releve') return depots.relevesDeConvention.conventionDe(ligne);
    if (tbl === 'convention_correction') return depots.effectifsDeRegion.conventionDeLaCorrection(ligne);
    if (tbl === 'ligne_de_compte') return depots.comptes.conventionDeLaLigne(ligne);
    return COMMUNES.has(tbl) ? null : undefined;
  };
  return {
    sommer(convention: ConventionBrute): SommesDeConvention {
      if (dujour !== aujourdHui()) connues.clear();
      dujour = aujourdHui();
      const connue = connues.get(convention.id) ?? sommer(convention);
      connues.set(convention.id, connue);
      return connue;
    },
    /** À appeler après chaque opération, avec les lignes qu'elle a écrites ; une ligne effacée n'a plus de convention. */
    oublier(lignes: readonly { readonly tbl: string; readonly ligne: string }[]): void {
      for (const { tbl, ligne } of lignes) {
        const convention = connues.size === 0 ? undefined : conventionDe(tbl, ligne);
        if (convention === null) connues.clear();
        else if (convention !== undefined) connues.delete(convention);
      }
    },
  };
}
export type SommesDeRegion = ReturnType<typeof createSommesDeRegion>;
