import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { DemandeSaisie } from '#shared/domain/convention/controle/demande.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { controleErrors } from '#shared/errors/controle.errors.ts';
import type { Contexte } from '../../contexte.ts';
import { exigerInitiale } from '../avenant/en-vigueur.ts';
import { refuserSiChangeDepuis } from '../../deux-valeurs.ts';

/** Le journal des demandes de contrôle : demandé, relancé, reçu, et ce qui en est conclu (O-15 ; D. 5316-11). */
export const createJournalDeControleService = (contexte: Contexte) => {
  const { depots, nouvelId, aujourdHui } = contexte;
  const demandes = depots.demandesDeControle;

  function exiger(id: string): DemandeSaisie {
    const demande = demandes.demande(id);
    if (demande === null) throw communErrors.introuvable('Cette demande');
    return demande;
  }

  /** @throws au champ fautif : une date à venir, ou d'avant la demande */
  function verifier({ demandeLe, attenduLe, recuLe }: DemandeSaisie): void {
    if (demandeLe > aujourdHui()) throw controleErrors.aVenir('demandeLe');
    if ((recuLe ?? '') > aujourdHui()) throw controleErrors.aVenir('recuLe');
    if (attenduLe !== null && attenduLe < demandeLe) throw controleErrors.avantLaDemande('attenduLe');
    if (recuLe !== null && recuLe < demandeLe) throw controleErrors.avantLaDemande('recuLe');
  }

  return {
    'demandesDeControle.noter': ({ conventionId, ...demande }) => {
      exigerInitiale(contexte, conventionId);
      verifier(demande);
      const id = nouvelId();
      demandes.noter({ ...demande, id, conventionId });
      return { id };
    },

    'demandesDeControle.modifier': ({ id, vu, patch }, { fenetre }) => {
      const dits = Object.fromEntries(Object.entries(patch).filter(([, valeur]) => valeur !== undefined));
      verifier({ ...exiger(id), ...dits });
      refuserSiChangeDepuis(contexte, { tbl: 'demande_de_controle', id, vu, fenetre, patch });
      demandes.modifier(id, patch);
      return null;
    },

    'demandesDeControle.retirer': ({ id }) => {
      if (!demandes.retirer(id)) throw communErrors.introuvable('Cette demande');
      return null;
    },

    'demandesDeControle.relancer': ({ demandeId, le }) => {
      const { demandeLe } = exiger(demandeId);
      if (le > aujourdHui()) throw controleErrors.aVenir('le');
      if (le < demandeLe) throw controleErrors.avantLaDemande('le');
      const id = nouvelId();
      demandes.relancer({ id, demandeId, le });
      return { id };
    },

    'demandesDeControle.oterRelance': ({ id }) => {
      if (!demandes.oterRelance(id)) throw communErrors.introuvable('Cette relance');
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
