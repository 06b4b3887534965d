import type { FicheLue } from '#electron/repositories/personne.repository.ts';
import type { Contexte } from '../contexte.ts';
import { type Ensemble, ensembleOu, revoirRangs } from './ensemble.ts';
import { indexer } from './mots.ts';
import { deplacer } from './par-nom.ts';

/** Au-delà, tout relire coûte moins. */
const CHANGEES_AU_PLUS = 500;

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
  readonly mots: () => ReturnType<typeof indexer>;
}

const textesDe = (fiche: FicheLue | null | undefined): readonly (string | null)[] =>
  fiche === null || fiche === undefined ? [] : [fiche.prenom, fiche.nom, fiche.fonction, fiche.structure];

const memeNom = (une: FicheLue | null, autre: FicheLue | null): boolean =>
  une !== null && autre !== null && une.nom === autre.nom && une.prenom === autre.prenom;

/** Les fiches lues une fois, puis suivies : après un changement, seules celles que le journal dit changées se relisent. */
export function createFichesRangees({ depots: { historique, personnes } }: Contexte): () => FichesRangees {
  function lire() {
    const fiches: (FicheLue | null)[] = personnes.toutes();
    const rangs = new Map(fiches.map((fiche, rang) => [fiche?.id ?? '', rang]));
    let parNom = Uint32Array.from(fiches, (_, rang) => rang);
    const selon = new Map<string, { ensemble: Ensemble; readonly repond: (rang: number) => boolean }>();
    let index: ReturnType<typeof indexer> | null = null;

    /** Remet à jour ces fiches, présentes, neuves ou parties. */
    function suivre(ids: ReadonlySet<string>): void {
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
        index?.changer(rang, textesDe(avant), textesDe(apres));
        if (memeNom(avant, apres)) continue;
        if (avant !== null) quittent.add(rang);
        if (apres !== null) prennent.push(rang);
      }
      for (const garde of selon.values())
        garde.ensemble = revoirRangs(garde.ensemble, fiches.length, changes, garde.repond);
      parNom = deplacer(parNom, quittent, prennent, (rang) => personnes.placeParNom(fiches[rang]?.id ?? ''));
    }

    return {
      suivre,
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
        mots: () => (index ??= indexer(fiches.length, (rang) => textesDe(fiches[rang]))),
      }),
    };
  }

  /** Les personnes dont la fiche a pu changer depuis ; `null` : trop, ou l'on ne sait plus. */
  function changeesDepuis(vu: number): ReadonlySet<string> | null {
    const lignes = historique.lignesChangees(['personne', 'structure'], vu, CHANGEES_AU_PLUS);
    if (lignes === null) return null;
    const [des, structures] = [new Set<string>(), [] as string[]];
    for (const { tbl, ligne } of lignes)
      if (tbl === 'personne') des.add(ligne);
      else structures.push(ligne);
    for (const id of personnes.deStructures(structures, CHANGEES_AU_PLUS + 1)) des.add(id);
    return des.size > CHANGEES_AU_PLUS ? null : des;
  }

  let garde: { readonly lues: ReturnType<typeof lire>; vu: number; readonly aRelire: Set<string> } | null = null;
  return () => {
    const vu = historique.derniereClose();
    if (garde !== null && (garde.vu < vu || garde.aRelire.size > 0)) {
      const changees = changeesDepuis(garde.vu);
      if (changees === null) garde = null;
      else {
        garde.lues.suivre(new Set([...changees, ...garde.aRelire]));
        garde.aRelire.clear();
        // Pendant une opération, ce qui se lit peut encore être défait : ces fiches se reliront ensuite.
        if (historique.operationEnCours()) for (const id of changees) garde.aRelire.add(id);
        garde.vu = vu;
      }
    }
    if (garde !== null && garde.vu <= vu) return garde.lues.rangees();
    const lues = lire();
    garde = historique.operationEnCours() ? null : { lues, vu, aRelire: new Set() };
    return lues.rangees();
  };
}
