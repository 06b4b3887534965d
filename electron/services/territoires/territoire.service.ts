import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { LIBELLES_SOURCE } from '#shared/domain/territoire/territoire.labels.ts';
import { lireCodeQpv } from '#shared/domain/territoire/territoire.rules.ts';
import { instanceErrors } from '#shared/errors/instance.errors.ts';
import { enumerer } from '#shared/text/nombres.ts';
import type { Contexte } from '../contexte.ts';

/** Au-delà, on précise sa recherche plutôt qu'on ne fait défiler. */
const REPONSES_MAX = 50;

/** Ce qu'une liste de choix montre d'un coup. */
const CHOIX_MAX = 20;

/** Le référentiel : ce qu'on choisit au lieu de le taper. */
export const createTerritoireService = ({ depots: { successions, territoires } }: Contexte) =>
  ({
    'territoires.departements': () =>
      territoires.departements().map(({ code, libelle, region }) => ({ code, libelle, region })),

    'territoires.departement': ({ code }) => {
      const departement = territoires.departement(code);
      if (departement === null) throw instanceErrors.departementInconnu();
      return {
        code,
        libelle: departement.libelle,
        region: departement.region,
        regionCode: departement.regionCode,
        clpe: territoires.clpeDuDepartement(code).map(({ departements, ...clpe }) => ({
          ...clpe,
          partage: departements.length > 1 ? enumerer(departements.map((d) => d.code).toSorted()) : null,
        })),
        contrats: territoires
          .contratsDuDepartement(code)
          .map(({ code: contrat, libelle, qpv }) => ({ code: contrat, libelle, qpv })),
      };
    },

    'territoires.rechercher': ({ texte, objets, departement }) => {
      const filtre = { objets, departement, limite: REPONSES_MAX };
      const { code, generation } = lireCodeQpv(texte);
      if (generation !== 2015) return territoires.rechercher(texte, filtre);
      // Un code de 2015 n'est pas du référentiel : la table de passage mène au quartier de 2024.
      return successions
        .delAncien(code)
        .flatMap(({ nouveau }) => (nouveau === null ? [] : territoires.rechercher(nouveau, filtre)));
    },

    'territoires.choisir': ({ texte, genres }) => territoires.choisir(texte, { genres, limite: CHOIX_MAX }),

    'territoires.sources': () =>
      territoires.sources().map((source) => ({ ...source, nom: LIBELLES_SOURCE[source.nom] ?? source.nom })),
  }) satisfies Partial<HandlersFichier>;
