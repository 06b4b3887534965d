import { expect, it } from 'vitest';
import { ouvrirWord } from '#tests/support/documents/fichier-word.ts';
import { fautesOpenXml } from '#tests/support/documents/validateur.ts';
import { uneSeanceTenue } from '#tests/support/constructeurs/une-seance-tenue.ts';

const LENT = 60_000;

it(
  'RGPD, art. 14, 15 et 30 : la fiche de registre, la mention et la copie s’ouvrent dans Word, sans faute, et disent ce qu’elles doivent',
  async () => {
    const { appeler, demander, octets, lire } = uneSeanceTenue();
    const elle = lire().sieges[0]?.mandats[0]?.personne.id ?? '';
    appeler('donnees.declarer', { rubrique: 'responsable', texte: 'Le préfet du Haut-Rhin' });
    const sortis = [
      await demander('donnees.ficheRegistre', { forme: 'docx' }),
      await demander('donnees.mention', { id: elle }),
      await demander('donnees.exporter', { id: elle, forme: 'docx' }),
    ].map(({ jeton }) => octets.lire(jeton)?.octets ?? new Uint8Array());
    const [registre = '', mention = '', copie = ''] = sortis.map((word) =>
      ouvrirWord(word)
        .paragraphes.map(({ texte }) => texte)
        .join('\n'),
    );
    expect((await Promise.all(sortis.map((word) => fautesOpenXml(word)))).flat()).toEqual([]);
    expect(registre).toContain('Le préfet du Haut-Rhin');
    expect(mention).toContain('www.cnil.fr');
    expect(copie).toContain('Membre 0');
  },
  LENT,
);
