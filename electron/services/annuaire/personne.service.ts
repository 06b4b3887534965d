import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { nomComplet, qualiteDe } from '#shared/domain/annuaire/personne.labels.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import { voixAu, voixDesSieges } from '#shared/domain/instance/voix.rules.ts';
import { designationLibelle } from '#shared/domain/designation/designation.labels.ts';
import { etatDesignation } from '#shared/domain/designation/designation.rules.ts';
import { etatMandat } from '#shared/domain/instance/mandat.rules.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { designationErrors } from '#shared/errors/designation.errors.ts';
import { membreErrors } from '#shared/errors/membre.errors.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { engagementsDe } from './engagements.ts';
import { createVeille } from './veille.ts';
import { creerPersonne, exigerPersonne, trouverOuCreerStructure } from './personne-saisie.ts';

/** Les personnes de l'annuaire, une à une : leur structure, et les sièges qu'elles occupent. */
export const createPersonneService = (contexte: Contexte) => {
  const { depots } = contexte;

  /** Ce que des séances levées impriment d'elle, quand l'annuaire dit autre chose aujourd'hui. */
  function autreQualite(id: string): { seances: number; qualite: string } | null {
    // La qualité d'un poste qu'elle a tenu n'est pas une faute : c'est celle d'alors.
    const postes = [exigerPersonne(contexte, id), ...depots.affectations.dePersonne(id)];
    const tenues: ReadonlySet<string | null> = new Set(postes.map(qualiteDe));
    const autres = depots.personnes.qualitesGardees(id).filter(({ qualite }) => !tenues.has(qualite));
    const [recente] = autres;
    return recente === undefined ? null : { seances: autres.length, qualite: recente.qualite };
  }

  const veille = createVeille(contexte);

  /** Voix du siège aujourd'hui d'après l'arrêté ; `null` si aucun n'en fixe, ou si le siège n'a pas voix délibérative. */
  function voixDuSiege(type: TypeInstance, instanceId: string, siegeId: string): number | null {
    const voix = voixAu(depots.voix.deInstance(instanceId), contexte.aujourdHui());
    if (voix.length === 0) return null;
    const sieges = depots.sieges.deInstance(instanceId);
    return voixDesSieges({ instance: { type }, sieges, voix }).parSiege.get(siegeId) ?? null;
  }

  return {
    'personnes.fiche': ({ id }) => {
      const personne = exigerPersonne(contexte, id);
      const mandats = depots.personnes.mandats([id]);
      const releves = veille.deLaFiche(personne);
      return {
        personne,
        structureId: depots.personnes.structureDe(id),
        affectations: depots.affectations.dePersonne(id).map(({ personneId: _, ...affectation }) => affectation),
        contacts: depots.contacts.de('personne', id),
        absorbees: depots.fusionPersonnes.absorbees(id).map((une) => ({ id: une.id, nom: nomComplet(une) })),
        engagements: engagementsDe(contexte, {
          personnes: depots.engagements.lignee(id),
          cles: [],
          personnesPilotent: true,
          instances: mandats.map(({ instanceId }) => instanceId),
          structure: null,
        }),
        aRevoir: releves.filter(({ ecarte }) => ecarte === null).map(({ releve }) => releve),
        ecartes: releves.flatMap(({ releve: { sorte, phrase }, ecarte }) =>
          ecarte === null ? [] : [{ id: ecarte, sorte, phrase }],
        ),
        informeeLe: depots.conservation.informeeLe(id),
        autreQualite: autreQualite(id),
        mandats: mandats.map(({ personneId: _, type, complement, sigle, ...mandat }) => ({
          ...mandat,
          instance: nomCourt({ type, complement, sigle }),
          voix: voixDuSiege(type, mandat.instanceId, mandat.siegeId),
        })),
      };
    },

    'personnes.creer': (saisie) => ({ id: creerPersonne(contexte, saisie) }),

    'personnes.modifier': ({ id, vu, patch: { structure, ...patch } }, { fenetre }) => {
      exigerPersonne(contexte, id);
      const complet = {
        ...patch,
        // Vérifiée : la demande n'attend plus de réponse.
        ...(patch.verifieLe === undefined ? {} : { solliciteeLe: null }),
        ...(structure === undefined ? {} : { structureId: trouverOuCreerStructure(contexte, structure) }),
      };
      refuserSiChangeDepuis(contexte, { tbl: 'personne', id, vu, fenetre, patch: complet });
      depots.personnes.modifier(id, complet);
      return null;
    },

    'personnes.reprendreQualite': ({ id }) => {
      const qualite = qualiteDe(exigerPersonne(contexte, id));
      if (qualite === null) throw membreErrors.sansQualite();
      return { seances: depots.personnes.changerQualites(id, qualite) };
    },

    'personnes.supprimer': ({ id }) => {
      const personne = exigerPersonne(contexte, id);
      const jour = contexte.aujourdHui();
      const encore = depots.personnes.mandatsPartout(id).find((mandat) => etatMandat(mandat, jour) !== 'echu');
      if (encore !== undefined) throw membreErrors.siegeEncore(nomComplet(personne), nomCourt(encore));
      const designee = depots.designations.dePersonne(id).find((d) => etatDesignation(d, jour) !== 'passee');
      if (designee !== undefined)
        throw designationErrors.encoreDesignee(
          nomComplet(personne),
          designationLibelle({
            genre: designee.genre,
            nomDeGenre: depots.genresDesignation.parId(designee.genre)?.nom ?? null,
            rang: designee.rang,
            civilite: personne.civilite,
            territoires: designee.territoires.map(({ libelle }) => libelle),
          }),
        );
      depots.personnes.marquerSupprimee(id, contexte.maintenant().toISOString());
      return null;
    },

    'personnes.restaurer': ({ id }) => {
      depots.personnes.modifier(id, { fusionneeDans: null });
      if (!depots.personnes.marquerSupprimee(id, null)) throw communErrors.introuvable('Cette personne');
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
