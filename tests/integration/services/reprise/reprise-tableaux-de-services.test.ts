import { describe, expect, it } from 'vitest';
import { unTableauDActions as unTableau } from '#tests/support/reprise/un-tableau-d-actions.ts';

describe('reprendre le tableau d’un service, tel qu’il l’écrit', () => {
  it('un argent dont rien ne dit la nature reste à préciser : dit dans les remarques, il n’est pas du droit commun', async () => {
    const { comprendre, reprendre, fiche, tableau } = await unTableau([
      'Axe\tAction\tPilote\tFinanceur\tNature des crédits\tDemandé (€)',
      'Plein emploi\tParrainage\tRéseau Étincelle\tRéseau Étincelle\t\t10 000',
      'Plein emploi\tChantier\tRéseau Étincelle\t\t\t5 000',
      'Plein emploi\tCrèche\tRéseau Étincelle\tRégion Grand Est\tÀ préciser\t2 000',
      'Plein emploi\tForum\tRéseau Étincelle\tPréfecture\t\t1 000',
    ]);
    const avis = comprendre().remarques.filter(({ phrase }) => phrase.includes('d’où vient cet argent'));
    expect(avis.map(({ ligne, colonne, gravite }) => [ligne, colonne, gravite])).toEqual([
      [1, 4, 'avis'],
      [2, 4, 'avis'],
      [3, 4, 'avis'],
    ]);
    expect(avis[0]?.propositions.map(({ texte }) => texte)).toContain('Collectivité');
    reprendre({ corrections: [{ ligne: 2, colonne: 4, texte: 'Collectivité' }] });
    const origine = (intitule: string) => fiche(intitule).financements.map((ligne) => ligne.origine);
    expect(['Parrainage', 'Chantier', 'Crèche', 'Forum'].map(origine)).toEqual([
      ['a_preciser'],
      ['collectivite'],
      ['a_preciser'],
      ['droit_commun'],
    ]);
    expect(tableau().lignes.find(({ intitule }) => intitule === 'Parrainage')?.partage).toEqual({
      droitCommun: 0,
      specifique: 0,
      autres: 1_000_000,
    });
  });

  it('reconnaît les titres des services, les parts de chaque financeur et les publics ; un code inconnu se garde', async () => {
    const { comprendre, reprendre, fiche } = await unTableau([
      'Axe\tSous-objectif\tAction\tPorteur / chef de file\tPublics\tQPV\tFin prévue\tdont Etat (BOP 147)\tdont Région\tFSE+\tFonds privés',
      'Plein emploi\tAller vers\tParrainage\tRéseau Étincelle\tjeunes, DELD, 16-25 ans, Artisans\tQN06899Z\t31/12/2026\t1 000\t2 000\t3 000\t4 000',
    ]);
    const { colonnes, remarques, comptes } = comprendre();
    expect(colonnes.map(({ champ }) => champ)).toEqual([
      ...['axe', 'objectif', 'intitule', 'pilote', 'publics', 'quartiers', 'fin'],
      ...['specifique', 'region', 'europeen', 'prive'],
    ]);
    expect(comptes).toMatchObject({ entrent: 1, revoir: 0 });
    const avis = (colonne: number) => remarques.filter((une) => une.colonne === colonne).map(({ phrase }) => phrase);
    expect(avis(4)).toHaveLength(3);
    expect(avis(5)).toEqual([expect.stringContaining('gardé tel quel, à vérifier')]);
    reprendre();
    const lue = fiche('Parrainage');
    expect(lue.publics).toEqual(['Moins de 26 ans', 'Demandeurs d’emploi de longue durée', 'Artisans']);
    expect(lue.quartiers).toMatchObject([{ code: 'QN06899Z', libelle: 'QN06899Z (à vérifier)' }]);
    expect(lue.financements.map(({ financeur, origine, demande }) => [financeur, origine, demande])).toEqual([
      ['Politique de la ville (P147)', 'p147', 100_000],
      ['Région', 'collectivite', 200_000],
      ['Fonds européens', 'europeen', 300_000],
      ['Financement privé', 'prive', 400_000],
    ]);
  });
});
