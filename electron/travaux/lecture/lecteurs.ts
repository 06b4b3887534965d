import type { Classeur, RefusDeClasseur } from '#shared/domain/reprise/classeur.schema.ts';
import type { RelectureDeWord } from '#shared/documents/corrections/lu.ts';
import type { Naitre } from './enfant.ts';
import { lireAPart } from './lire-a-part.ts';

/** Un fichier reçu, à lire. */
export interface FichierALire {
  readonly nom: string;
  readonly octets: Uint8Array;
}

export type LectureDeClasseur = { readonly lu: Classeur } | { readonly refus: RefusDeClasseur };

/** La lecture de ce qui vient d'ailleurs : chaque fichier dans un processus à lui. */
export interface Lecteurs {
  /** Un tableau reçu, en feuilles ; voir `lireClasseur`. @throws TravailAnnule dès que `arret` est demandé */
  readonly classeur: (fichier: FichierALire, arret?: AbortSignal) => Promise<LectureDeClasseur>;
  /** Un .docx rendu par le cabinet ; voir `lireWord`. */
  readonly word: (fichier: FichierALire) => Promise<RelectureDeWord>;
  /** Arrête les lectures en cours : l'application se ferme. */
  readonly fermer: () => void;
}

/** À côté de nous : la source quand Node la lit telle quelle, sa construction dans l'application empaquetée. */
const script = (nom: string): URL =>
  new URL(import.meta.url.endsWith('.ts') ? `./${nom}.processus.ts` : `./${nom}.processus.mjs`, import.meta.url);
const CLASSEUR = script('classeur');
const WORD = script('word');

/** Vingt mille lignes se lisent en une demi-seconde ; ce qui en demande soixante fois plus ne sera pas lu (T18). */
const BORNES = { patienceMs: 30_000, memoireMo: 1200 };

/** Les lecteurs d'une application ; `naitre` : comment son hôte crée un processus. */
export function createLecteurs(naitre: Naitre): Lecteurs {
  const fermeture = new AbortController();
  const lire = <R>(lecteur: URL, fichier: FichierALire, arret?: AbortSignal): Promise<R | 'trop_long'> =>
    lireAPart(
      naitre,
      lecteur,
      fichier,
      BORNES,
      arret === undefined ? fermeture.signal : AbortSignal.any([arret, fermeture.signal]),
    );
  return {
    async classeur(fichier, arret) {
      const lu = await lire<LectureDeClasseur>(CLASSEUR, fichier, arret);
      return lu === 'trop_long' ? { refus: 'long' } : lu;
    },
    async word(fichier) {
      const lu = await lire<RelectureDeWord>(WORD, fichier);
      return lu === 'trop_long' ? { refus: lu } : lu;
    },
    fermer: () => fermeture.abort(),
  };
}

/** Là où rien ne se reçoit : une démonstration, un fichier d'exemple. */
export const SANS_LECTEUR = createLecteurs(() => {
  throw new Error('Rien ne se lit ici.');
});
