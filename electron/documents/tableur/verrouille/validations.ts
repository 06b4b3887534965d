import type { ColonneVerrouillee } from '#shared/domain/navette/classeur-verrouille.types.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { type Xml, xml } from '../../openxml/xml.ts';

/** Ce qu'une liste écrite dans la cellule peut tenir. */
const LISTE_MAX = 255;

/** Du 1er mars 1900 au 31 décembre 2199, en jours d'Excel. */
const PREMIER_JOUR = 61;
const DERNIER_JOUR = 109_574;

interface Regle {
  readonly type: 'list' | 'date' | 'decimal' | 'textLength' | 'none';
  readonly operateur: 'between' | 'greaterThanOrEqual' | 'lessThanOrEqual' | null;
  readonly bornes: readonly string[];
  readonly erreur: string;
}

const LIBRE: Regle = { type: 'none', operateur: null, bornes: [], erreur: '' };

function regleDe({ nature, choix = [], long, nd }: ColonneVerrouillee): Regle {
  if (nature === 'choix') {
    const mots = choix.map(({ libelle }) => libelle);
    const liste = `"${mots.join(',')}"`;
    // Un mot à virgule en ferait deux : la cellule reste libre, et se relit avec la même rigueur.
    if (liste.length > LISTE_MAX || mots.some((mot) => /[",]/u.test(mot))) return LIBRE;
    return { type: 'list', operateur: null, bornes: [liste], erreur: 'Choisissez un mot de la liste.' };
  }
  if (nature === 'date')
    return {
      type: 'date',
      operateur: 'between',
      bornes: [String(PREMIER_JOUR), String(DERNIER_JOUR)],
      erreur: 'Écrivez une date qui existe, par exemple 12/03/2026.',
    };
  if (nature === 'euros' || (nature === 'nombre' && nd === undefined))
    return {
      type: 'decimal',
      operateur: 'greaterThanOrEqual',
      bornes: ['0'],
      erreur: 'Écrivez un nombre, par exemple 12300,50 ; une cellule vide n’est pas zéro.',
    };
  if (nature === 'texte' && long !== undefined)
    return {
      type: 'textLength',
      operateur: 'lessThanOrEqual',
      bornes: [String(long)],
      erreur: `${pluriel(long, 'caractère', 'caractères')} au plus.`,
    };
  return LIBRE;
}

/** Ce qu'une colonne à remplir accepte, et ce que le tableur en dit. `cellules` : « E6:E20 ». */
export function validationDe(colonne: ColonneVerrouillee, cellules: string): Xml {
  const { type, operateur, bornes, erreur } = regleDe(colonne);
  const { consigne = '', titre } = colonne;
  const quelle = type === 'none' ? null : xml` type="${type}"`;
  const compare = operateur === null ? null : xml` operator="${operateur}"`;
  const refuse = erreur === '' ? null : xml` showErrorMessage="1" errorTitle="${titre.slice(0, 32)}" error="${erreur}"`;
  const invite =
    consigne === '' ? null : xml` showInputMessage="1" promptTitle="${titre.slice(0, 32)}" prompt="${consigne}"`;
  const [premiere, seconde] = bornes;
  return xml`<dataValidation${quelle}${compare} allowBlank="1"${refuse}${invite} sqref="${cellules}">${
    premiere === undefined ? null : xml`<formula1>${premiere}</formula1>`
  }${seconde === undefined ? null : xml`<formula2>${seconde}</formula2>`}</dataValidation>`;
}
