import { typographier } from './typographie.ts';

/** L'article qui fonde une phrase, entre elle et son point : « Aucune plénière en 2026 (R. 5311-27). » */
export const avecArticle = (phrase: string, article: string | null): string =>
  article === null ? phrase : typographier(`${phrase.replace(/\.$/u, '')} (${article}).`);
