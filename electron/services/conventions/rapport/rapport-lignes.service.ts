import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { porterAuRang } from '#shared/domain/feuille-de-route/ordre.rules.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import type { Contexte } from '../../contexte.ts';
import { refuserSiChangeDepuis } from '../../deux-valeurs.ts';
import { exigerProjet } from './lecture-rapport.ts';

/** Les lignes d'un rapport : écarts commentés, conformité, risques et plan d'action ; figées avec lui (D4). */
export const createRapportLignesService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;
  const lignes = depots.rapportLignes;

  /** Le rapport du risque, où l'on peut encore écrire. */
  function rapportDuRisque(id: string): string {
    const rapportId = lignes.rapportDuRisque(id);
    if (rapportId === null) throw communErrors.introuvable('Ce risque');
    return exigerProjet(contexte, rapportId).id;
  }

  return {
    'rapports.commenter': ({ id, indicateurId, vu, patch }, { fenetre }) => {
      const { conventionId } = exigerProjet(contexte, id);
      const siens = depots.indicateursDeConvention.lister(conventionId);
      if (!siens.some((un) => un.id === indicateurId)) throw communErrors.introuvable('Cet indicateur');
      const deja = lignes.ecarts(id).find((un) => un.indicateurId === indicateurId);
      if (deja === undefined) {
        lignes.commenter({ id: nouvelId(), rapportId: id, indicateurId, commentaire: patch.commentaire });
        return null;
      }
      refuserSiChangeDepuis(contexte, { tbl: 'rapport_ecart', id: deja.id, vu, fenetre, patch });
      lignes.modifierEcart(deja.id, patch);
      return null;
    },

    'rapports.conformer': ({ id, exigence, vu, patch }, { fenetre }) => {
      exigerProjet(contexte, id);
      const deja = lignes.conformites(id).find((une) => une.exigence === exigence);
      if (deja === undefined) {
        const { etat = null, observation = null } = patch;
        lignes.conformer({ id: nouvelId(), rapportId: id, exigence, etat, observation });
        return null;
      }
      refuserSiChangeDepuis(contexte, { tbl: 'rapport_conformite', id: deja.id, vu, fenetre, patch });
      lignes.modifierConformite(deja.id, patch);
      return null;
    },

    'risquesDeRapport.ajouter': ({ rapportId, ...risque }) => {
      exigerProjet(contexte, rapportId);
      const id = nouvelId();
      lignes.ajouterRisque({ ...risque, id, rapportId });
      return { id };
    },

    'risquesDeRapport.modifier': ({ id, vu, patch }, { fenetre }) => {
      rapportDuRisque(id);
      refuserSiChangeDepuis(contexte, { tbl: 'rapport_risque', id, vu, fenetre, patch });
      lignes.modifierRisque(id, patch);
      return null;
    },

    'risquesDeRapport.deplacer': ({ id, rang }) => {
      const ids = lignes.risques(rapportDuRisque(id)).map((un) => un.id);
      lignes.rangerRisques(porterAuRang(ids, id, rang));
      return null;
    },

    'risquesDeRapport.retirer': ({ id }) => {
      rapportDuRisque(id);
      lignes.retirerRisque(id);
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
