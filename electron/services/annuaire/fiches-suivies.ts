import type { FicheLue } from '#electron/repositories/annuaire/personne.repository.ts';
import { type Calcul, unCalcul } from '#shared/travail/calcul.ts';
import type { Contexte } from '../contexte.ts';
import { type Ensemble, ensembleOu, revoirRangs } from './ensemble.ts';
import type { FichesLues } from './fiches-lues.ts';
import { type IndexDesMots, indexer } from './mots.ts';
import { deplacer } from './par-nom.ts';

/** Toutes les fiches, chacune à son rang : il ne change pas tant que l'on suit le journal. */
export interface FichesRangees {
  /** `null` : cette fiche n'est plus là ; son rang l'attend. */
  readonly fiches: readonly (FicheLue | null)[];
  /** Les rangs de celles qui sont là, par nom. */
  readonly parNom: Uint32Array;
  /** Le rang d'une fiche, par son identifiant. */
  readonly rangs: ReadonlyMap<string, number>;
  /** Celles qui répondent, d'après leur seule fiche : demandé une fois par clé, puis aux seules fiches qui changent. */
  readonly selon: (cle: string, repond: (une: FicheLue) => boolean) => Ensemble;
  /** L'index de leurs mots, fait à la première recherche. */
  readonly mots: Calcul<IndexDesMots>;
}

type Textes = readonly (string | null)[];

const textesDe = (fiche: FicheLue | null | undefined): Textes =>
  fiche === null || fiche === undefined ? [] : [fiche.prenom, fiche.nom, fiche.fonction, fiche.structure];

const memeNom = (une: FicheLue | null, autre: FicheLue | null): boolean =>
  une !== null && autre !== null && une.nom === autre.nom && une.prenom === autre.prenom;

/** L'index des mots, commencé quand on en a besoin : ce qui change pendant qu'il se fait s'y suit à la fin. */
function createMotsSuivis(fiches: readonly (FicheLue | null)[]) {
  let index: IndexDesMots | null = null;
  /** Ce qui change pendant qu'il se fait. */
  let attendent: Parameters<IndexDesMots['changer']>[] | null = null;
  const calcul = unCalcul(function* () {
    const photo = fiches.slice();
    attendent = [];
    const fait = yield* indexer(photo.length, (rang) => textesDe(photo[rang]));
    for (const changement of attendent) fait.changer(...changement);
    [index, attendent] = [fait, null];
    return fait;
  });
  return {
    calcul,
    changer(rang: number, avant: Textes, apres: Textes): void {
      if (index === null) attendent?.push([rang, avant, apres]);
      else index.changer(rang, avant, apres);
    },
  };
}

/** De quoi suivre des fiches lues : seules celles qui changent se relisent. */
export function suivreLesFiches({ personnes }: Contexte['depots'], { fiches, rangs, parNom: ordre }: FichesLues) {
  let parNom = ordre;
  const selon = new Map<string, { ensemble: Ensemble; readonly repond: (rang: number) => boolean }>();
  const mots = createMotsSuivis(fiches);

  return {
    /** Remet à jour ces fiches, présentes, neuves ou parties. */
    suivre(ids: ReadonlySet<string>): void {
      const relues = new Map(personnes.relues([...ids]).map((fiche) => [fiche.id, fiche]));
      const [quittent, prennent, changes] = [new Set<number>(), [] as number[], [] as number[]];
      for (const id of ids) {
        const apres = relues.get(id) ?? null;
        const rang = rangs.get(id) ?? fiches.length;
        const avant = fiches[rang] ?? null;
        if (avant === null && apres === null) continue;
        rangs.set(id, rang);
        fiches[rang] = apres;
        changes.push(rang);
        mots.changer(rang, textesDe(avant), textesDe(apres));
        if (memeNom(avant, apres)) continue;
        if (avant !== null) quittent.add(rang);
        if (apres !== null) prennent.push(rang);
      }
      for (const garde of selon.values())
        garde.ensemble = revoirRangs(garde.ensemble, fiches.length, changes, garde.repond);
      parNom = deplacer(parNom, quittent, prennent, (rang) => personnes.placeParNom(fiches[rang]?.id ?? ''));
    },
    rangees: (): FichesRangees => ({
      fiches,
      parNom,
      rangs,
      selon(cle, repond) {
        const connu = selon.get(cle);
        if (connu !== undefined) return connu.ensemble;
        const parRang = (rang: number): boolean => {
          const une = fiches[rang] ?? null;
          return une !== null && repond(une);
        };
        const ensemble = ensembleOu(fiches.length, parRang);
        selon.set(cle, { ensemble, repond: parRang });
        return ensemble;
      },
      mots: mots.calcul,
    }),
  };
}
