import type { CategorieDeMembres } from '#shared/domain/instance/categories.data.ts';
import { enPhrase } from '#shared/text/capitale.ts';

/** Ce qui garde sa capitale au fil d’une phrase. */
const PROPRES = /^(?:France Travail|Cap emploi|Bpifrance|Région|État)/u;

const sansCapitale = (libelle: string): string => (PROPRES.test(libelle) ? libelle : enPhrase(libelle));

/** « au titre des représentants de l’État », « au titre de France Travail », « au titre des Cap emploi ». */
export function auTitreDe({ libelle }: Pick<CategorieDeMembres, 'libelle'>): string {
  const singulier = /^(?:France Travail|Association|Réseau |Insertion|Animation|Région|État)/u.test(libelle);
  if (!singulier) return `au titre des ${sansCapitale(libelle)}`;
  if (libelle.startsWith('France Travail')) return `au titre de ${libelle}`;
  return libelle.startsWith('Réseau ')
    ? `au titre du ${sansCapitale(libelle)}`
    : `au titre de l’${sansCapitale(libelle)}`;
}

/** « article R. 5311-23, 4°, du code du travail » ; rien pour une composition que le règlement ou l’usage décide. */
export const articleDeCategorie = ({ article }: Pick<CategorieDeMembres, 'article'>): string =>
  article.startsWith('R.') ? `article ${article}${article.includes('°') ? ',' : ''} du code du travail` : '';
