import { chronometrer, type Temps } from './chronometre.ts';

/** Deux mots fréquents, un mot rare, et chaque opérateur. */
const TAPEES = [
  'membres situation',
  'demandeurs emploi',
  'mulhouse',
  'emploi annee:2018',
  'emploi avant:2018-06',
  'action est:ouvert',
  'action est:retard',
  'bassin type:decision',
  '"bassin et conviennent"',
  'emploi -bassin',
  '@moi est:ouvert',
] as const;
const FOIS = 40;

type Appeler = (nom: string, entree: unknown) => Promise<unknown>;

/** Chercher dans tout le fichier : chaque manière de demander, par pertinence puis du plus récent au plus ancien. */
export async function mesurerLaRecherche(appeler: Appeler): Promise<Temps[]> {
  const temps: Temps[] = [];
  for (const tri of ['pertinence', 'recent'] as const)
    for (const texte of TAPEES)
      temps.push(
        await chronometrer(`chercher ${texte}, ${tri}`, FOIS, () =>
          appeler('recherche.chercher', { texte, tri, debut: 0, nombre: 200 }),
        ),
      );
  return temps;
}
