import { describe, expect, it } from 'vitest';
import { genreDocumentSchema } from '#shared/contract/reunion.contract.ts';
import { etablirDocument } from '#shared/documents/etablir.ts';
import { genreDe, genresDe } from '#shared/documents/genres.data.ts';
import { uneSeance } from '#tests/support/documents/une-seance.ts';

describe('registre des documents d’une réunion', () => {
  const seance = uneSeance();
  const genres = genresDe(seance);

  it('le contrat n’accepte que les genres du registre', () => {
    expect(genres.every((genre) => genreDocumentSchema.safeParse(genre).success)).toBe(true);
    expect(genreDocumentSchema.safeParse('menu-du-jour').success).toBe(false);
  });

  it('chaque document a son nom à l’écran et son nom de fichier : aucun n’en écrase un autre', () => {
    const fichiers = genres.map((genre) => etablirDocument(genre, seance, { image: null }).nomDeFichier);
    expect(new Set(fichiers).size).toBe(genres.length);
    expect(new Set(genres.map((genre) => genreDe(genre).libelle)).size).toBe(genres.length);
  });
});
