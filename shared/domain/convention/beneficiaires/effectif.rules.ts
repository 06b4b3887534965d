import type { CorrectionDeConvention, ReleveDeConvention } from './beneficiaires.schema.ts';
import { valeurRetenue } from '../argent/retenu.rules.ts';

/** Un effectif d'une période, corrections faites. */
export interface EffectifDit extends ReleveDeConvention {
  /** Ce qui était déclaré d'abord, si des corrections l'ont changé ; sinon `null`. */
  readonly avantCorrection: number | null;
  readonly corrections: readonly CorrectionDeConvention[];
  /** Ce qui sert aux calculs : le retenu, sinon le contrôlé, sinon le déclaré. */
  readonly vaut: number | null;
}

/** Les effectifs, corrections faites (I1) : le déclaré et la somme de ses écarts. */
export function valeursDites(
  releves: readonly ReleveDeConvention[],
  corrections: readonly CorrectionDeConvention[],
): readonly EffectifDit[] {
  const parReleve = Map.groupBy(corrections, ({ releveId }) => releveId);
  return releves.map((releve) => {
    const siennes = parReleve.get(releve.id) ?? [];
    const declare =
      releve.declare === null ? null : siennes.reduce((somme, { ecart }) => somme + ecart, releve.declare);
    const dit = { ...releve, declare };
    return {
      ...dit,
      avantCorrection: siennes.length > 0 ? releve.declare : null,
      corrections: siennes,
      vaut: valeurRetenue(dit),
    };
  });
}
