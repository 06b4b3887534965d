import { beforeEach, describe, expect, it } from 'vitest';
import { demanderDeuxValeurs, useDeuxValeursStore } from '#renderer/app/modification/deux-valeurs.store.ts';

const uneValeur = (champ: string) => [{ champ, mienne: 'a', autre: 'b', auteur: 'Ana Martel' }];
const premier = () => useDeuxValeursStore.getState().file[0];

beforeEach(() => useDeuxValeursStore.setState({ file: [] }));

describe('le choix entre deux valeurs', () => {
  it('un second conflit attend son tour : aucun des deux ne reste sans réponse', async () => {
    const un = demanderDeuxValeurs('Point 3', uneValeur('textePv'));
    const deux = demanderDeuxValeurs('Point 3', uneValeur('mesNotes'));
    expect(premier()?.valeurs).toEqual(uneValeur('textePv'));
    premier()?.trancher(['textePv']);
    expect(await un).toEqual(['textePv']);
    expect(premier()?.valeurs).toEqual(uneValeur('mesNotes'));
    premier()?.trancher([]);
    expect(await deux).toEqual([]);
    expect(premier()).toBeUndefined();
  });

  it('le même choix tranché deux fois ne tranche pas le suivant à sa place', () => {
    void demanderDeuxValeurs('Point 3', uneValeur('textePv'));
    void demanderDeuxValeurs('Point 4', uneValeur('textePv'));
    const double = premier();
    double?.trancher([]);
    double?.trancher([]);
    expect(premier()?.objet).toBe('Point 4');
  });
});
