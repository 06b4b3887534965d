import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { relire } from '#tests/support/documents/relecture.ts';
import { fautesOpenXml } from '#tests/support/documents/validateur.ts';

/** Remplace les espaces que la typographie choisit par une espace ordinaire. */
export const sansTypographie = (texte: string): string =>
  texte
    .replace(/[\u00A0\u202F]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** Produit le Word de la page ouverte, l'enregistre, le valide et le relit par python-docx. */
export async function produireWord(page: Page, produire: () => Promise<void>) {
  const attente = page.waitForEvent('download');
  await produire();
  const telechargement = await attente;
  const octets = readFileSync(await telechargement.path());
  expect(await fautesOpenXml(octets)).toEqual([]);
  const { paragraphes, tableaux } = await relire(octets);
  const textes = [...paragraphes.map(([, texte]) => texte), ...tableaux.flatMap((t) => t.textes.flat())];
  return {
    nom: telechargement.suggestedFilename(),
    /** Tous les textes, corps et tableaux, espaces ordinaires. */
    texte: textes.map(sansTypographie).join('\n'),
    /** Lignes non vides, sans doublon. */
    lignes: [
      ...new Set(
        textes
          .flatMap((texte) => texte.split(/[\n\t]/u))
          .map(sansTypographie)
          .filter(Boolean),
      ),
    ],
  };
}
