import { enTri } from '#shared/text/tri.ts';
import {
  COURRIEL,
  DATE_D_UN_TEXTE,
  DATE_ENTIERE,
  DOMAINES_PERSONNELS,
  FONCTIONS,
  NAISSANCE,
  NIR,
  PERSONNE,
  TELEPHONE,
} from './motifs.data.ts';

export type GenreDeDonnee = 'nir' | 'courriel' | 'telephone' | 'naissance' | 'personne';

/** Ce qui ressemble à une donnée personnelle dans un texte : de quel signe à quel signe, et ce que c'est. */
export interface DonneePersonnelle {
  readonly debut: number;
  readonly fin: number;
  readonly genre: GenreDeDonnee;
  /** Ne sort pas : le reste se confirme. */
  readonly bloquante: boolean;
}

interface Regard {
  /** Le champ raconte des parcours : personne n'y est nommé. */
  readonly qualitatif: boolean;
}

/** Personne dont on parle ici n'est né depuis ; une date plus récente est celle d'un fait. */
const DERNIERE_NAISSANCE = 2010;
const CHIFFRES_D_UN_SIRET = 14;

/** Un SIRET a quatorze chiffres, et répond à la formule de Luhn : ce n'est personne. */
function estUnSiret(trouve: string): boolean {
  const chiffres = trouve.replace(/[^\p{L}\p{N}]/gu, '');
  if (chiffres.length !== CHIFFRES_D_UN_SIRET || /\D/u.test(chiffres)) return false;
  const somme = [...chiffres].reduce((total, chiffre, rang) => {
    const poids = Number(chiffre) * (rang % 2 === 0 ? 2 : 1);
    return total + (poids > 9 ? poids - 9 : poids);
  }, 0);
  return somme % 10 === 0;
}

/** « gmail » de « gmail.com », « laposte » de « laposte.net », « yahoo » de « fr.yahoo.com ». */
const estPersonnel = (domaine: string): boolean =>
  domaine
    .toLowerCase()
    .split('.')
    .slice(0, -1)
    .some((partie) => DOMAINES_PERSONNELS.has(partie));

type Lecteur = (texte: string) => readonly DonneePersonnelle[];

const lire =
  (motif: RegExp, genre: GenreDeDonnee, juger: (trouve: RegExpExecArray, texte: string) => boolean | null): Lecteur =>
  (texte) =>
    [...texte.matchAll(motif)].flatMap((trouve) => {
      const bloquante = juger(trouve, texte);
      const { index: debut, 0: mots } = trouve;
      return bloquante === null ? [] : [{ debut, fin: debut + mots.length, genre, bloquante }];
    });

/** Dans l'ordre de ce qui est le plus sûr : de deux qui se recouvrent, la première garde la place. */
const LECTEURS: readonly Lecteur[] = [
  lire(NIR, 'nir', ({ 0: mots }) => (estUnSiret(mots) ? null : true)),
  lire(COURRIEL, 'courriel', ({ groups }) => estPersonnel(groups?.['domaine'] ?? '')),
  lire(TELEPHONE, 'telephone', ({ groups }) => '67'.includes(groups?.['prefixe'] ?? '')),
  lire(NAISSANCE, 'naissance', ({ groups }) => groups?.['jour'] !== undefined),
];
const DATES_ANCIENNES = lire(DATE_ENTIERE, 'naissance', ({ groups, index }, texte) =>
  Number(groups?.['annee']) >= DERNIERE_NAISSANCE || DATE_D_UN_TEXTE.test(texte.slice(Math.max(0, index - 90), index))
    ? null
    : false,
);
const PERSONNES = lire(PERSONNE, 'personne', ({ groups }) =>
  FONCTIONS.has(enTri((groups?.['nom'] ?? '').split(/\s/u)[0] ?? '')) ? null : false,
);

/**
 * Ce qui, dans un texte libre, ressemble à une donnée personnelle (D9 ; RGPD, art. 5-1 c) : numéro de sécurité sociale,
 * courriel, téléphone, date de naissance, et dans un champ qualitatif « M. ou Mme + nom ».
 * @returns les passages, dans l'ordre du texte, sans recouvrement
 */
export function donneesPersonnellesDe(texte: string, { qualitatif }: Regard): DonneePersonnelle[] {
  const retenues: DonneePersonnelle[] = [];
  for (const lecteur of qualitatif ? [...LECTEURS, DATES_ANCIENNES, PERSONNES] : LECTEURS)
    for (const une of lecteur(texte))
      if (retenues.every(({ debut, fin }) => une.fin <= debut || une.debut >= fin)) retenues.push(une);
  return retenues.toSorted((une, autre) => une.debut - autre.debut);
}
