import Sqlite from 'better-sqlite3';
import { expect, it } from 'vitest';
import { campagnes } from '#tests/campagnes.ts';
import { lancer, type Porte } from '#tests/campagnes/fichier-plus-recent.ts';
import { PLUS_RECENTS } from '#tests/campagnes/support/fichiers-plus-recents.ts';
import { MINUTE } from './graine.ts';

const { essaisRapides } = campagnes['fichier-plus-recent'];

it(
  `un fichier plus récent n’est jamais touché ; lisible, il se lit et s’exporte (T13, ${essaisRapides} cas)`,
  async () => {
    expect(PLUS_RECENTS).toHaveLength(essaisRapides);
    expect((await lancer(essaisRapides, 0)).fautes).toEqual([]);
  },
  2 * MINUTE,
);

it('la campagne voit une porte qui écrit, qui se tait ou qui ne lit pas', async () => {
  const porteQuiEcrit: Porte = async (chemin) => {
    const db = new Sqlite(chemin);
    db.exec('CREATE TABLE traitre (n INTEGER)');
    db.close();
    return { dit: null, lu: true };
  };
  const porteMuette: Porte = async () => ({ dit: 'Le fichier ne s’ouvre pas.', lu: false });
  const { fautes } = await lancer(1, 0, { traitre: porteQuiEcrit, muette: porteMuette });
  expect(fautes.map((faute) => faute.replace(/^.* : /u, ''))).toEqual([
    'ouvert',
    'le dossier a changé',
    'Le fichier ne s’ouvre pas.',
    'non lu',
  ]);
});
