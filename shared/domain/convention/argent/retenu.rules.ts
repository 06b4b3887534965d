import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../../constat.ts';

/** Un chiffre déclaré par l'organisme, contrôlé sur pièces, puis retenu ; bénéficiaires ou centimes ; `null` : pas dit. */
export interface ChiffreControle {
  readonly declare: number | null;
  readonly controle: number | null;
  readonly retenu: number | null;
  readonly motif: string | null;
}

/** La valeur qui sert aux calculs : le retenu, sinon le contrôlé, sinon le déclaré ; `null` : rien n'est dit. */
export const valeurRetenue = ({ declare, controle, retenu }: ChiffreControle): number | null =>
  retenu ?? controle ?? declare;

/** Retenir autre chose que ce qui est déclaré se motive (O-15) : aucun texte ne l'écrit, de quelque convention que ce soit. */
export function constatsDuRetenu(chiffre: ChiffreControle, ou: string): readonly Constat[] {
  const valeur = valeurRetenue(chiffre);
  const { declare, motif } = chiffre;
  return declare === null || valeur === declare || (motif ?? '').trim() !== ''
    ? []
    : [
        {
          code: 'O-15',
          gravite: 'attention',
          phrase: typographier('Dites pourquoi le chiffre retenu n’est pas celui qui est déclaré.'),
          article: null,
          ou,
        },
      ];
}
