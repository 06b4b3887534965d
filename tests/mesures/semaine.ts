import { centiles, type Temps } from './chronometre.ts';
import { ECRITURE, type Reperes } from './operations.ts';

const FOIS = 60;

/** « Ma semaine » : la première lecture après l’ouverture, puis après chaque écriture, quand ce qui était gardé ne vaut plus. */
export async function mesurerLaSemaine(
  appeler: (nom: string, entree: unknown) => Promise<unknown>,
  reperes: Reperes,
): Promise<Temps[]> {
  const lire = async (): Promise<number> => {
    const debut = performance.now();
    await appeler('semaine.lire', {});
    return performance.now() - debut;
  };
  const premiere = [await lire()];
  const ensuite: number[] = [];
  for (let rang = 0; rang < FOIS; rang += 1) {
    await appeler(ECRITURE.nom, ECRITURE.entree(reperes, rang));
    ensuite.push(await lire());
  }
  return [
    { nom: 'Ma semaine, première lecture', essais: 1, ...centiles(premiere) },
    { nom: 'Ma semaine, après une écriture', essais: FOIS, ...centiles(ensuite) },
  ];
}
