import type { Correction } from '#shared/documents/corrections/correction.ts';

/** Ce que la personne a décidé de chaque correction : la proposition à prendre, ou `null` pour la laisser. */
export type Choix = Readonly<Record<string, number | null>>;

/** Deux valeurs se disputent le champ : aucune n'est choisie d'avance. */
export const estADepartager = ({ depart, propositions }: Correction): boolean =>
  depart !== undefined || propositions.length > 1;

/** La proposition à prendre ; `null` : rien n'est pris. Sans décision, une correction claire se prend. */
export function choixDe(correction: Correction, choix: Choix): number | null {
  if (correction.empechement !== null) return null;
  const decide = choix[correction.cle];
  if (decide !== undefined) return decide;
  return estADepartager(correction) ? null : 0;
}

/** Les corrections à prendre, telles que l'hôte les attend. */
export const aPrendre = (corrections: readonly Correction[], choix: Choix) =>
  corrections.flatMap((correction) => {
    const proposition = choixDe(correction, choix);
    return proposition === null ? [] : [{ cle: correction.cle, proposition }];
  });

/** Tout prendre : la première proposition de chaque correction qui se prend, ou rien. */
export const toutChoisir = (corrections: readonly Correction[], prendre: boolean): Choix =>
  Object.fromEntries(corrections.map(({ cle }) => [cle, prendre ? 0 : null]));
