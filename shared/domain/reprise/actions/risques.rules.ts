import { graviteLibelle } from '#shared/domain/feuille-de-route/risque.labels.ts';
import { type Gravite, graviteSchema, type Risque } from '#shared/domain/feuille-de-route/risque.schema.ts';
import { nettoyerTexte } from '#shared/text/nettoyage.ts';
import { enTri } from '#shared/text/tri.ts';
import type { Lecture } from '../cible.types.ts';
import { type Cellule, texteDe } from '../classeur.schema.ts';
import { couperEnMorceaux, joindreMorceaux } from './morceaux.rules.ts';

/** Un risque tel qu'une cellule le porte. */
export type RisqueEcrit = Pick<Risque, 'intitule' | 'gravite' | 'parade'>;

const LONG = 300;
const PARADE_LONGUE = 500;
const CLE = /^(?:gravité(?: :)? (?<gravite>.+)|parade : (?<parade>.+))$/iu;
const EXEMPLE = 'Exemple : Le local ferme | gravité forte | parade : en chercher un second.';

/** « Le local ferme | gravité forte | parade : en chercher un second » : un risque par ligne. */
export const ecrireRisques = (risques: readonly RisqueEcrit[]): string =>
  risques
    .map(({ intitule, gravite, parade }) =>
      joindreMorceaux([
        intitule,
        gravite === null ? null : `gravité ${graviteLibelle[gravite].toLocaleLowerCase('fr')}`,
        parade === null ? null : `parade : ${parade}`,
      ]),
    )
    .join('\n');

const graviteQueDit = (ecrit: string): Gravite | null =>
  graviteSchema.options.find((une) => enTri(graviteLibelle[une]) === enTri(ecrit)) ?? null;

/** Les risques d'une cellule, et la première faute qui s'y lit. */
export function comprendreRisques(texte: string | null): {
  readonly lus: readonly RisqueEcrit[];
  readonly faute: string | null;
} {
  let faute: string | null = null;
  const lus = couperEnMorceaux(texte).map(([intitule, ...suite]): RisqueEcrit => {
    const [gravites, parades] = (['gravite', 'parade'] as const).map((nom) =>
      suite.flatMap((morceau) => CLE.exec(morceau)?.groups?.[nom] ?? []),
    );
    const ecrite = gravites?.[0] ?? null;
    const gravite = ecrite === null ? null : graviteQueDit(ecrite);
    const etranger = suite.find((morceau) => !CLE.test(morceau));
    if (ecrite !== null && gravite === null)
      faute ??= `Risque « ${intitule} » : « ${ecrite} » n’est pas une gravité. Écrivez faible, moyenne ou forte.`;
    if (etranger !== undefined) faute ??= `Risque « ${intitule} » : « ${etranger} » ne se comprend pas. ${EXEMPLE}`;
    const parade = parades?.[0]?.slice(0, PARADE_LONGUE) ?? null;
    return { intitule: intitule.slice(0, LONG), gravite, parade };
  });
  return { lus, faute };
}

/** La cellule des risques : refusée à la première ligne qui ne se comprend pas. */
export function lireCelluleDeRisques(cellule: Cellule): Lecture {
  const texte = nettoyerTexte(texteDe(cellule)).trim();
  if (texte === '') return { valeur: null };
  const { faute } = comprendreRisques(texte);
  if (faute === null) return { valeur: texte };
  return { valeur: null, remarque: { gravite: 'refus', phrase: faute, propositions: [] } };
}
