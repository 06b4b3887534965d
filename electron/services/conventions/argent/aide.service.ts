import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { baseRetenue } from '#shared/domain/convention/argent/base-sieg.rules.ts';
import { sommeDe } from '#shared/domain/convention/argent/centimes.rules.ts';
import { realiseDe } from '#shared/domain/convention/argent/comptes.rules.ts';
import { compensationDeLExercice } from '#shared/domain/convention/echeancier/versements.rules.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import type { Contexte } from '../../contexte.ts';
import { conventionEnVigueur } from '../avenant/en-vigueur.ts';

/** Les aides publiques d'un organisme : ce que ses conventions lui ont versé, ce qu'il a reçu d'ailleurs (ligne 70). */
export const createAideService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  /** D'un projet commun, ce que les comptes de l'organisme disent avoir reçu ; sinon, ce que l'État a versé. */
  function recuDe(conventionId: string, structureId: string): ReadonlyMap<number, number> {
    const membres = depots.conventionPartenaires.membres(conventionId);
    const lui = membres.find((un) => un.structureId === structureId);
    if (membres.length > 0) {
      const siennes = depots.comptes
        .lignes(conventionId)
        .filter(({ membreId, recette }) => membreId === (lui?.id ?? null) && recette === 'contribution');
      return new Map(
        [...Map.groupBy(siennes, ({ annee }) => annee)].map(([annee, lignes]) => [
          annee,
          sommeDe(lignes.map((une) => realiseDe(une) ?? 0)),
        ]),
      );
    }
    const versements = depots.conventionAnnees.versements(conventionId);
    const annees = new Set(versements.filter(({ verseLe }) => verseLe !== null).map(({ annee }) => annee));
    return new Map([...annees].map((annee) => [annee, compensationDeLExercice(versements, annee)]));
  }

  return {
    'aides.deLOrganisme': ({ structureId }) => ({
      conventions: depots.controlesSurcompensation.deLOperateur(structureId).flatMap((conventionId) => {
        const convention = conventionEnVigueur(contexte, conventionId);
        const minimis = baseRetenue(convention) === 'minimis';
        return [...recuDe(conventionId, structureId)].map(([annee, montant]) => ({
          conventionId,
          intitule: convention.intitule,
          annee,
          montant,
          minimis,
        }));
      }),
      ailleurs: depots.aides.deLOrganisme(structureId),
      parametres: depots.parametresDeConvention.tous(),
    }),

    'aides.ajouter': ({ structureId, ...saisie }) => {
      if (depots.structures.parId(structureId) === null) throw communErrors.introuvable('Cet organisme');
      const id = nouvelId();
      depots.aides.ajouter({ ...saisie, id, structureId });
      return { id };
    },

    'aides.retirer': ({ id }) => {
      if (!depots.aides.retirer(id)) throw communErrors.introuvable('Cette aide');
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
