import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { appelErrors } from '#shared/errors/appel.errors.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { trouverOuCreerStructure } from '../annuaire/personne-saisie.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { coutDeReference } from '../conventions/beneficiaires/cout-de-reference.ts';
import { exigerAppel, exigerCandidature, nomDeRegion } from './appel-lu.ts';
import { lireCandidature } from './candidature-lue.ts';
import { numeroPropose } from './numero-propose.ts';

/** Les candidatures d'un appel : ce que chacune dit d'elle-même (1.11, 1.18). */
export const createCandidatureService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  /** Un dossier déposé en ligne est d'une seule candidature de l'appel. */
  function refuserNumeroPris(appelId: string, numero: string | null, id: string | null): void {
    if (numero === null) return;
    const autre = depots.candidatures.duNumero(appelId, numero);
    if (autre !== null && autre.id !== id) throw appelErrors.numeroPris(numero, autre.projet);
  }

  function porteur(nom: string): string {
    const porteurId = trouverOuCreerStructure(contexte, nom);
    if (porteurId === null) throw communErrors.introuvable('Cet organisme');
    return porteurId;
  }

  return {
    'candidatures.fiche': ({ id }) => {
      const { candidature, appel, publicsDeLAppel, ...reste } = lireCandidature(contexte, id);
      const convention = candidature.conventionId === null ? null : depots.conventions.parId(candidature.conventionId);
      return {
        candidature,
        appel,
        nomDeRegion: nomDeRegion(contexte, appel.region),
        publicsDeLAppel,
        ...reste,
        avis: depots.candidatures.avis.de(id),
        convention:
          convention === null ? null : { id: convention.id, intitule: convention.intitule, numero: convention.numero },
        numeroPropose: numeroPropose(contexte, reste.zones),
      };
    },

    'candidatures.deLaConvention': ({ conventionId }) => {
      const candidature = depots.candidatures.deLaConvention(conventionId);
      if (candidature === null) return null;
      const { id, projet, appelId } = candidature;
      const reference = coutDeReference(contexte, conventionId);
      return { id, projet, appelId, appel: exigerAppel(contexte, appelId).intitule, reference };
    },

    'candidatures.creer': ({ porteur: nom, ...saisie }) => {
      exigerAppel(contexte, saisie.appelId);
      refuserNumeroPris(saisie.appelId, saisie.numero, null);
      const id = nouvelId();
      depots.candidatures.ajouter({ ...saisie, id, porteurId: porteur(nom) });
      return { id };
    },

    'candidatures.modifier': ({ id, vu, patch }, { fenetre }) => {
      const { appelId } = exigerCandidature(contexte, id);
      if (patch.numero !== undefined) refuserNumeroPris(appelId, patch.numero, id);
      const { porteur: nom, ...autres } = patch;
      const ecrit = { ...autres, ...(nom === undefined ? {} : { porteurId: porteur(nom) }) };
      refuserSiChangeDepuis(contexte, { tbl: 'candidature', id, vu, fenetre, patch: ecrit });
      depots.candidatures.modifier(id, ecrit);
      return null;
    },

    'candidatures.supprimer': ({ id }) => {
      const { projet, conventionId } = exigerCandidature(contexte, id);
      if (conventionId !== null) throw appelErrors.candidatureAvecConvention(projet);
      depots.candidatures.marquerSupprimee(id, contexte.maintenant().toISOString());
      return null;
    },

    'candidatures.restaurer': ({ id }) => {
      const supprimee = depots.candidatures.supprimeeParId(id);
      if (supprimee === null) throw communErrors.introuvable('Cette candidature');
      refuserNumeroPris(supprimee.appelId, supprimee.numero, id);
      depots.candidatures.marquerSupprimee(id, null);
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
