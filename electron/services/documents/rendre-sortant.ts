import type { DocumentSortant } from '#shared/contract/registre.contract.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { blocsDuModele } from '#shared/documents/modele/blocs-du-modele.ts';
import { champsDInstance } from '#shared/documents/modele/champs-d-instance.ts';
import { champsDeSeance } from '#shared/documents/modele/champs-de-seance.ts';
import type { Champs } from '#shared/documents/modele/champs.types.ts';
import type { Modele } from '#shared/domain/modele/modele.schema.ts';
import { formeDe } from '#shared/domain/rendu/forme.rules.ts';
import { estVerrouillee } from '#shared/domain/rendu/versions.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { seanceDuDocument } from '#shared/domain/service/choix-emetteur.rules.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { modeleErrors } from '#shared/errors/modele.errors.ts';
import type { ARemplir } from '#electron/documents/modele/remplir.ts';
import { rendreWord } from '#electron/documents/render.ts';
import type { Police } from '#electron/documents/styles/charte.ts';
import { rediger, remplirAPart } from '#electron/travaux/redacteurs.ts';
import type { Contexte } from '../contexte.ts';
import { lireDossier } from './etablir-d-instance.ts';
import { exigerSeance } from '../reunions/lecture-reunion.ts';

type SurModele = Extract<DocumentSortant, { de: 'reunion' | 'instance' }>;

/** Un document en Word, et s'il l'est sur un modèle du service. */
export interface Sorti {
  readonly octets: Uint8Array;
  readonly surModele: boolean;
}

const surModele = (voulu: DocumentSortant): voulu is SurModele => voulu.de === 'reunion' || voulu.de === 'instance';

/** Approuvé, le compte rendu est celui que l'on a figé : aucun modèle n'y touche plus. */
function estFige(contexte: Contexte, voulu: SurModele, lue?: Seance): boolean {
  if (voulu.de !== 'reunion') return false;
  const seance = lue ?? exigerSeance(contexte, voulu.reunionId);
  return voulu.genre === formeDe(seance) && estVerrouillee(seance.versions);
}

/**
 * Le modèle à employer : celui qu'on a choisi, sinon celui d'office ; `null` : la charte de l'application.
 * @param lue la séance, quand elle est déjà lue
 */
export function modeleDe(contexte: Contexte, voulu: DocumentSortant, lue?: Seance): Modele | null {
  if (!surModele(voulu) || voulu.modeleId === null) return null;
  const { modeles } = contexte.depots;
  if (voulu.modeleId === undefined) {
    const dOffice = modeles.duGenre(voulu.genre).find(({ parDefaut }) => parDefaut) ?? null;
    return dOffice === null || estFige(contexte, voulu, lue) ? null : dOffice;
  }
  const choisi = modeles.parId(voulu.modeleId);
  if (choisi === null || choisi.genre !== voulu.genre) throw communErrors.introuvable('Ce modèle');
  if (estFige(contexte, voulu, lue)) throw modeleErrors.approuve();
  return choisi;
}

function champsDe(contexte: Contexte, voulu: SurModele, document: DocumentNeutre, lue?: Seance): Champs {
  if (voulu.de === 'reunion') {
    const seance = lue ?? exigerSeance(contexte, voulu.reunionId);
    return champsDeSeance(seanceDuDocument(seance, voulu.genre), document, voulu.objets);
  }
  return champsDInstance(lireDossier(contexte, { ...voulu, date: voulu.date ?? contexte.aujourdHui() }), document);
}

/**
 * De quoi mettre un document sur le modèle du service ; `null` : il n'y en a pas, la charte suffit.
 * @param lue la séance, quand elle est déjà lue
 */
export function aMettreSurModele(
  contexte: Contexte,
  voulu: DocumentSortant,
  document: DocumentNeutre,
  lue?: Seance,
): ARemplir | null {
  const modele = modeleDe(contexte, voulu, lue);
  if (modele === null || !surModele(voulu)) return null;
  const piece = contexte.depots.service.piece(modele.pieceId);
  if (piece === null) throw communErrors.introuvable('Le fichier de ce modèle');
  const donnees = { champs: champsDe(contexte, voulu, document, lue), blocs: blocsDuModele(document) };
  return { modele: piece.octets, donnees, titre: document.titre, auteur: document.auteur };
}

/** Le document en Word, sur le modèle du service s'il y en a un, sinon à la charte de l'application. */
export async function rendreSortant(
  contexte: Contexte,
  voulu: DocumentSortant,
  document: DocumentNeutre,
  police: Police,
): Promise<Sorti> {
  const aRemplir = aMettreSurModele(contexte, voulu, document);
  if (aRemplir === null) {
    const produitLe = contexte.maintenant().toISOString();
    // Trois cents fiches ne font pas attendre le reste de l'application.
    const octets =
      voulu.de === 'feuille' || voulu.de === 'programmation'
        ? await rediger(document, { police, produitLe }, new AbortController().signal)
        : rendreWord(document, police, produitLe);
    return { octets, surModele: false };
  }
  return { octets: await remplirAPart(aRemplir, new AbortController().signal), surModele: true };
}
