import type { Instance, TypeInstance } from '#shared/domain/instance/instance.schema.ts';

/** Où il est dit qu’un mandat dure trois ans et qu’un remplaçant en achève un : le CREFOP a le sien. */
const ARTICLES: Partial<Record<TypeInstance, string>> = {
  CRPE: 'R. 5311-36',
  CDPE: 'R. 5311-36',
  CLPE: 'R. 5311-36',
  CREFOP: 'R. 6123-3-6',
};

/** « article R. 5311-36 du code du travail » ; `null` là où aucun texte ne fixe la durée d’un mandat. */
export function articleDuTerme({ type }: Pick<Instance, 'type'>): string | null {
  const article = ARTICLES[type];
  return article === undefined ? null : `article ${article} du code du travail`;
}

/** « trois ans renouvelables » ; le texte du CREFOP ne dit pas qu’ils se renouvellent. */
export const troisAns = ({ type }: Pick<Instance, 'type'>): string =>
  type === 'CREFOP' ? 'trois ans' : 'trois ans renouvelables';
