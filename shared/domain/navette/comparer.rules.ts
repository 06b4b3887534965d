import { texteDe } from '../reprise/classeur.schema.ts';
import { canonDeTexte, lireCanon } from './canon.rules.ts';
import type { Canon, Canons, ColonneVerrouillee, ModeleDeTable } from './classeur-verrouille.types.ts';
import { placeDe } from '#shared/text/place.ts';
import type { ClasseurRelu, LigneRelue, TableRelue } from './relire.rules.ts';

/** Un champ que le classeur rendu propose de changer. */
export interface EcartDeNavette {
  readonly marque: string;
  readonly id: string;
  readonly champ: string;
  readonly envoyee: Canons;
  readonly rendue: Canons;
  readonly actuelle: Canons;
  /** Changé ici aussi depuis l'envoi : il faut choisir. */
  readonly conflit: boolean;
}

/** Ce qui ne se reprend pas, à sa cellule ou à sa ligne. */
export interface FauteDeNavette {
  /** Nom de l'onglet. */
  readonly feuille: string;
  /** « E7 », « ligne 12 » ; `null` : l'onglet entier. */
  readonly place: string | null;
  readonly phrase: string;
}

export interface ComparaisonDeNavette {
  readonly ecarts: readonly EcartDeNavette[];
  readonly fautes: readonly FauteDeNavette[];
}

/** Ce que l'application dit aujourd'hui d'un objet ; ou pourquoi plus rien ne s'y écrit. */
export type Actuel = { readonly valeurs: Canons } | { readonly empechement: string };

interface Contexte {
  readonly table: TableRelue;
  readonly modele: ModeleDeTable;
  readonly origine: ReadonlyMap<string, ReadonlyMap<string, Canon>>;
  readonly actuel: (marque: string, id: string) => Actuel;
}

const VERROUILLEE =
  'cette cellule était verrouillée : ce changement n’est pas repris. Corrigez-le vous-même dans l’application s’il est juste.';

/** Ce que dit une colonne verrouillée si elle a été changée malgré la protection. */
function fautesVerrouillees(
  { table, modele }: Contexte,
  ligne: LigneRelue,
  envoyee: ReadonlyMap<string, Canon>,
): FauteDeNavette[] {
  return modele.colonnes.flatMap((colonne) => {
    const cellule = ligne.cellules.get(colonne.cle);
    if (colonne.modifiable || cellule === undefined) return [];
    const lue = lireCanon(colonne, cellule);
    if ('valeur' in lue && lue.valeur === (envoyee.get(colonne.cle) ?? null)) return [];
    const phrase = `« ${colonne.titre} » : ${VERROUILLEE}`;
    return [{ feuille: table.nom, place: placeDe(table.colonnes.get(colonne.cle) ?? 0, ligne.rang), phrase }];
  });
}

/** Lit les cellules d'un champ ; une colonne retirée du tableau n'a rien rendu. */
function lireChamp({ table }: Contexte, ligne: LigneRelue, colonnes: readonly ColonneVerrouillee[], envoyee: Canons) {
  const fautes: FauteDeNavette[] = [];
  const rendue: Record<string, Canon> = {};
  for (const colonne of colonnes) {
    const { cle } = colonne;
    const envoye = envoyee[cle] ?? null;
    const cellule = ligne.cellules.get(cle);
    const telle = cellule === undefined || (colonne.nature === 'texte' && canonDeTexte(texteDe(cellule)) === envoye);
    const lue = telle ? { valeur: envoye } : lireCanon(colonne, cellule);
    if ('faute' in lue)
      fautes.push({
        feuille: table.nom,
        place: placeDe(table.colonnes.get(cle) ?? 0, ligne.rang),
        phrase: `« ${colonne.titre} » : ${lue.faute}`,
      });
    else rendue[cle] = lue.valeur;
  }
  return { fautes, rendue };
}

const memes = (une: Canons, autre: Canons): boolean => Object.keys(une).every((cle) => une[cle] === autre[cle]);

/** Tout ce que le pilote a changé est déjà ce que dit l'application. */
const dejaDit = ({ envoyee, rendue, actuelle }: Pick<EcartDeNavette, 'envoyee' | 'rendue' | 'actuelle'>): boolean =>
  Object.keys(rendue).every((cle) => rendue[cle] === envoyee[cle] || rendue[cle] === actuelle[cle]);

function comparerLigne(contexte: Contexte, ligne: LigneRelue): ComparaisonDeNavette {
  const { table, modele, origine, actuel } = contexte;
  const place = `ligne ${ligne.rang}`;
  const sienne = origine.get(ligne.id);
  if (sienne === undefined)
    return {
      ecarts: [],
      fautes: [
        { feuille: table.nom, place, phrase: 'cette ligne ne vient pas de cette navette : elle n’est pas reprise.' },
      ],
    };
  const fautes = fautesVerrouillees(contexte, ligne, sienne);
  const ecarts: EcartDeNavette[] = [];
  const aujourdHui = actuel(modele.marque, ligne.id);
  for (const { cle, colonnes: cles } of modele.champs) {
    const colonnes = modele.colonnes.filter((colonne) => colonne.modifiable && cles.includes(colonne.cle));
    if (colonnes.length === 0) continue;
    const envoyee = Object.fromEntries(colonnes.map((colonne) => [colonne.cle, sienne.get(colonne.cle) ?? null]));
    const lu = lireChamp(contexte, ligne, colonnes, envoyee);
    fautes.push(...lu.fautes);
    if (lu.fautes.length > 0 || memes(envoyee, lu.rendue)) continue;
    if ('empechement' in aujourdHui) {
      fautes.push({ feuille: table.nom, place, phrase: aujourdHui.empechement });
      break;
    }
    const actuelle = Object.fromEntries(
      colonnes.map((colonne) => [colonne.cle, aujourdHui.valeurs[colonne.cle] ?? null]),
    );
    if (dejaDit({ envoyee, rendue: lu.rendue, actuelle })) continue;
    ecarts.push({
      marque: modele.marque,
      id: ligne.id,
      champ: cle,
      envoyee,
      rendue: lu.rendue,
      actuelle,
      conflit: !memes(envoyee, actuelle),
    });
  }
  return { ecarts, fautes };
}

/** Les lignes qui portent deux fois le même objet : aucune des deux ne fait foi. */
function fautesDeDoubles({ nom }: TableRelue, doubles: readonly (readonly LigneRelue[])[]): FauteDeNavette[] {
  return doubles.map((lignes) => ({
    feuille: nom,
    place: `lignes ${lignes.map(({ rang }) => rang).join(', ')}`,
    phrase:
      'la même ligne y est plusieurs fois : rien n’en est repris. Gardez-en une, puis déposez le classeur de nouveau.',
  }));
}

function fautesDeLignes({ table, origine }: Contexte): FauteDeNavette[] {
  const rendues = new Set(table.lignes.map(({ id }) => id));
  const retirees = [...origine.keys()].filter((id) => !rendues.has(id)).length;
  return [
    ...table.ajoutees.map((rang) => ({
      feuille: table.nom,
      place: `ligne ${rang}`,
      phrase: 'cette ligne a été ajoutée : elle n’est pas reprise. Ajoutez-la vous-même dans l’application.',
    })),
    ...(retirees === 0
      ? []
      : [
          {
            feuille: table.nom,
            place: null,
            phrase: `${retirees === 1 ? 'une ligne envoyée n’y est' : `${retirees} lignes envoyées n’y sont`} plus : ce que dit l’application n’en change pas.`,
          },
        ]),
  ];
}

/**
 * Ce qu'un classeur rendu propose de changer, cellule par cellule, d'après ce qui a été envoyé et ce que l'application dit
 * aujourd'hui. L'ordre des lignes et des colonnes n'y compte pas ; rendu sans changement, il ne propose rien.
 */
export function comparerClasseur(
  relu: ClasseurRelu,
  modeles: readonly ModeleDeTable[],
  actuel: Contexte['actuel'],
): ComparaisonDeNavette {
  const ecarts: EcartDeNavette[] = [];
  const fautes: FauteDeNavette[] = [];
  for (const modele of modeles) {
    const origine = relu.origine.get(modele.marque);
    if (origine === undefined) continue;
    const [table, copie] = relu.tables.filter(({ marque }) => marque === modele.marque);
    if (table === undefined) {
      fautes.push({
        feuille: modele.nom,
        place: null,
        phrase: 'cet onglet n’est plus dans le classeur : rien n’en est repris.',
      });
      continue;
    }
    if (copie !== undefined)
      fautes.push({
        feuille: copie.nom,
        place: null,
        phrase: `cet onglet est en double : seul « ${table.nom} » est repris.`,
      });
    const contexte = { table, modele, origine, actuel };
    const parObjet = Map.groupBy(table.lignes, ({ id }) => id);
    const doubles = [...parObjet.values()].filter((lignes) => lignes.length > 1);
    fautes.push(...fautesDeDoubles(table, doubles), ...fautesDeLignes(contexte));
    for (const [ligne, ...autres] of parObjet.values()) {
      if (ligne === undefined || autres.length > 0) continue;
      const comparee = comparerLigne(contexte, ligne);
      ecarts.push(...comparee.ecarts);
      fautes.push(...comparee.fautes);
    }
  }
  return { ecarts, fautes };
}
