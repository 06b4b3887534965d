import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { comparerSorties } from '#shared/documents/registre/ecarts.ts';
import { rapportErrors } from '#shared/errors/rapport.errors.ts';
import type { Contexte } from '../../contexte.ts';
import { dossierDeRapport } from './dossier-de-rapport.ts';
import { refuserLesDonneesPersonnelles } from './constats-du-rapport.ts';
import { documentDuRapport } from './document-du-rapport.ts';
import { exigerProjet, exigerRapport, lireEntier } from './lecture-rapport.ts';
import { estIntact, figerRapport } from './rapport-fige.ts';
import { recopier } from './repartir-du-precedent.ts';

/** Les versions d'un rapport : le valider, vérifier ce qui est figé, en ouvrir une autre, les comparer (D4). */
export const createRapportVersionService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  return {
    'rapports.valider': ({ id }) => {
      const projet = exigerProjet(contexte, id);
      refuserLesDonneesPersonnelles(contexte, projet);
      const valideLe = contexte.maintenant().toISOString();
      const rapport = { ...lireEntier(contexte, projet), statut: 'valide' as const, valideLe };
      const fige = figerRapport(contexte, dossierDeRapport(contexte, rapport));
      depots.rapports.figer({ id, valideLe, ...fige });
      return { version: projet.version, empreinte: fige.empreinte };
    },

    'rapports.verifier': ({ id }) => ({ intact: estIntact(contexte, exigerRapport(contexte, id)) }),

    'rapports.ouvrirUneVersion': ({ id: depuis }) => {
      const avant = exigerRapport(contexte, depuis);
      if (avant.valideLe === null) throw rapportErrors.pasValide();
      const derniere = depots.rapports.versions(avant.serieId)[0] ?? avant;
      if (derniere.valideLe === null) throw rapportErrors.dejaUneSuite(derniere.version);
      const id = nouvelId();
      const { conventionId, serieId, genre, exercice, debut, fin } = avant;
      const version = derniere.version + 1;
      depots.rapports.ajouter({ id, conventionId, serieId, version, genre, exercice, debut, fin });
      recopier(contexte, avant, id);
      return { id };
    },

    'rapports.comparer': ({ id, avant }) => {
      const [celuiCi, autre] = [exigerRapport(contexte, id), exigerRapport(contexte, avant)];
      if (celuiCi.serieId !== autre.serieId) throw rapportErrors.pasDuMemeRapport();
      const [ancien, nouveau] = [autre, celuiCi].map((un) => {
        const document = documentDuRapport(contexte, un);
        return [{ chemin: document.nomDeFichier, document }];
      });
      return comparerSorties(ancien ?? [], nouveau ?? [])[0] ?? null;
    },
  } satisfies Partial<HandlersFichier>;
};
