import fichier from './articles.json' with { type: 'json' };

/** Un article de code, mot pour mot. */
export interface Article {
  readonly code: 'CT' | 'CRPA';
  /** « R. 5311-40 ». */
  readonly numero: string;
  /** Date de la version ; `null` : celle du jour où il a été lu. */
  readonly version: string | null;
  readonly texte: string;
}

const ARTICLES = fichier.articles as readonly Article[];
/** D'où viennent ces textes, et le jour où ils étaient en vigueur. */
export const SOURCE_DES_ARTICLES = { source: fichier.source, lusLe: fichier.lusLe };

export const nomDuCode: Readonly<Record<Article['code'], string>> = {
  CT: 'code du travail',
  CRPA: 'code des relations entre le public et l’administration',
};

const parNumero = new Map(ARTICLES.map((article) => [article.numero, article]));

/** « R. 5311-38, -39 » → « R. 5311-38 », « R. 5311-39 » ; ce qui n'est pas un numéro est laissé. */
export function numerosDe(reference: string): readonly string[] {
  let base = '';
  return reference.split(/\s*(?:,|\bet\b|\bà\b)\s*/u).flatMap((morceau) => {
    const entier = /^(?<lettre>[LRD]\*?)[.\s\u00A0]*(?<numero>\d{3,4})(?<suite>(?:-\d+)*)/u.exec(morceau)?.groups;
    if (entier !== undefined) {
      const { lettre = '', numero = '', suite = '' } = entier;
      base = lettre.endsWith('*') ? `${lettre}${numero}` : `${lettre}. ${numero}`;
      const complet = `${base}${suite}`;
      // « R. 5311-3-5, -9 » : la suite part du même article.
      if (suite.split('-').length > 2) base = complet.replace(/-\d+$/u, '');
      return [complet];
    }
    const suite = /^(?<suite>(?:-\d+)+)/u.exec(morceau)?.groups?.['suite'];
    return suite !== undefined && base !== '' ? [`${base}${suite}`] : [];
  });
}

/** Les articles que cite une référence, quand le texte en est gardé. */
export const articlesCites = (reference: string): readonly Article[] =>
  numerosDe(reference).flatMap((numero) => parNumero.get(numero) ?? []);

/** La citation telle qu'elle se colle : l'article, son code, sa version, son texte. */
export const citation = ({ code, numero, version, texte }: Article): string =>
  `Article ${numero} du ${nomDuCode[code]}${version === null ? '' : ` (version du ${version.split('-').toReversed().join('/')})`} : « ${texte} »`;
