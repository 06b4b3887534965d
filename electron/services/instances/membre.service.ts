import { alineaDe } from '#shared/domain/instance/categories.data.ts';
import type { EntreeLue } from '#shared/contract/contract.ts';
import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import type { Mandat } from '#shared/domain/annuaire/personne.schema.ts';
import { placerMembres } from '#shared/domain/annuaire/placement.rules.ts';
import { categorieDe } from '#shared/domain/instance/categories.data.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { instanceErrors } from '#shared/errors/instance.errors.ts';
import { membreErrors } from '#shared/errors/membre.errors.ts';
import { lireCollage } from '#electron/lecture/collage.ts';
import type { Citation } from '#electron/repositories/instances/siege.repository.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { refuserOrganisation } from './invitees-seulement.ts';
import { exigerInstance } from './lecture-instance.ts';
import { nommer } from './nomination.ts';
import { completerPersonne, creerPersonne, exigerPersonne } from '../annuaire/personne-saisie.ts';

const cite = ({ date, statut }: Citation) => ({ date, aSiege: statut === 'present' || statut === 'distance' });
type Periode = Pick<Mandat, 'debut' | 'fin'>;
const seCroisent = (a: Periode, b: Periode) =>
  (a.debut ?? '') <= (b.fin ?? '9999') && (b.debut ?? '') <= (a.fin ?? '9999');

/** Les sièges et qui les occupe : ajouter, nommer, remplacer, retirer, coller. */
export const createMembreService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  function exigerSiege(id: string) {
    const siege = depots.sieges.parId(id);
    if (siege === null) throw communErrors.introuvable('Ce siège');
    return siege;
  }

  function exigerMandat(id: string) {
    const mandat = depots.sieges.mandatParId(id);
    if (mandat === null) throw communErrors.introuvable('Ce mandat');
    const siege = exigerSiege(mandat.siegeId);
    const connus = depots.sieges.deInstance(siege.instanceId).find((s) => s.id === siege.id)?.mandats ?? [];
    const nomDe = (mandatId: string) =>
      nomComplet(
        connus.find((m) => m.id === mandatId)?.personne ?? { civilite: null, prenom: null, nom: 'Cette personne' },
      );
    return { mandat, nomDe };
  }

  /** Ajoute un siège vacant, dans le collège ordinaire de sa catégorie à défaut d'un autre. @returns son identifiant. */
  function ajouterSiege({ instanceId, categorie, organisme, college, epciSiren }: EntreeLue<'sieges.ajouter'>): string {
    const definition = categorieDe(exigerInstance(contexte, instanceId).type, categorie);
    if (definition === null) throw instanceErrors.categorieInconnue();
    refuserOrganisation(exigerInstance(contexte, instanceId).type, college ?? definition.college, organisme);
    const id = nouvelId();
    const rang = depots.sieges.prochainRang(instanceId, categorie);
    depots.sieges.ajouter(instanceId, {
      id,
      categorie,
      college: college ?? definition.college,
      organisme,
      epciSiren,
      rang,
    });
    return id;
  }

  return {
    'sieges.ajouter': (entree) => ({ id: ajouterSiege(entree) }),

    'sieges.modifier': ({ id, vu, patch }, { fenetre }) => {
      const { instanceId, ...avant } = exigerSiege(id);
      const organisme = patch.organisme === undefined ? avant.organisme : patch.organisme;
      refuserOrganisation(exigerInstance(contexte, instanceId).type, patch.college ?? avant.college, organisme);
      refuserSiChangeDepuis(contexte, { tbl: 'siege', id, vu, fenetre, patch });
      depots.sieges.modifier(id, patch);
      return null;
    },

    'sieges.supprimer': ({ id }) => {
      const { organisme, categorie, instanceId } = exigerSiege(id);
      const citation = depots.sieges.derniereCitation(id);
      const nom = `Le siège « ${organisme ?? alineaDe(exigerInstance(contexte, instanceId).type, categorie)} »`;
      if (citation !== null) throw membreErrors.siegeCite(nom, cite(citation));
      if (depots.sieges.estNomme(id)) throw membreErrors.siegeNomme(nom);
      depots.sieges.supprimer(id);
      return null;
    },

    'membres.nommer': ({ siegeId, role, personneId, personne, debut, fonde }) => {
      if (personneId === null && personne === null) throw membreErrors.personneManquante();
      exigerSiege(siegeId);
      const qui =
        personneId !== null
          ? exigerPersonne(contexte, personneId).id
          : personne === null
            ? ''
            : creerPersonne(contexte, personne);
      return { mandatId: nommer(contexte, { siegeId, role, debut, fonde, personneId: qui }), personneId: qui };
    },

    'membres.modifierMandat': ({ id, vu, patch }, { fenetre }) => {
      const { mandat, nomDe } = exigerMandat(id);
      refuserSiChangeDepuis(contexte, { tbl: 'mandat', id, vu, fenetre, patch });
      const futur = {
        debut: patch.debut === undefined ? mandat.debut : patch.debut,
        fin: patch.fin === undefined ? mandat.fin : patch.fin,
      };
      if (futur.debut !== null && futur.fin !== null && futur.fin < futur.debut) throw membreErrors.finAvantDebut();
      const autre = depots.sieges
        .mandats(mandat.siegeId)
        .find((m) => m.id !== id && m.role === 'titulaire' && mandat.role === 'titulaire' && seCroisent(m, futur));
      if (autre !== undefined) throw membreErrors.deuxTitulaires(nomDe(autre.id));
      depots.sieges.modifierMandat(id, patch);
      return null;
    },

    'membres.retirer': ({ mandatId }) => {
      const { nomDe } = exigerMandat(mandatId);
      const citation = depots.sieges.derniereCitationDuMandat(mandatId);
      if (citation !== null) throw membreErrors.aSiege(nomDe(mandatId), cite(citation));
      depots.sieges.supprimerMandat(mandatId);
      return null;
    },

    'membres.lireCollage': ({ instanceId, texte }) => {
      exigerInstance(contexte, instanceId);
      const { membres, colonnes, ignorees } = lireCollage(texte);
      const sieges = depots.sieges.deInstance(instanceId);
      return {
        membres: placerMembres(membres, sieges, depots.personnes.toutes(), contexte.aujourdHui()),
        colonnes: [...colonnes],
        ignorees,
      };
    },

    'membres.coller': ({ instanceId, debut, membres }) => {
      exigerInstance(contexte, instanceId);
      if (membres.some(({ siegeId }) => siegeId !== null && exigerSiege(siegeId).instanceId !== instanceId))
        throw membreErrors.autreInstance();
      for (const [rang, { personne, personneId, nouveauSiege, role, ...membre }] of membres.entries()) {
        try {
          const siegeId =
            nouveauSiege === null
              ? (membre.siegeId ?? '')
              : ajouterSiege({ instanceId, ...nouveauSiege, epciSiren: null });
          if (personneId !== null) completerPersonne(contexte, personneId, personne);
          nommer(contexte, { siegeId, role, debut, personneId: personneId ?? creerPersonne(contexte, personne) });
        } catch (cause) {
          throw cause instanceof AppError ? membreErrors.ligneFautive(rang + 1, cause) : cause;
        }
      }
      return { nommes: membres.length };
    },
  } satisfies Partial<HandlersFichier>;
};
