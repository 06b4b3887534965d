import { create } from 'zustand';

/** Un avis bref : ce qui vient d'être fait, et comment revenir dessus. */
export interface AvisBref {
  readonly numero: number;
  /** « Fiche supprimée. » */
  readonly phrase: string;
  /** Le geste offert, « Annuler » d'ordinaire. */
  readonly geste: { readonly libelle: string; readonly surClic: () => void } | null;
}

interface FileAvis {
  readonly avis: readonly AvisBref[];
}

/** Au-delà, le plus ancien s'efface : trois avis se lisent, dix s'empilent. */
const AU_PLUS = 3;

export const useFileAvis = create<FileAvis>(() => ({ avis: [] }));

let dernier = 0;

/** Montre un avis, et rend son numéro. Sans geste, il passe seul ; avec, il attend plus longtemps. */
export function donnerAvis(phrase: string, geste: AvisBref['geste'] = null): number {
  dernier += 1;
  const avis = { numero: dernier, phrase, geste };
  useFileAvis.setState((file) => ({ avis: [...file.avis, avis].slice(-AU_PLUS) }));
  return avis.numero;
}

/** Retire les avis qui offrent un geste : annuler ou rétablir les a dépassés. */
export function retirerGestesOfferts(): void {
  useFileAvis.setState((file) => ({ avis: file.avis.filter(({ geste }) => geste === null) }));
}

/** Retire les avis qui disent ce refus, mot pour mot. */
export function retirerRefus(phrase: string): void {
  useFileAvis.setState((file) => ({ avis: file.avis.filter((avis) => avis.phrase !== phrase) }));
}

/** Retire un avis ; sans effet s'il n'y est plus. */
export function retirerAvis(numero: number): void {
  useFileAvis.setState((file) => ({ avis: file.avis.filter((avis) => avis.numero !== numero) }));
}
