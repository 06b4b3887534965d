import type { LigneDeProfil } from '#shared/domain/profil/ligne.schema.ts';
import type { Profil, ProfilLu } from '#shared/domain/profil/profil.schema.ts';
import type { Contexte } from '../contexte.ts';

/** Une ligne de l'aperçu, et ce qui l'écrit. */
export interface ElementDeProfil extends LigneDeProfil {
  readonly ecrire: () => void;
}

/** Ce dont on tire les éléments d'un profil reçu. */
export interface Arrivee {
  readonly contexte: Contexte;
  readonly profil: Profil;
  readonly fichiers: ProfilLu['fichiers'];
  /** Pourquoi un fichier du profil ne peut pas servir, par chemin. */
  readonly refus: ReadonlyMap<string, string>;
  /** Compte une valeur que le fichier a déjà. */
  readonly pareil: () => void;
}

/** Ce que l'on dit d'une valeur à reprendre. */
type Dit = Pick<LigneDeProfil, 'cle' | 'rubrique' | 'objet' | 'quoi' | 'avant' | 'apres'> & {
  readonly raison?: string | null;
  readonly cochee?: boolean;
};

/** Une valeur reçue, à côté de celle du fichier. */
export function element({ raison = null, cochee = true, ...dit }: Dit, ecrire: () => void): ElementDeProfil {
  const sort = raison !== null ? 'refuse' : dit.avant === null ? 'nouveau' : 'change';
  return { ...dit, raison, sort, cochee: cochee && sort !== 'refuse', ecrire };
}

/** L'empreinte que dit le chemin d'un fichier du profil. */
export const empreinteDuChemin = (chemin: string): string => chemin.replace(/^.*\/|\.[a-z]+$/gu, '');
