import { nettoyerLigne } from '#shared/text/nettoyage.ts';
import type { ChampDeCible, Cible, Lecture, LigneEntiere, RemarqueDeChamp, Valeurs } from './cible.types.ts';
import { type Cellule, type Feuille, texteDe } from './classeur.schema.ts';
import type { ColonneComprise, Remarque } from './comprehension.schema.ts';
import { colonnesRares, lireRenvoi } from './recopie.rules.ts';

/** Lire une ligne : chaque cellule dans son champ, puis la ligne entière. */

export interface ColonneLue {
  readonly colonne: number;
  readonly champ: ChampDeCible;
}

/** Les colonnes qui ont un champ, et à quelle cellule se montre ce que l'on dit de chaque champ. */
export interface Lecteur {
  readonly colonnes: readonly ColonneLue[];
  readonly ou: ReadonlyMap<string, number>;
  readonly titres: ReadonlyMap<string, string>;
  /** Colonnes presque partout vides. */
  readonly rares: ReadonlySet<number>;
}

export function creerLecteur(cible: Cible, comprises: readonly ColonneComprise[], lignes: Feuille['lignes']): Lecteur {
  const colonnes = comprises.flatMap(({ colonne, champ: id }) => {
    const champ = cible.champs.find((autre) => autre.id === id);
    return champ === undefined ? [] : [{ colonne, champ }];
  });
  const ou = new Map<string, number>();
  for (const { colonne, champ } of colonnes) for (const donne of champ.donne ?? []) ou.set(donne, colonne);
  for (const { colonne, champ } of colonnes) ou.set(champ.id, colonne);
  const titres = new Map(colonnes.map(({ colonne, champ }) => [champ.id, comprises[colonne]?.titre ?? '']));
  const repetees = colonnes.flatMap(({ colonne, champ }) => (champ.repete === undefined ? [] : [colonne]));
  return { colonnes, ou, titres, rares: colonnesRares(lignes, repetees) };
}

export interface LigneALire {
  readonly ligne: number;
  readonly cellules: readonly Cellule[];
  readonly recrites: ReadonlyMap<number, string> | undefined;
  readonly couvertes: ReadonlySet<number>;
}

/** La cellule telle qu'elle se lit : récrite, elle n'est plus qu'un texte. */
export const celluleLue = ({ cellules, recrites }: LigneALire, colonne: number): Cellule =>
  recrites?.get(colonne) ?? cellules[colonne] ?? '';

function lireCellule({ champ, colonne }: ColonneLue, brute: LigneALire, dessus: string | null, rare: boolean): Lecture {
  const cellule = celluleLue(brute, colonne);
  const tue = {
    texte: nettoyerLigne(texteDe(cellule)),
    rare,
    fusionnee: brute.couvertes.has(colonne),
    recrite: brute.recrites?.has(colonne) === true,
  };
  return lireRenvoi(champ, tue, dessus) ?? champ.lire(cellule);
}

/**
 * Sans complément ni contrôle : les valeurs des cellules, et ce qu'on en dit.
 * @param tetes ce que dit, par champ, la dernière cellule qu'aucune fusion ne couvrait ; s'y retient celle de cette ligne
 */
export function lireCellules(
  { colonnes, rares }: Lecteur,
  brute: LigneALire,
  dessus: ReadonlyMap<string, string>,
  tetes: Map<string, string | null> = new Map(),
): { readonly valeurs: Valeurs; readonly remarques: readonly RemarqueDeChamp[] } {
  const valeurs: Record<string, string | null> = {};
  const remarques: RemarqueDeChamp[] = [];
  for (const colonne of colonnes) {
    const { id, fusionVaut } = colonne.champ;
    const tue =
      fusionVaut === true && brute.couvertes.has(colonne.colonne) && celluleLue(brute, colonne.colonne) === '';
    if (tue && brute.recrites?.has(colonne.colonne) !== true) {
      valeurs[id] = tetes.get(id) ?? null;
      continue;
    }
    const lecture = lireCellule(colonne, brute, dessus.get(id) ?? null, rares.has(colonne.colonne));
    valeurs[id] = lecture.valeur;
    tetes.set(id, lecture.valeur);
    if (lecture.remarque !== undefined) remarques.push({ champ: id, ...lecture.remarque });
  }
  return { valeurs, remarques };
}

/** La ligne composée et vérifiée ; d'un champ déjà refusé, le contrôle n'a rien à ajouter. */
export function composerLigne(cible: Cible, lecteur: Lecteur, lue: LigneEntiere): LigneEntiere {
  const complete = cible.completer?.(lue.valeurs, lecteur.titres) ?? { valeurs: lue.valeurs, remarques: [] };
  const remarques = [...lue.remarques, ...complete.remarques];
  const ou = (champ: string | null) => (champ === null ? null : (lecteur.ou.get(champ) ?? champ));
  const refuses = new Set(remarques.filter(({ gravite }) => gravite === 'refus').map(({ champ }) => ou(champ)));
  const controles = cible.verifier(complete.valeurs).filter(({ champ }) => !refuses.has(ou(champ)));
  return { valeurs: complete.valeurs, remarques: [...remarques, ...controles] };
}

/** À quelle cellule se montre chaque remarque. */
export const situer = (lecteur: Lecteur, ligne: number, remarques: readonly RemarqueDeChamp[]): Remarque[] =>
  remarques.map(({ champ, gravite, phrase, propositions = [] }) => ({
    ligne,
    colonne: champ === null ? null : (lecteur.ou.get(champ) ?? null),
    gravite,
    phrase,
    propositions: [...propositions],
  }));
