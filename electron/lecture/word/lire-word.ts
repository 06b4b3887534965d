import type { CommentaireLu, DocumentLu, RelectureDeWord } from '#shared/documents/corrections/lu.ts';
import { descendants, enfant, lireArbre, type Noeud } from './arbre.ts';
import { ouvrirArchive, partiePrincipale, type Parties, WordRefuse } from './archive.ts';
import { lireElements } from './elements.ts';

const SUIVIS: ReadonlySet<string> = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:cellIns', 'w:cellDel']);

const compterRevisions = (noeud: Noeud): number =>
  noeud.enfants.reduce((somme, un) => somme + (SUIVIS.has(un.nom) ? 1 : 0) + compterRevisions(un), 0);

function lireCommentaires(parties: Parties): CommentaireLu[] {
  const source = parties.get('word/comments.xml');
  if (source === undefined) return [];
  return descendants(lireArbre(source), 'w:comment').map((noeud) => ({
    id: noeud.attributs['w:id'] ?? '',
    auteur: noeud.attributs['w:author'] ?? '',
    quand: noeud.attributs['w:date'] ?? '',
    texte: lireElements(noeud.enfants, 'accepte')
      .flatMap((element) => (element.genre === 'paragraphe' ? [element.paragraphe.texte] : []))
      .join('\n')
      .trim(),
  }));
}

/** Titre et date de production : nous les y avons mis, Word et LibreOffice les gardent. */
function lireProprietes(parties: Parties): { titre: string; produitLe: string | null } {
  const source = parties.get('docProps/core.xml');
  if (source === undefined) return { titre: '', produitLe: null };
  const racine = lireArbre(source);
  const instant = Date.parse(enfant(racine, 'dcterms:created')?.texte.trim() ?? '');
  return {
    titre: enfant(racine, 'dc:title')?.texte ?? '',
    produitLe: Number.isNaN(instant) ? null : new Date(instant).toISOString(),
  };
}

function lire(octets: Uint8Array, nom: string): DocumentLu {
  const parties = ouvrirArchive(octets, nom);
  const corps = enfant(lireArbre(partiePrincipale(parties)), 'w:body');
  if (corps === undefined) throw new WordRefuse('abime');
  return {
    ...lireProprietes(parties),
    accepte: lireElements(corps.enfants, 'accepte'),
    refuse: lireElements(corps.enfants, 'refuse'),
    revisions: compterRevisions(corps),
    commentaires: lireCommentaires(parties),
  };
}

/**
 * Relit un .docx rendu par le cabinet : texte, signets, révisions et commentaires. Fonction pure, à exécuter à part : le
 * fichier vient d'ailleurs.
 * @returns le document, ou la raison du refus ; ne lève rien pour un fichier hostile.
 */
export function lireWord(octets: Uint8Array, nom: string): RelectureDeWord {
  try {
    return { lu: lire(octets, nom) };
  } catch (cause) {
    if (cause instanceof WordRefuse) return { refus: cause.refus };
    throw cause;
  }
}
