import { setTimeout } from 'node:timers/promises';
import { centiles, type Temps } from './chronometre.ts';

/** Entre deux frappes gardées : bien plus serré que la page, qui en garde une par seconde. */
const ENTRE_DEUX_MS = 10;
const AU_REPOS = 100;
const SAUVEGARDES = 5;

type Appeler = (nom: string, entree: unknown) => Promise<unknown>;

/** Une sauvegarde complète, vérification comprise, et ce que garder une frappe attend pendant qu'elle se fait. */
export async function mesurerLaSauvegarde(appeler: Appeler, pointId: string): Promise<Temps[]> {
  let rang = 0;
  const garder = async (): Promise<number> => {
    const texte = `Frappe ${(rang += 1)}. `.repeat(20);
    const debut = performance.now();
    await appeler('saisies.garder', { objet: 'point', id: pointId, champ: 'textePv', texte, vu: 1e9 });
    return performance.now() - debut;
  };
  const auRepos: number[] = [];
  for (let essai = 0; essai < AU_REPOS; essai += 1) {
    auRepos.push(await garder());
    await setTimeout(ENTRE_DEUX_MS);
  }
  const [copies, pendant]: [number[], number[]] = [[], []];
  for (let essai = 0; essai < SAUVEGARDES; essai += 1) {
    const debut = performance.now();
    let faite = false;
    const copie = appeler('sauvegardes.faire', {}).finally(() => (faite = true));
    while (!faite) {
      // Le minuteur compte aussi : une boucle tenue retarde la frappe avant même qu'elle parte.
      const attendue = performance.now() + ENTRE_DEUX_MS;
      await setTimeout(ENTRE_DEUX_MS);
      const retard = Math.max(0, performance.now() - attendue);
      pendant.push(retard + (await garder()));
    }
    await copie;
    copies.push(performance.now() - debut);
  }
  return [
    { nom: 'sauvegarde du fichier, vérifiée', essais: SAUVEGARDES, ...centiles(copies) },
    { nom: 'garder une frappe, au repos', essais: AU_REPOS, ...centiles(auRepos) },
    { nom: 'garder une frappe, pendant une sauvegarde', essais: pendant.length, ...centiles(pendant) },
  ];
}
