import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { avenantErrors } from '#shared/errors/avenant.errors.ts';
import { conventionErrors } from '#shared/errors/convention.errors.ts';
import { trouverOuCreerStructure } from '../../annuaire/personne-saisie.ts';
import type { Contexte } from '../../contexte.ts';
import { refuserSiUnAutreEnDepend } from './avenant-dependances.ts';
import { exigerProjet, refuserAvecComptes } from './avenant-exige.ts';
import { refusDuDejaNomme } from '../deja-dans-la-convention.ts';
import { nommerLaZone } from '../zone-nommee.ts';
import { refuserSiLaValeurAChange } from './valeur-deux-fenetres.ts';
import { valeurSaisie } from './valeur-d-avenant.ts';

/**
 * Ce qu'un projet d'avenant change : des valeurs, des organismes, des zones.
 * @param accorder ouvre ou ferme les années que la nouvelle fin touche
 */
export const createChangementsDAvenant = (contexte: Contexte, accorder: (conventionId: string) => void) => {
  const { depots, nouvelId } = contexte;
  const partenaires = depots.conventionPartenaires;

  return {
    'avenants.changer': ({ avenantId, vu, patch: { changement } }, { fenetre }) => {
      const { conventionId } = exigerProjet(contexte, avenantId);
      const valeur = valeurSaisie(contexte, conventionId, changement);
      const deja = depots.avenants
        .deLaConvention(conventionId)
        .find(({ id }) => id === avenantId)
        ?.valeurs.find(
          ({ champ, annee, membreId }) =>
            champ === valeur.champ &&
            annee === valeur.annee &&
            (champ === 'chefDeFile' || membreId === valeur.membreId),
        );
      if (deja === undefined) depots.avenants.fixer({ ...valeur, id: nouvelId(), avenantId });
      else {
        refuserSiLaValeurAChange(contexte, { id: deja.id, vu, fenetre, valeur });
        depots.avenants.refixer(deja.id, valeur);
      }
      if (valeur.champ === 'fin') accorder(conventionId);
      return null;
    },

    'avenants.nePlusChanger': ({ id }) => {
      const avenantId = depots.avenants.avenantDeLaValeur(id);
      if (avenantId === null) throw communErrors.introuvable('Ce changement');
      const { conventionId } = exigerProjet(contexte, avenantId);
      depots.avenants.oter(id);
      accorder(conventionId);
      return null;
    },

    'avenants.faireEntrer': ({ avenantId, membre: { structure, ...dit } }) => {
      const { conventionId } = exigerProjet(contexte, avenantId);
      const structureId = trouverOuCreerStructure(contexte, structure);
      if (structureId === null) throw communErrors.introuvable('Cet organisme');
      const deja = partenaires.membres(conventionId).find((un) => un.structureId === structureId);
      if (deja !== undefined)
        throw refusDuDejaNomme(contexte, conventionId, { ou: 'structure', ...deja }, conventionErrors.dejaMembre);
      const membre = { ...dit, id: nouvelId(), conventionId, structureId, chefDeFile: false, entreeId: avenantId };
      partenaires.ajouterMembre(membre);
      return null;
    },

    'avenants.faireSortir': ({ avenantId, membreId }) => {
      const { conventionId } = exigerProjet(contexte, avenantId);
      const membre = partenaires.membres(conventionId).find(({ id }) => id === membreId);
      if (membre === undefined || membre.entreeId === avenantId) throw avenantErrors.membreAbsent();
      if (membre.sortieId !== null && membre.sortieId !== avenantId) throw avenantErrors.dejaSorti(membre.nom);
      partenaires.modifierMembre(membreId, { sortieId: avenantId });
      return null;
    },

    'avenants.viser': ({ avenantId, zone }) => {
      const { conventionId } = exigerProjet(contexte, avenantId);
      const lue = nommerLaZone(contexte, conventionId, zone);
      partenaires.viser({ ...lue, id: nouvelId(), conventionId, entreeId: avenantId });
      return null;
    },

    'avenants.nePlusViser': ({ avenantId, zoneId }) => {
      const { conventionId } = exigerProjet(contexte, avenantId);
      const zone = partenaires.zones(conventionId).find(({ id }) => id === zoneId);
      if (zone === undefined || zone.entreeId === avenantId) throw communErrors.introuvable('Cette zone');
      if (zone.sortieId !== null && zone.sortieId !== avenantId) throw avenantErrors.zoneDejaOtee(zone.libelle);
      partenaires.modifierZone(zoneId, { sortieId: avenantId });
      return null;
    },

    'avenants.laisser': ({ avenantId, membreId, zoneId }) => {
      const { conventionId } = exigerProjet(contexte, avenantId);
      const membre = partenaires.membres(conventionId).find(({ id }) => id === membreId);
      const zone = partenaires.zones(conventionId).find(({ id }) => id === zoneId);
      refuserSiUnAutreEnDepend(contexte, conventionId, avenantId, membre?.id ?? zone?.id ?? '');
      if (membre?.entreeId === avenantId) {
        refuserAvecComptes(contexte, [membre]);
        partenaires.retirerMembre(membre.id);
      } else if (membre?.sortieId === avenantId) partenaires.modifierMembre(membre.id, { sortieId: null });
      if (zone?.entreeId === avenantId) partenaires.nePlusViser(zone.id);
      else if (zone?.sortieId === avenantId) partenaires.modifierZone(zone.id, { sortieId: null });
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
