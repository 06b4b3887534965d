import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { estBloquant } from '#shared/domain/constat.ts';
import { constatsDeLaResiliation, type Resiliation } from '#shared/domain/convention/echeancier/resiliation.rules.ts';
import { statutSelonLesFaits } from '#shared/domain/convention/statut.rules.ts';
import { motifDeResiliationLibelle } from '#shared/domain/convention/echeancier/suivi.labels.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { conventionErrors } from '#shared/errors/convention.errors.ts';
import type { Contexte } from '../../contexte.ts';
import { conventionEnVigueur } from '../avenant/en-vigueur.ts';
import { refuserSiChangeDepuis } from '../../deux-valeurs.ts';

const DATES = ['notifieeLe', 'observationsLe', 'issueLe'] as const;

/** L'intention de résilier une convention O2R : notifiée, puis observations, puis maintien ou résiliation (O-8 ; D. 5316-11, -12). */
export const createResiliationService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;
  const suivi = depots.conventionSuivi;

  /** @throws au champ fautif : une date à venir, un délai de plus d'un mois, une résiliation avant les observations */
  function verifier(resiliation: Resiliation): void {
    const jour = contexte.aujourdHui();
    for (const champ of DATES) if ((resiliation[champ] ?? '') > jour) throw conventionErrors.procedureAVenir(champ);
    if ((resiliation.issue === null) !== (resiliation.issueLe === null))
      throw conventionErrors.procedure(resiliation.issue === null ? 'issue' : 'issueLe', 'L’issue va avec sa date.');
    const refus = constatsDeLaResiliation(resiliation).find(estBloquant);
    if (refus !== undefined) throw conventionErrors.procedure(refus.ou ?? 'issue', refus.phrase);
  }

  return {
    'resiliations.notifier': ({ conventionId, ...saisie }) => {
      const convention = conventionEnVigueur(contexte, conventionId);
      const statut = statutSelonLesFaits(convention, contexte.aujourdHui());
      if (statut !== 'signee' && statut !== 'en_cours') throw conventionErrors.pasEnCours(convention.intitule);
      if (suivi.resiliations(conventionId).some(({ issue }) => issue === null)) throw conventionErrors.dejaNotifiee();
      verifier({ ...saisie, observationsLe: null, issue: null, issueLe: null });
      const id = nouvelId();
      suivi.notifier({ ...saisie, id, conventionId });
      return { id };
    },

    'resiliations.modifier': ({ id, vu, patch }, { fenetre }) => {
      const avant = suivi.resiliation(id);
      if (avant === null) throw communErrors.introuvable('Cette procédure');
      const donnes = Object.fromEntries(Object.entries(patch).filter(([, valeur]) => valeur !== undefined));
      const apres = { ...avant, ...donnes };
      verifier(apres);
      refuserSiChangeDepuis(contexte, { tbl: 'convention_resiliation', id, vu, fenetre, patch });
      suivi.modifierResiliation(id, patch);
      const resiliee = apres.issue === 'resiliee';
      const memeIssue = apres.issue === avant.issue && apres.motif === avant.motif;
      if (resiliee || avant.issue === 'resiliee')
        depots.conventions.modifier(avant.conventionId, {
          resilieeLe: resiliee ? apres.issueLe : null,
          // Le motif écrit à la main reste, tant que l'issue et son fondement restent.
          ...(memeIssue ? {} : { statutMotif: resiliee ? motifDeResiliationLibelle[apres.motif] : null }),
        });
      return null;
    },

    'resiliations.retirer': ({ id }) => {
      const une = suivi.resiliation(id);
      if (une === null) throw communErrors.introuvable('Cette procédure');
      if (une.issue === 'resiliee')
        depots.conventions.modifier(une.conventionId, { resilieeLe: null, statutMotif: null });
      suivi.renoncer(id);
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
