import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import type { Contexte } from '../contexte.ts';
import { quiAppeler } from '#shared/domain/designation/qui-appeler.rules.ts';
import { genresDeDesignation } from '../annuaire/genres-de-designation.ts';
import { situerTerritoires } from '../instances/territoires-choisis.ts';
import { qpvLu } from '../instances/lecture-instance.ts';
import { type ResumesDeSeances, resumerInstances } from '../reunions/resumes.ts';

/** « Mon département », d'un seul aller-retour : ses instances, ses contrats de ville, ses quartiers. */
export const createDepartementService = (contexte: Contexte, seances: ResumesDeSeances) => {
  const { depots } = contexte;

  function appels(code: string) {
    const designations = depots.designations.toutes();
    if (designations.length === 0) return [];
    return quiAppeler(
      situerTerritoires(contexte, designations),
      genresDeDesignation(contexte),
      code,
      contexte.aujourdHui(),
    );
  }
  return {
    'departement.tableau': () => {
      const fichier = depots.service.fichier();
      if (fichier === null) throw communErrors.introuvable('Le département de ce fichier');
      const code = fichier.departementCode;
      return {
        code,
        libelle: fichier.departementLibelle,
        service: depots.service.emetteur()?.intitule ?? '',
        qpv: depots.territoires.perimetreDeCommunes(depots.instances.communesDuDepartement(code)).qpv.map(qpvLu),
        instances: resumerInstances(contexte, seances, code),
        // Un contrat suivi peut être d'un autre département : chacun se lit au référentiel par son code.
        contrats: depots.contrats.lister().map((contrat) => {
          const connu = depots.territoires.contratDuReferentiel(contrat.code);
          return { ...contrat, qpv: connu?.qpv ?? 0, habitants: connu?.population ?? null };
        }),
        appels: appels(code),
      };
    },
  } satisfies Partial<HandlersFichier>;
};
