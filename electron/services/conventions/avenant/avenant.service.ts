import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { estBloquant } from '#shared/domain/constat.ts';
import {
  constatsDeLAvenantPrepare,
  constatsDeLaRevision,
} from '#shared/domain/convention/avenant/constats-d-avenant.rules.ts';
import { anneesCiviles } from '#shared/domain/convention/duree.rules.ts';
import { avenantErrors } from '#shared/errors/avenant.errors.ts';
import { conventionErrors } from '#shared/errors/convention.errors.ts';
import type { Contexte } from '../../contexte.ts';
import { refuserSiChangeDepuis } from '../../deux-valeurs.ts';
import type { Octets } from '../../reunions/piece.service.ts';
import { garderPdf } from '../../rendu/pdf-garde.ts';
import { accorderLesAnnees } from '../annees-de-convention.ts';
import { exigerAvenant, exigerProjet, prochainNumero, refuserAvecComptes } from './avenant-exige.ts';
import { refuserSiUnAutreEnDepend, refuserSiUnConcluPerdSonEntree } from './avenant-dependances.ts';
import { createChangementsDAvenant } from './avenant-changements.ts';
import { exigerInitiale, lireLesParties } from './en-vigueur.ts';

/** Les dates d'un fait : aucune n'est à venir ; l'effet, lui, peut l'être. */
const FAITS = ['proposeLe', 'signeLe', 'concluLe'] as const;

/** Les avenants d'une convention : du projet à la signature (C7, O-3, O-4, O-13). */
export const createAvenantService = (contexte: Contexte, { prendre, donner }: Octets) => {
  const { depots, nouvelId, aujourdHui } = contexte;

  /** Rien de bloquant n'y reste quand il se conclut ; une révision dit toujours son motif (O-3). */
  function verifier(conventionId: string, id: string): void {
    const { initiale, avenants } = lireLesParties(contexte, conventionId);
    const avenant = avenants.find((un) => un.id === id);
    if (avenant === undefined) return;
    const constats =
      avenant.concluLe === null
        ? constatsDeLaRevision(avenant, initiale.convention.genre === 'o2r')
        : constatsDeLAvenantPrepare(initiale, avenants, avenant);
    const refus = constats.find(estBloquant);
    if (refus !== undefined) throw avenantErrors.regleDe(refus.ou ?? 'concluLe', refus.phrase);
  }

  function accorder(conventionId: string): void {
    accorderLesAnnees(contexte, conventionId, exigerInitiale(contexte, conventionId));
  }

  /** Le PDF d'avant ne reste pas dans le fichier quand plus rien ne le nomme. */
  function changerPiece(id: string, pieceId: string | null): void {
    const { pieceId: avant } = exigerAvenant(contexte, id);
    depots.avenants.modifier(id, { pieceId });
    if (avant !== null) depots.pieces.oublierSiLibre(avant);
  }

  return {
    ...createChangementsDAvenant(contexte, accorder),

    'avenants.preparer': ({ conventionId, ...saisi }) => {
      const initiale = exigerInitiale(contexte, conventionId);
      if (initiale.signeeLe === null) throw avenantErrors.nonSignee(initiale.intitule);
      const { genre, annee } = saisi;
      if (genre === 'general' && annee !== null) throw avenantErrors.anneeEnTrop();
      if (genre !== 'general' && annee === null) throw avenantErrors.sansAnnee();
      const avenants = depots.avenants.deLaConvention(conventionId);
      const deja = avenants.find((un) => genre === 'annuel' && un.genre === 'annuel' && un.annee === annee);
      if (annee !== null && deja !== undefined) throw avenantErrors.dejaAnnuel(annee, deja.numero);
      const civiles = anneesCiviles(lireLesParties(contexte, conventionId).enVigueur.convention);
      if (annee !== null && !civiles.includes(annee))
        throw conventionErrors.horsPeriode(civiles[0] ?? 0, civiles.at(-1) ?? 0);
      const [refus] = constatsDeLaRevision(saisi, initiale.genre === 'o2r');
      if (refus !== undefined) throw avenantErrors.regleDe('motif', refus.phrase);
      const id = nouvelId();
      depots.avenants.preparer({ ...saisi, id, conventionId, numero: prochainNumero(contexte, conventionId) });
      return { id };
    },

    'avenants.modifier': ({ id, vu, patch }, { fenetre }) => {
      const { conventionId, numero } = exigerAvenant(contexte, id);
      for (const nom of FAITS) if ((patch[nom] ?? '') > aujourdHui()) throw avenantErrors.aVenir(nom);
      const autres = depots.avenants.deLaConvention(conventionId).filter((un) => un.id !== id);
      if (patch.numero !== undefined && patch.numero !== numero && autres.some((un) => un.numero === patch.numero))
        throw avenantErrors.numeroPris(patch.numero);
      refuserSiChangeDepuis(contexte, { tbl: 'convention_avenant', id, vu, fenetre, patch });
      depots.avenants.modifier(id, patch);
      verifier(conventionId, id);
      if (patch.concluLe !== undefined || patch.effetLe !== undefined)
        refuserSiUnConcluPerdSonEntree(contexte, conventionId, id);
      return null;
    },

    'avenants.supprimer': ({ id }) => {
      const { conventionId, pieceId } = exigerProjet(contexte, id);
      refuserSiUnAutreEnDepend(contexte, conventionId, id);
      refuserAvecComptes(
        contexte,
        depots.conventionPartenaires.membres(conventionId).filter(({ entreeId }) => entreeId === id),
      );
      depots.avenants.effacer(id);
      if (pieceId !== null) depots.pieces.oublierSiLibre(pieceId);
      accorder(conventionId);
      return null;
    },

    'avenants.joindre': ({ id, jeton }) => {
      exigerAvenant(contexte, id);
      changerPiece(id, garderPdf(contexte, prendre(jeton), avenantErrors));
      return null;
    },

    'avenants.retirerPiece': ({ id }) => {
      changerPiece(id, null);
      return null;
    },

    'avenants.ouvrirPiece': ({ id }) => {
      const { pieceId } = exigerAvenant(contexte, id);
      const piece = pieceId === null ? null : depots.service.piece(pieceId);
      if (piece === null) throw avenantErrors.sansPiece();
      return { jeton: donner(piece), nom: piece.nom };
    },
  } satisfies Partial<HandlersFichier>;
};
