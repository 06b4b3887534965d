import type { FicheLue } from '#electron/repositories/annuaire/personne.repository.ts';
import type { Suite } from '#shared/travail/suite.ts';
import type { Contexte } from '../contexte.ts';

/** Au-delà, tout relire coûte moins. */
const CHANGEES_AU_PLUS = 500;
/** Fiches lues d'un pas. */
const LUES_A_LA_FOIS = 250;
/** Places lues d'un pas ; chaque page repasse le début de l'index. */
const ORDONNEES_A_LA_FOIS = 4000;

type Depots = Contexte['depots'];

/** Des fiches telles qu'une opération les a laissées. */
export interface FichesLues {
  /** La dernière opération qu'elles voient. */
  readonly vu: number;
  /** Chacune à son rang ; `null` : elle n'est plus là. */
  readonly fiches: (FicheLue | null)[];
  readonly rangs: Map<string, number>;
  /** Les rangs de celles qui sont là, par nom. */
  readonly parNom: Uint32Array;
}

/** Les personnes dont la fiche a pu changer depuis une opération ; `null` : trop, ou l'on ne sait plus. */
export function changeesDepuis({ historique, personnes }: Depots, vu: number): ReadonlySet<string> | null {
  const lignes = historique.lignesChangees(['personne', 'structure'], vu, CHANGEES_AU_PLUS);
  if (lignes === null) return null;
  const [des, structures] = [new Set<string>(), [] as string[]];
  for (const { tbl, ligne } of lignes)
    if (tbl === 'personne') des.add(ligne);
    else structures.push(ligne);
  for (const id of personnes.deStructures(structures, CHANGEES_AU_PLUS + 1)) des.add(id);
  return des.size > CHANGEES_AU_PLUS ? null : des;
}

type EnLecture = Pick<FichesLues, 'fiches' | 'rangs'>;

/** Les fiches, comme elles sont rangées dans la table. */
function* lireEnVrac({ personnes }: Depots): Suite<EnLecture> {
  const [fiches, rangs] = [[] as FicheLue[], new Map<string, number>()];
  const dernier = personnes.dernierNumero();
  for (let numero = 0; numero < dernier; numero += LUES_A_LA_FOIS) {
    for (const fiche of personnes.deNumeros(numero, numero + LUES_A_LA_FOIS)) {
      rangs.set(fiche.id, fiches.length);
      fiches.push(fiche);
    }
    yield { fait: Math.min(dernier, numero + LUES_A_LA_FOIS), total: dernier, libelle: 'Lecture des fiches' };
  }
  return { fiches, rangs };
}

/** Leur ordre ; `null` si l'on a écrit pendant qu'il se lisait : une place a pu glisser d'une page à l'autre. */
function* lireLOrdre({ historique, personnes }: Depots, rangs: EnLecture['rangs']): Suite<Uint32Array | null> {
  const depuis = historique.derniereClose();
  const ordre: number[] = [];
  for (;;) {
    const ids = personnes.idsParNom(ordre.length, ORDONNEES_A_LA_FOIS);
    for (const id of ids) ordre.push(rangs.get(id) ?? 0);
    if (ids.length < ORDONNEES_A_LA_FOIS) return Uint32Array.from(ordre);
    yield { fait: ordre.length, total: rangs.size, libelle: 'Lecture de l’ordre' };
    if (historique.derniereClose() !== depuis) return null;
  }
}

/** Relit les fiches que l'on a changées pendant la lecture ; faux : trop, il faut tout reprendre. */
function rattraper(depots: Depots, { fiches, rangs }: EnLecture, depuis: number): boolean {
  const changees = changeesDepuis(depots, depuis);
  if (changees === null) return false;
  const relues = new Map(depots.personnes.relues([...changees]).map((fiche) => [fiche.id, fiche]));
  for (const id of changees) {
    const fiche = relues.get(id) ?? null;
    const rang = rangs.get(id) ?? (fiche === null ? null : fiches.length);
    if (rang === null) continue;
    rangs.set(id, rang);
    fiches[rang] = fiche;
  }
  return true;
}

/** Lit toutes les fiches, pas à pas : ce qui s'écrit entre deux pas se relit avant de finir. */
export function* lireToutesLesFiches(depots: Depots): Suite<FichesLues> {
  const { historique } = depots;
  for (;;) {
    let vu = historique.derniereClose();
    const lues = yield* lireEnVrac(depots);
    for (;;) {
      const present = historique.derniereClose();
      if (present !== vu && !rattraper(depots, lues, vu)) break;
      vu = present;
      const parNom = yield* lireLOrdre(depots, lues.rangs);
      if (parNom !== null) return { ...lues, parNom, vu };
    }
  }
}
