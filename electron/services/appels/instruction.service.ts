import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { estBloquant } from '#shared/domain/constat.ts';
import { constatsDeLaDecision } from '#shared/domain/appel/decision.rules.ts';
import { eligibiliteDe } from '#shared/domain/appel/eligibilite.rules.ts';
import { totalDesNotes } from '#shared/domain/appel/instruction.rules.ts';
import { appelErrors } from '#shared/errors/appel.errors.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { exigerCandidature } from './appel-lu.ts';
import { lireCandidature } from './candidature-lue.ts';

const QUOI = { membre: 'Cet organisme', zone: 'Cette zone', avis: 'Cet avis' } as const;

/** Ce que le dialogue de la décision appelle autrement que la colonne. */
const A_L_ECRAN = { decideeLe: 'le', decisionMotif: 'motif' } as const;

/** L'instruction d'une candidature : éligibilité, cinq critères, avis, décision (1.17, D. 5316-2). */
export const createInstructionService = (contexte: Contexte) => {
  const { depots, nouvelId, aujourdHui } = contexte;
  const { candidatures, instructions } = depots;
  const lignes = { membre: candidatures.membres, zone: candidatures.zones, avis: candidatures.avis } as const;

  function exigerLigne(quoi: keyof typeof lignes, id: string): string {
    const candidatureId = lignes[quoi].parentDe(id);
    if (candidatureId === null) throw communErrors.introuvable(QUOI[quoi]);
    exigerCandidature(contexte, candidatureId);
    return candidatureId;
  }

  return {
    'candidatures.controler': ({ candidatureId, critereId, vu, patch }, { fenetre }) => {
      const { appelId } = exigerCandidature(contexte, candidatureId);
      const critere = depots.appels.criteres.de(appelId).find(({ id }) => id === critereId);
      if (critere === undefined) throw appelErrors.critereDAilleurs();
      const ligne = instructions.ligneDe('candidature_controle', candidatureId, critereId);
      if (ligne !== null)
        refuserSiChangeDepuis(contexte, { tbl: 'candidature_controle', id: ligne, vu, fenetre, patch });
      const avant = instructions.controles([candidatureId]).find((un) => un.critereId === critereId);
      const { reponse = avant?.reponse ?? null, motif = avant?.motif ?? null } = patch;
      if (reponse === 'non' && motif === null) throw appelErrors.refusSansMotif();
      if (reponse !== null && critere.cle !== null && motif === null) throw appelErrors.autrementSansMotif();
      if (reponse === null) instructions.nePlusControler(candidatureId, critereId);
      else instructions.controler({ id: nouvelId(), candidatureId, critereId, reponse, motif });
      return null;
    },

    'candidatures.noter': ({ candidatureId, critere, vu, patch }, { fenetre }) => {
      exigerCandidature(contexte, candidatureId);
      const ligne = instructions.ligneDe('candidature_note', candidatureId, critere);
      if (ligne !== null) refuserSiChangeDepuis(contexte, { tbl: 'candidature_note', id: ligne, vu, fenetre, patch });
      const avant = instructions.notes([candidatureId]).find((une) => une.critere === critere);
      const dits = Object.fromEntries(Object.entries(patch).filter(([, valeur]) => valeur !== undefined));
      instructions.noter({ id: nouvelId(), note: null, commentaire: null, ...avant, ...dits, candidatureId, critere });
      return null;
    },

    'candidatures.donnerAvis': ({ candidatureId, ...avis }) => {
      exigerCandidature(contexte, candidatureId);
      if (avis.le > aujourdHui()) throw appelErrors.avisAVenir();
      const id = nouvelId();
      candidatures.avis.ajouter(candidatureId, { ...avis, id });
      return { id };
    },

    'candidatures.modifierAvis': ({ id, vu, patch }, { fenetre }) => {
      exigerLigne('avis', id);
      if (patch.le !== undefined && patch.le > aujourdHui()) throw appelErrors.avisAVenir();
      refuserSiChangeDepuis(contexte, { tbl: 'candidature_avis', id, vu, fenetre, patch });
      candidatures.avis.modifier(id, patch);
      return null;
    },

    'candidatures.retirer': ({ quoi, id }) => {
      exigerLigne(quoi, id);
      lignes[quoi].retirer(id);
      return null;
    },

    'candidatures.decider': ({ id, vu, patch }, { fenetre }) => {
      const lue = lireCandidature(contexte, id);
      const { candidature: avant } = lue;
      const dite = { decision: patch.decision, decideeLe: patch.le, decisionMotif: patch.motif };
      refuserSiChangeDepuis(contexte, { tbl: 'candidature', id, vu, fenetre, patch: dite, aLEcran: A_L_ECRAN });
      const { decision = avant.decision, le = avant.decideeLe ?? aujourdHui(), motif = avant.decisionMotif } = patch;
      if (lue.candidature.conventionId !== null && decision !== 'retenue') {
        const numero = depots.conventions.parId(lue.candidature.conventionId)?.numero ?? '';
        throw appelErrors.conventionDeja(numero);
      }
      if (decision === null) {
        candidatures.modifier(id, { decision: null, decideeLe: null, decisionMotif: null });
        return null;
      }
      if (le > aujourdHui()) throw appelErrors.decisionAVenir();
      const [refus] = constatsDeLaDecision({
        decision,
        motif,
        eligibilite: eligibiliteDe(lue, { ...lue, publics: lue.publicsDeLAppel }),
        notes: totalDesNotes(lue.notes),
        avis: candidatures.avis.de(id).length,
      }).filter(estBloquant);
      if (refus !== undefined) throw appelErrors.decision(refus.ou ?? '', refus.phrase);
      candidatures.modifier(id, { decision, decideeLe: le, decisionMotif: motif });
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
