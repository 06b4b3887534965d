import { describe, expect, it } from 'vitest';
import { rendreWord } from '#electron/documents/render.ts';
import { etablirActe } from '#shared/documents/acte/etablir-acte.ts';
import { GENRES_D_INSTANCE } from '#shared/documents/acte/genres.data.ts';
import { ouvrirWord } from '#tests/support/documents/fichier-word.ts';
import { textesDuDocument } from '#tests/support/documents/texte-des-blocs.ts';
import { ARRETE_DE_2024, SIEGES_DU_COMITE, unDossier } from '#tests/support/documents/un-dossier.ts';
import { fautesOpenXml } from '#tests/support/documents/validateur.ts';

const [, , etat, commune, vacant] = SIEGES_DU_COMITE;
const OBJETS: Readonly<Record<string, string | undefined>> = {
  'lettre-designation': vacant?.id,
  'lettre-nomination': commune?.mandats[0]?.id,
};
const dossier = unDossier({
  actes: [ARRETE_DE_2024],
  voix: [{ siegeId: etat?.id ?? '', organisme: null, nombre: 4, depuis: null }],
});

describe('les actes d’instance dans Word', () => {
  it.each(GENRES_D_INSTANCE)(
    '%s : mot pour mot l’aperçu, sans faute au validateur Open XML',
    async (genre) => {
      const document = etablirActe(genre, dossier, OBJETS[genre] ?? '');
      const octets = rendreWord(document);
      expect(ouvrirWord(octets).paragraphes.map(({ texte }) => texte)).toEqual(textesDuDocument(document));
      expect(await fautesOpenXml(octets)).toEqual([]);
    },
    60_000,
  );
});
