import { describe, expect, it } from 'vitest';
import { chercherDans } from '#renderer/ui/champs/chercher-dans.ts';

const liste = [
  { id: '1', libelle: 'Marne-la-Vallée', note: '77' },
  { id: '2', libelle: 'Sélestat', note: '67462' },
  { id: '3', libelle: 'Val-de-Marne', note: '94' },
];
const trouves = (frappe: string) => chercherDans(liste, frappe).map(({ libelle }) => libelle);

describe('chercherDans', () => {
  it('ignore accents et casse, et lit aussi la note', () => {
    expect(trouves('SELE')).toEqual(['Sélestat']);
    expect(trouves('67462')).toEqual(['Sélestat']);
  });

  it('met d’abord ce qui commence par la frappe, et demande tous les mots', () => {
    expect(trouves('mar')).toEqual(['Marne-la-Vallée', 'Val-de-Marne']);
    expect(trouves('val mar 94')).toEqual(['Val-de-Marne']);
  });

  it('préfère les libellés qui portent tous les mots à ceux que leur note complète', () => {
    const departements = [
      { id: '43', libelle: '43, Haute-Loire', note: 'Auvergne-Rhône-Alpes' },
      { id: '74', libelle: '74, Haute-Savoie', note: 'Auvergne-Rhône-Alpes' },
      { id: '68', libelle: '68, Haut-Rhin', note: 'Grand Est' },
    ];
    expect(chercherDans(departements, 'haut rh')[0]?.id).toBe('68');
    expect(chercherDans(departements, 'haut-rhin').map(({ id }) => id)).toEqual(['68']);
  });
});
