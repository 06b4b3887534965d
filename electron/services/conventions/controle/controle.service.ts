import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { moisEnLettres } from '#shared/dates/format.ts';
import type { ControlesDeConvention } from '#shared/domain/convention/controle/controles.schema.ts';
import { DONNEES_PROPOSEES } from '#shared/domain/convention/controle/donnees-proposees.data.ts';
import { enTri } from '#shared/text/tri.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { controleErrors } from '#shared/errors/controle.errors.ts';
import type { Contexte } from '../../contexte.ts';
import { conventionEnVigueur, exigerInitiale } from '../avenant/en-vigueur.ts';
import { refuserSiChangeDepuis } from '../../deux-valeurs.ts';

/** Tout ce que le fichier tient du contrôle d'une convention. */
export const controlesDe = ({ depots }: Contexte, conventionId: string): ControlesDeConvention => ({
  visites: depots.visites.deLaConvention(conventionId),
  lettres: depots.lettresDeControle.deLaConvention(conventionId),
  demandes: depots.demandesDeControle.deLaConvention(conventionId),
  donnees: depots.donneesTransmises.deLaConvention(conventionId),
  rsfp: depots.rsfp.deLaConvention(conventionId),
});

/** Le registre des données à transmettre (O-18) et la RSFP, mois par mois : jamais une valeur ni un nom (G1). */
export const createControleService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;
  const donnees = depots.donneesTransmises;

  return {
    'controles.lire': ({ conventionId }) => {
      exigerInitiale(contexte, conventionId);
      return controlesDe(contexte, conventionId);
    },

    'donneesTransmises.ajouter': ({ conventionId, ...donnee }) => {
      exigerInitiale(contexte, conventionId);
      const id = nouvelId();
      donnees.ajouter({ ...donnee, id, conventionId });
      return { id };
    },

    'donneesTransmises.proposer': ({ conventionId }) => {
      exigerInitiale(contexte, conventionId);
      const presentes = new Set(donnees.deLaConvention(conventionId).map(({ quoi }) => enTri(quoi)));
      const neuves = DONNEES_PROPOSEES.filter(({ quoi }) => !presentes.has(enTri(quoi)));
      for (const une of neuves)
        donnees.ajouter({ ...une, id: nouvelId(), conventionId, premiereLe: null, derniereLe: null });
      return { ajoutees: neuves.length };
    },

    'donneesTransmises.modifier': ({ id, vu, patch }, { fenetre }) => {
      if (donnees.conventionDeLaDonnee(id) === null) throw communErrors.introuvable('Cette donnée');
      if ((patch.derniereLe ?? '') > contexte.aujourdHui()) throw controleErrors.aVenir('derniereLe');
      refuserSiChangeDepuis(contexte, { tbl: 'donnee_transmise', id, vu, fenetre, patch });
      donnees.modifier(id, patch);
      return null;
    },

    'donneesTransmises.retirer': ({ id }) => {
      if (!donnees.retirer(id)) throw communErrors.introuvable('Cette donnée');
      return null;
    },

    'rsfp.noter': ({ conventionId, mois, vu, patch }, { fenetre }) => {
      const { debut, fin } = conventionEnVigueur(contexte, conventionId);
      const [premier, dernier] = [debut.slice(0, 7), fin.slice(0, 7)];
      if (mois < premier || mois > dernier)
        throw controleErrors.moisHorsPeriode(moisEnLettres(premier), moisEnLettres(dernier));
      const deja = depots.rsfp.duMois(conventionId, mois);
      const id = deja ?? nouvelId();
      if (deja === null) depots.rsfp.ouvrir({ id, conventionId, mois });
      else refuserSiChangeDepuis(contexte, { tbl: 'rsfp_mois', id, vu, fenetre, patch });
      depots.rsfp.modifier(id, patch);
      return null;
    },

    'rsfp.retirer': ({ id }) => {
      if (!depots.rsfp.retirer(id)) throw communErrors.introuvable('Ce mois');
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
