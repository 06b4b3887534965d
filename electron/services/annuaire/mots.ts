import { enTri } from '#shared/text/tri.ts';
import { parPaquets, type Suite } from '#shared/travail/suite.ts';
import { trier } from '#shared/travail/trier.ts';
import { ajouterRang, croiser, type Ensemble, ensembleDe } from './ensemble.ts';

/** Les mots d'un texte, sans accents ni capitales ; ce que l'on tape se coupe comme ce que l'on cherche. */
export const motsDe = (texte: string): readonly string[] => enTri(texte).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Mots tapés dont on tient compte. */
const MOTS_AU_PLUS = 8;

/** Comme le moteur range des textes, à défaut d'autre ordre. */
const comparer = (un: string, autre: string): number => (un < autre ? -1 : un > autre ? 1 : 0);

/** La place du premier mot qui ne précède pas `mot`, dans une liste rangée. */
function placeDe(mots: readonly string[], mot: string): number {
  let [bas, haut] = [0, mots.length];
  while (bas < haut) {
    const milieu = (bas + haut) >>> 1;
    if ((mots[milieu] ?? '') < mot) bas = milieu + 1;
    else haut = milieu;
  }
  return bas;
}

export interface IndexDesMots {
  /** Ce que dit une fiche a changé, elle vient d'arriver (`avant` vide) ou elle est partie (`apres` vide) : le reste ne se relit pas. */
  readonly changer: (rang: number, avant: readonly (string | null)[], apres: readonly (string | null)[]) => void;
  /** Les fiches où chaque mot tapé commence l'un des leurs ; `null` si rien n'est tapé qui se cherche. */
  readonly chercher: (texte: string) => Ensemble | null;
}

/**
 * Les mots de chaque fiche, rangés, avec les rangs des fiches qui les portent : un début de mot, fût-il à cent mille
 * réponses, rend son ensemble sans relire une seule fiche.
 * @param textes les champs de chaque fiche, par rang
 */
export function* indexer(nombre: number, textes: (rang: number) => readonly (string | null)[]): Suite<IndexDesMots> {
  const rangsDe = new Map<string, number[]>();
  // Des milliers de fiches disent la même fonction et la même structure : chacune ne se coupe qu'une fois.
  const coupes = new Map<string, readonly number[][]>();
  const couper = (texte: string): readonly number[][] => {
    const coupe = [...new Set(motsDe(texte))].map((mot) => {
      const rangs = rangsDe.get(mot) ?? [];
      rangsDe.set(mot, rangs);
      return rangs;
    });
    coupes.set(texte, coupe);
    return coupe;
  };
  yield* parPaquets(nombre, 'Lecture des mots', (rang) => {
    for (const texte of textes(rang)) {
      if (texte === null) continue;
      for (const rangs of coupes.get(texte) ?? couper(texte)) if (rangs.at(-1) !== rang) rangs.push(rang);
    }
  });
  coupes.clear();
  const mots = yield* trier([...rangsDe.keys()], comparer);
  let rangs = nombre;

  function quiCommence(debut: string): Ensemble {
    const ensemble = ensembleDe(rangs);
    for (let place = placeDe(mots, debut); mots[place]?.startsWith(debut) === true; place += 1)
      for (const rang of rangsDe.get(mots[place] ?? '') ?? []) ajouterRang(ensemble, rang);
    return ensemble;
  }

  const motsDeTous = (champs: readonly (string | null)[]) =>
    new Set(champs.flatMap((champ) => (champ === null ? [] : motsDe(champ))));

  function retirer(mot: string, rang: number): void {
    const siens = rangsDe.get(mot) ?? [];
    const place = siens.indexOf(rang);
    if (place >= 0) siens.splice(place, 1);
  }

  function poser(mot: string, rang: number): void {
    const siens = rangsDe.get(mot);
    if (siens !== undefined) siens.push(rang);
    else {
      rangsDe.set(mot, [rang]);
      mots.splice(placeDe(mots, mot), 0, mot);
    }
  }

  return {
    changer(rang, avant, apres) {
      rangs = Math.max(rangs, rang + 1);
      const [anciens, neufs] = [motsDeTous(avant), motsDeTous(apres)];
      for (const mot of anciens) if (!neufs.has(mot)) retirer(mot, rang);
      for (const mot of neufs) if (!anciens.has(mot)) poser(mot, rang);
    },
    chercher(texte) {
      const [premier, ...autres] = motsDe(texte).slice(0, MOTS_AU_PLUS);
      return premier === undefined ? null : croiser([quiCommence(premier), ...autres.map(quiCommence)]);
    },
  };
}
