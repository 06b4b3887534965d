import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { Contrat } from '#shared/domain/contrat/contrat.schema.ts';
import { jalonsManquants } from '#shared/domain/contrat/jalons.rules.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { contratErrors } from '#shared/errors/contrat.errors.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { trouverOuCreerStructure } from '../annuaire/personne-saisie.ts';
import { rappelsDuContrat } from './rappels-du-contrat.ts';
import { quartiersDuRessort } from '../feuilles-de-route/ressort-de-feuille.ts';

/**
 * Pose les jalons que tout contrat a et que celui-ci n'a pas.
 * @param depuis date civile : ceux d'avant restent à poser, s'ils n'ont pas été faits ailleurs ; `null` : tous
 * @returns combien
 */
export function poserLesJalons(
  { depots, nouvelId }: Contexte,
  contrat: Pick<Contrat, 'id' | 'debut' | 'fin'>,
  depuis: string | null,
): number {
  const manquants = jalonsManquants(contrat, depots.conduites.jalons(contrat.id)).filter(
    ({ echeance }) => depuis === null || (echeance ?? depuis) >= depuis,
  );
  for (const jalon of manquants) depots.conduites.ajouterJalon({ ...jalon, id: nouvelId(), contratId: contrat.id });
  return manquants.length;
}

/** Ce que dit un contrat de ville, et comment il se conduit : période, signataires, jalons, instances. */
export const createConduiteService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  function exiger(id: string): Contrat {
    const contrat = depots.conduites.parId(id);
    if (contrat === null) throw communErrors.introuvable('Ce contrat de ville');
    return contrat;
  }

  return {
    'contrats.fiche': ({ id }) => {
      const contrat = exiger(id);
      const jour = contexte.aujourdHui();
      const instances = depots.conduites.instances(contrat.code, jour);
      const jalons = depots.conduites.jalons(id);
      const comptes = depots.feuilles.comptes(jour);
      const referentiel = depots.conduites.auReferentiel(contrat.code);
      return {
        contrat,
        porteur: referentiel?.porteur ?? null,
        habitants: referentiel?.population ?? null,
        quartiers: [...quartiersDuRessort(contexte, { contratId: id, instanceId: null })],
        signataires: depots.conduites.signataires(id),
        jalons,
        jalonsManquants: jalonsManquants(contrat, jalons).length,
        instances: instances.map(({ type, complement, sigle, ...instance }) => ({
          ...instance,
          type,
          nom: nomCourt({ type, complement, sigle }),
        })),
        rappels: rappelsDuContrat(contexte, contrat, instances),
        feuilles: depots.feuilles
          .toutes()
          .filter(({ contratId }) => contratId === id)
          .map(({ id: feuilleId, intitule, debut, fin }) => ({
            id: feuilleId,
            intitule,
            debut,
            fin,
            fiches: comptes.get(feuilleId)?.fiches ?? 0,
          })),
      };
    },

    'contrats.modifier': ({ id, vu, patch }, { fenetre }) => {
      const contrat = exiger(id);
      if ((patch.fin ?? contrat.fin) < (patch.debut ?? contrat.debut)) throw contratErrors.finAvantDebut();
      refuserSiChangeDepuis(contexte, { tbl: 'contrat_ville', id, vu, fenetre, patch });
      depots.conduites.modifier(id, patch);
      return null;
    },

    'contrats.faireSigner': ({ contratId, structure, ...signature }) => {
      exiger(contratId);
      const structureId = trouverOuCreerStructure(contexte, structure);
      if (structureId === null) throw communErrors.introuvable('Cette structure');
      if (depots.conduites.signataires(contratId).some((un) => un.structureId === structureId))
        throw contratErrors.dejaSignataire(structure);
      const id = nouvelId();
      depots.conduites.ajouterSignataire({ ...signature, id, contratId, structureId });
      return { id };
    },

    'contrats.modifierSignature': ({ id, vu, patch }, { fenetre }) => {
      if (!depots.conduites.signatairePresent(id)) throw communErrors.introuvable('Ce signataire');
      refuserSiChangeDepuis(contexte, { tbl: 'contrat_signataire', id, vu, fenetre, patch });
      depots.conduites.modifierSignataire(id, patch);
      return null;
    },

    'contrats.retirerSignataire': ({ id }) => {
      if (!depots.conduites.retirerSignataire(id)) throw communErrors.introuvable('Ce signataire');
      return null;
    },

    'jalons.poser': ({ contratId }) => ({ poses: poserLesJalons(contexte, exiger(contratId), null) }),

    'jalons.ajouter': ({ contratId, ...jalon }) => {
      exiger(contratId);
      const id = nouvelId();
      depots.conduites.ajouterJalon({ ...jalon, id, contratId });
      return { id };
    },

    'jalons.modifier': ({ id, vu, patch }, { fenetre }) => {
      if (!depots.conduites.jalonPresent(id)) throw communErrors.introuvable('Ce jalon');
      refuserSiChangeDepuis(contexte, { tbl: 'contrat_jalon', id, vu, fenetre, patch });
      depots.conduites.modifierJalon(id, patch);
      return null;
    },

    'jalons.retirer': ({ id }) => {
      if (!depots.conduites.retirerJalon(id)) throw communErrors.introuvable('Ce jalon');
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
