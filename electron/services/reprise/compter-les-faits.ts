import type { Fait, FaitDUnObjet } from './ecriture.types.ts';

/** Ce qui l'emporte quand plusieurs lignes parlent d'un même objet : ajouté, il n'est pas en plus complété. */
const FORCE: Readonly<Record<Fait, number>> = { inchangees: 0, branches: 1, completees: 2, creees: 3 };

/** Compte ce qu'une reprise a fait : par ligne, ou par objet quand la ligne le dit (une action de trois financeurs). */
export function compterLesFaits() {
  const faits = { creees: 0, completees: 0, inchangees: 0, branches: 0 };
  const parObjet = new Map<string, Fait>();
  return {
    noter(dit: Fait | FaitDUnObjet): void {
      if (typeof dit === 'string') {
        faits[dit] += 1;
        return;
      }
      const avant = parObjet.get(dit.objet);
      if (avant === undefined || FORCE[dit.fait] > FORCE[avant]) parObjet.set(dit.objet, dit.fait);
    },
    /** `branches` ne se dit que s'il y en a. */
    rendre() {
      for (const fait of parObjet.values()) faits[fait] += 1;
      const { branches, ...autres } = faits;
      return branches === 0 ? autres : faits;
    },
  };
}
