import type { Classeur, RefusDeClasseur } from '#shared/domain/reprise/classeur.schema.ts';
import type { RelectureDeWord } from '#shared/documents/corrections/lu.ts';
import type { Remarque } from '#shared/domain/modele/modele.schema.ts';
import type { ProfilLu, RefusDeProfil } from '#shared/domain/profil/profil.schema.ts';
import type { ErreurTransmise } from '#shared/errors/app-error.ts';
import { modeleErrors } from '#shared/errors/modele.errors.ts';
import type { TexteLu } from '#electron/lecture/texte/texte-lu.ts';
import type { Connus } from '#electron/documents/modele/relire.ts';
import type { Naitre } from './enfant.ts';
import { lireAPart } from './lire-a-part.ts';

/** Un fichier reçu, à lire. */
export interface FichierALire {
  readonly nom: string;
  readonly octets: Uint8Array;
  /** Lit aussi les feuilles cachées d'un classeur. */
  readonly cachees?: boolean;
}

export type LectureDeClasseur = { readonly lu: Classeur } | { readonly refus: RefusDeClasseur };

export type LectureDeProfil = { readonly lu: ProfilLu } | { readonly refus: RefusDeProfil };

/** Un modèle Word déposé, et ce que ceux de ce document peuvent employer. */
export interface ModeleARelire {
  readonly octets: Uint8Array;
  readonly connus: Connus;
}

export type RelectureDeModele =
  | { readonly remarques: readonly Remarque[] }
  /** Un refus déjà écrit pour la personne. */
  | { readonly refus: ErreurTransmise };

/** La lecture de ce qui vient d'ailleurs : chaque fichier dans un processus à lui. */
export interface Lecteurs {
  /** Un tableau reçu, en feuilles ; voir `lireClasseur`. @throws TravailAnnule dès que `arret` est demandé */
  readonly classeur: (fichier: FichierALire, arret?: AbortSignal) => Promise<LectureDeClasseur>;
  /** Un .docx rendu par le cabinet ; voir `lireWord`. */
  readonly word: (fichier: FichierALire) => Promise<RelectureDeWord>;
  /** Un modèle du service, avant de le garder ; voir `relireModele`. */
  readonly modele: (modele: ModeleARelire) => Promise<RelectureDeModele>;
  /** Le profil d'un service ; voir `lireProfil`. */
  readonly profil: (fichier: FichierALire) => Promise<LectureDeProfil>;
  /** Le texte d'une pièce jointe, pour la recherche ; voir `lireTexte`. @throws TravailAnnule dès que `arret` est demandé */
  readonly texte: (fichier: FichierALire, arret: AbortSignal) => Promise<TexteLu>;
  /** Arrête les lectures en cours : l'application se ferme. */
  readonly fermer: () => void;
}

/** À côté de nous : la source quand Node la lit telle quelle, sa construction dans l'application empaquetée. */
const script = (nom: string): URL =>
  new URL(import.meta.url.endsWith('.ts') ? `./${nom}.processus.ts` : `./${nom}.processus.mjs`, import.meta.url);
const CLASSEUR = script('classeur');
const MODELE = script('modele');
const PROFIL = script('profil');
const TEXTE = script('texte');
const WORD = script('word');

/** Vingt mille lignes se lisent en une demi-seconde ; ce qui en demande soixante fois plus ne sera pas lu (T18). */
const BORNES = { patienceMs: 30_000, memoireMo: 1200 };

/** Les lecteurs d'une application ; `naitre` : comment son hôte crée un processus. */
export function createLecteurs(naitre: Naitre): Lecteurs {
  const fermeture = new AbortController();
  const lire = <D, R>(lecteur: URL, donnees: D, arret?: AbortSignal): Promise<R | 'trop_long'> =>
    lireAPart(
      naitre,
      lecteur,
      donnees,
      BORNES,
      arret === undefined ? fermeture.signal : AbortSignal.any([arret, fermeture.signal]),
    );
  return {
    async classeur(fichier, arret) {
      const lu = await lire<FichierALire, LectureDeClasseur>(CLASSEUR, fichier, arret);
      return lu === 'trop_long' ? { refus: 'long' } : lu;
    },
    async word(fichier) {
      const lu = await lire<FichierALire, RelectureDeWord>(WORD, fichier);
      return lu === 'trop_long' ? { refus: lu } : lu;
    },
    async modele(modele) {
      const lu = await lire<ModeleARelire, RelectureDeModele>(MODELE, modele);
      return lu === 'trop_long' ? { refus: modeleErrors.tropLong().transmise } : lu;
    },
    async profil(fichier) {
      const lu = await lire<FichierALire, LectureDeProfil>(PROFIL, fichier);
      return lu === 'trop_long' ? { refus: 'long' } : lu;
    },
    async texte(fichier, arret) {
      const lu = await lire<FichierALire, TexteLu>(TEXTE, fichier, arret);
      return lu === 'trop_long' ? { etat: 'long', texte: '' } : lu;
    },
    fermer: () => fermeture.abort(),
  };
}

/** Là où rien ne se reçoit : une démonstration, un fichier d'exemple. */
export const SANS_LECTEUR = createLecteurs(() => {
  throw new Error('Rien ne se lit ici.');
});
