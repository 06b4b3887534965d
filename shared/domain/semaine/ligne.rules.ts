import { typographier } from '#shared/text/typographie.ts';
import type { LigneDeSemaine } from './semaine.schema.ts';

type Facultatif = 'enRouge' | 'presse' | 'geste' | 'note' | 'le';
type ADire = Omit<LigneDeSemaine, Facultatif | 'pourquoi'> &
  Partial<Pick<LigneDeSemaine, Facultatif>> & {
    /** Les morceaux de la phrase, dans l'ordre ; ce qui manque n'y est pas. */
    readonly pourquoi: readonly (string | null | false)[];
    readonly article?: string | null;
  };

/** Une ligne de la semaine : sa phrase composée et typographiée, l'article entre parenthèses à la fin. */
export function direLigne({ pourquoi, article = null, titre, enRouge = null, ...reste }: ADire): LigneDeSemaine {
  const dit = pourquoi.filter((morceau) => typeof morceau === 'string' && morceau !== '').join(', ');
  const phrase = article === null || article === '' ? dit : `${dit} (${article})`;
  return {
    presse: enRouge !== null,
    geste: null,
    note: null,
    le: null,
    ...reste,
    titre: typographier(titre),
    pourquoi: typographier(phrase.charAt(0).toLocaleUpperCase('fr') + phrase.slice(1)),
    enRouge: enRouge === null ? null : typographier(enRouge),
  };
}
