import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { listeVeillee } from '#tests/support/constructeurs/liste-veillee.ts';
import { CHOIX_NEUFS, type Choix } from '#shared/domain/reprise/comprehension.schema.ts';
import { unFichier } from '#tests/support/constructeurs/un-fichier.ts';
import { REFERENTS } from '#tests/support/reprise/feuilles.ts';

/** Le jumeau de l'annuaire source, en CSV : les cellules fusionnées de la structure y sont vides. */
const CSV = REFERENTS.lignes.map((ligne) => ligne.join(';')).join('\r\n');

async function laReprise(octets: Uint8Array) {
  const fichier = unFichier();
  const { appeler, demander, deposer } = fichier;
  const { reprise } = await demander('reprises.ouvrir', { jeton: deposer('referents.csv', octets) });
  const choisir = (choix: Partial<Choix> = {}) => ({
    reprise,
    cible: 'personnes' as const,
    choix: { ...CHOIX_NEUFS, ...choix },
  });
  return {
    ...fichier,
    comprendre: (choix: Partial<Choix> = {}) =>
      appeler('reprises.comprendre', { ...choisir(choix), debut: 0, nombre: 50 }),
    reprendre: (choix: Partial<Choix> = {}) =>
      appeler('reprises.reprendre', { ...choisir(choix), nom: 'referents.csv', lignes: 13 }),
  };
}

it.each([
  ['avec', new Uint8Array([0xef, 0xbb, 0xbf, ...strToU8(CSV)])],
  ['sans', strToU8(CSV)],
])(
  'l’annuaire source, %s BOM, entre en treize référents ; la structure vide se propose, jamais en silence (A3)',
  async (_, octets) => {
    const { comprendre, reprendre, appeler } = await laReprise(octets);
    const compris = comprendre();
    expect(compris.comptes).toMatchObject({ entrent: 13, revoir: 0, cote: 0 });
    const vides = compris.remarques.filter(({ colonne }) => colonne === 0);
    expect(vides.map(({ ligne, propositions }) => [ligne, propositions[0]?.texte])).toEqual([
      [9, 'Préfecture du Bas-Rhin'],
      [10, 'Préfecture du Bas-Rhin'],
    ]);
    expect(
      reprendre({ corrections: [9, 10].map((ligne) => ({ ligne, colonne: 0, texte: 'Préfecture du Bas-Rhin' })) }),
    ).toEqual({
      creees: 13,
      completees: 0,
      inchangees: 0,
    });
    expect(appeler('structures.lister', { texte: 'bas rhin' })).toMatchObject([{ type: 'prefecture', personnes: 3 }]);
    expect(appeler('structures.lister', { texte: '' }).map(({ type }) => type)).toEqual(
      expect.arrayContaining(['sous_prefecture', 'prefecture', 'ddets']),
    );
  },
);

it('la veille y relève les défauts de la source, et eux seuls ; chacun se corrige ou s’écarte (A1)', async () => {
  const { reprendre, appeler, journal } = await laReprise(strToU8(CSV));
  reprendre({ corrections: [9, 10].map((ligne) => ({ ligne, colonne: 0, texte: 'Préfecture du Bas-Rhin' })) });
  const releves = () =>
    Object.fromEntries(
      listeVeillee({ appeler })
        .filter(({ aRevoir }) => aRevoir.length > 0)
        .map(({ nom, aRevoir }) => [nom, aRevoir.map(({ sorte }) => sorte)]),
    );
  expect(releves()).toEqual({ Tanguy: ['adresse'], Nassali: ['nom'], Pannier: ['fonction'] });
  const trouver = (nom: string) => listeVeillee({ appeler }, nom)[0];
  const tanguy = trouver('tanguy');
  expect(tanguy?.aRevoir[0]?.geste).toEqual({ champ: 'courriel', valeur: 'anais.tanguy@bas-rhin.exemple.fr' });
  appeler('personnes.modifier', {
    id: tanguy?.id ?? '',
    vu: journal.dernierNumero(),
    patch: { courriel: tanguy?.aRevoir[0]?.geste?.valeur ?? '' },
  });
  appeler('veille.ecarter', { personneId: trouver('nassali')?.id ?? '', sorte: 'nom' });
  expect(releves()).toEqual({ Pannier: ['fonction'] });
});
