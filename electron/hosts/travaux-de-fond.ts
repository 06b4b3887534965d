import { createVidage } from '#electron/database/checkpoint.ts';
import type { Database } from '#electron/database/open.ts';
import type { Lecteurs } from '#electron/travaux/lecture/lecteurs.ts';
import type { Aiguillage } from './aiguillage.ts';
import type { composerFichier } from './compose.ts';
import type { Hote } from './hote.ts';
import { createLectureDesPieces } from './lecture-des-pieces.ts';
import type { Place } from './place.ts';
import { createRattrapage } from './rattrapage.ts';

interface Ouvert {
  readonly db: Database;
  readonly aiguillage: Aiguillage;
  readonly place: Place;
  readonly lecteurs: Lecteurs;
}

/**
 * Ce qui suit chaque opération d'un fichier ouvert, sans que personne l'attende : vider le journal d'écriture, rattraper l'index de
 * recherche, lire le texte des pièces jointes. Chacun part une première fois ; un échec est relevé, rien de plus.
 */
export function lancerLesTravauxDeFond(
  hote: Hote,
  { journal, passages, contexte }: Pick<ReturnType<typeof composerFichier>, 'journal' | 'passages' | 'contexte'>,
  { db, aiguillage, place, lecteurs }: Ouvert,
) {
  const vidage = createVidage(db, (cause) => {
    place.manquer(cause);
    hote.relever('VIDAGE', cause);
  });
  const rattrapage = createRattrapage(aiguillage, {
    faire: passages.rattraper,
    fini: () => hote.annoncer({ operation: journal.dernierNumero(), touche: ['passage'], fenetre: 0 }),
    relever: (cause) => hote.relever('RECHERCHE', cause),
  });
  const lecture = createLectureDesPieces({
    partager: aiguillage.partager,
    pieces: contexte.depots.textesDePieces,
    texte: lecteurs.texte,
    fini: rattrapage.toucher,
    relever: (cause) => hote.relever('TEXTE_DES_PIECES', cause),
  });
  for (const { toucher } of [vidage, rattrapage, lecture]) {
    journal.ensuite(toucher);
    toucher();
  }
  return { vidage, lecture };
}
