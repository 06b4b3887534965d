import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { ajouterJours } from '#shared/dates/date-civile.ts';
import { affectationErrors } from '#shared/errors/affectation.errors.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import type { Affectation } from '#electron/repositories/annuaire/affectation.repository.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { exigerPersonne, trouverOuCreerStructure } from './personne-saisie.ts';

/** Ce qui est vraiment écrit : une clé absente ne change rien. */
const sansAbsents = <T extends object>(patch: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(patch).filter(([, valeur]) => valeur !== undefined)) as never;

/** Les postes d'une personne dans le temps : celui de sa fiche, les passés, et ceux qu'elle tient en même temps. */
export const createAffectationService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  function exiger(id: string): Affectation {
    const affectation = depots.affectations.parId(id);
    if (affectation === null) throw communErrors.introuvable('Cette affectation');
    return affectation;
  }

  return {
    'affectations.changerDePoste': ({ personneId, poste: { le, fonction, structure, courriel, telephone } }) => {
      const personne = exigerPersonne(contexte, personneId);
      const ancienne = depots.personnes.structureDe(personneId);
      if (le > contexte.aujourdHui()) throw affectationErrors.posteAVenir();
      if (personne.depuis !== null && le <= personne.depuis) throw affectationErrors.posteTropTot(personne.depuis);
      const structureId = trouverOuCreerStructure(contexte, structure);
      if (structureId === ancienne && fonction === personne.fonction) throw affectationErrors.posteInchange();
      // Elle avait cessé avant : son ancien poste a fini ce jour-là, non la veille du nouveau.
      const { ancienneLe, depuis } = personne;
      const fin = ajouterJours(ancienneLe !== null && ancienneLe < le ? ancienneLe : le, -1);
      if (ancienne !== null || personne.fonction !== null)
        depots.affectations.ajouter({
          id: nouvelId(),
          personneId,
          structureId: ancienne,
          structure: null,
          fonction: personne.fonction,
          debut: depuis,
          fin: depuis !== null && fin < depuis ? depuis : fin,
        });
      depots.personnes.modifier(personneId, {
        fonction,
        structureId,
        courriel,
        telephone,
        depuis: le,
        ancienneLe: null,
      });
      return null;
    },

    'affectations.ajouter': ({ personneId, affectation: { structure, ...affectation } }) => {
      exigerPersonne(contexte, personneId);
      const id = nouvelId();
      const structureId = trouverOuCreerStructure(contexte, structure);
      depots.affectations.ajouter({ ...affectation, id, personneId, structureId, structure: null });
      return { id };
    },

    'affectations.modifier': ({ id, vu, patch: { structure, ...patch } }, { fenetre }) => {
      const avant = exiger(id);
      const complet = {
        ...patch,
        ...(structure === undefined ? {} : { structureId: trouverOuCreerStructure(contexte, structure) }),
      };
      refuserSiChangeDepuis(contexte, { tbl: 'affectation', id, vu, fenetre, patch: complet });
      const apres: Affectation = { ...avant, ...sansAbsents(complet) };
      if (apres.fonction === null && apres.structureId === null) throw affectationErrors.sansPoste();
      if (apres.debut !== null && apres.fin !== null && apres.fin < apres.debut)
        throw patch.debut === undefined ? affectationErrors.finAvantDebut() : affectationErrors.debutApresFin();
      depots.affectations.modifier(id, complet);
      return null;
    },

    'affectations.retirer': ({ id }) => {
      exiger(id);
      depots.affectations.effacer(id);
      return null;
    },

    'affectations.cesser': ({ personneId, le }) => {
      const { depuis } = exigerPersonne(contexte, personneId);
      if (le !== null && le > contexte.aujourdHui()) throw affectationErrors.departAVenir();
      if (le !== null && depuis !== null && le < depuis) throw affectationErrors.departTropTot(depuis);
      depots.personnes.modifier(personneId, { ancienneLe: le });
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
