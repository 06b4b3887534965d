import { dixMilliemesFr } from '#shared/text/dix-milliemes.ts';
import { montantFr } from '#shared/text/montants.ts';
import { enumerer } from '#shared/text/nombres.ts';
import type { Bloc, LigneTableau } from '../../blocs.ts';
import { colonne, paragraphe } from '../../blocs-courants.ts';
import { ponctuer, sansPoint, texte } from '../../segments.ts';
import type { ArgentDuRapport, LigneDExecution } from '../argent.types.ts';
import { type Montants, montantsDuTableau, signe } from '../montants.ts';
import { legende, nombres } from '../mots.ts';

const enLigne = (type: 'ligne' | 'total', une: LigneDExecution, { dire, signer }: Montants): LigneTableau => ({
  type,
  cellules: [
    texte(une.numero),
    texte(une.libelle),
    dire(une.prevu),
    dire(une.retenu),
    signer(une.ecart),
    texte(une.retenu === null ? '–' : une.taux === null ? 'n.d.' : signe(une.taux, dixMilliemesFr(une.taux))),
  ],
});

/** « 2025 », « 2024 à 2027 ». */
export const exercicesDits = (exercices: readonly number[]): string =>
  exercices.length < 3 ? enumerer(exercices.map(String)) : `${exercices[0]} à ${exercices.at(-1)}`;

/** Ce que le porteur ou le contrôle en a écrit, tel quel. */
const citer = (source: string | null, sinon: string): string => (source === null ? sinon : `« ${sansPoint(source)} »`);

/** Ce qui explique les écarts au-delà du seuil (M4), et ce qui est écarté (M2, M6). */
function notes({ ecarts, ecartees }: ArgentDuRapport): readonly Bloc[] {
  const liste = (id: string, tete: string, elements: readonly string[]): readonly Bloc[] =>
    elements.length === 0
      ? []
      : [
          paragraphe(id, texte(tete), 'corps', true),
          { type: 'liste', id: `${id}_liste`, elements: ponctuer(elements.map((element) => texte(element))) },
        ];
  return [
    ...liste(
      'ecarts_expliques',
      'Écarts au-delà du seuil de la convention :',
      ecarts.map(({ nom, commentaire }) => `${nom} : ${citer(commentaire, 'à expliquer')}`),
    ),
    ...liste(
      'charges_ecartees',
      'Charges déclarées et écartées :',
      ecartees.map(
        ({ nom, montant: centimes, motif }) => `${nom}, ${montantFr(centimes)} : ${citer(motif, 'motif à dire')}`,
      ),
    ),
  ];
}

const COLONNES = [
  colonne('N°', 1),
  colonne('Poste', 5.4),
  nombres('Prévu', 2.7),
  nombres('Retenu', 2.7),
  nombres('Écart', 2.6),
  nombres('Écart', 1.6),
];

/** T4 bis : les produits par compte, puis les contributions volontaires en nature, montrées et non comptées (M2). */
function produits({ produits: lus, totalDesProduits, volontaires, exercices }: ArgentDuRapport): readonly Bloc[] {
  const toutes = [...lus, ...volontaires, totalDesProduits].filter((une) => une !== null);
  if (toutes.length === 0) return [];
  const montants = montantsDuTableau(toutes.flatMap(({ prevu, retenu }) => [prevu, retenu]));
  const ligne = (une: LigneDExecution) => enLigne('ligne', une, montants);
  const titre = volontaires.length === 0 ? 'Produits' : 'Produits et contributions volontaires en nature';
  return [
    legende('T4 bis', `${titre}, ${exercicesDits(exercices)}`),
    {
      type: 'tableau',
      id: 'produits',
      serre: true,
      entier: true,
      colonnes: COLONNES,
      lignes: [
        ...(lus.length === 0 ? [] : [{ type: 'groupe' as const, titre: texte('Par compte') }, ...lus.map(ligne)]),
        ...(totalDesProduits === null ? [] : [enLigne('total', totalDesProduits, montants)]),
        ...(volontaires.length === 0
          ? []
          : [
              { type: 'groupe' as const, titre: texte('Contributions volontaires en nature, non comptées') },
              ...volontaires.map(ligne),
            ]),
      ],
    },
  ];
}

/** T4 : prévu et retenu, par compte du Cerfa puis par volet ; T4 bis, les produits. */
export function execution(argent: ArgentDuRapport): readonly Bloc[] {
  const { exercices, comptes, volets, chargesDirectes, indirectes, chargesEligibles, rendu } = argent;
  if (comptes.length === 0) return [];
  const quand = exercicesDits(exercices);
  const toutes = [...comptes, ...volets, chargesDirectes, indirectes, chargesEligibles].filter((une) => une !== null);
  const montants = montantsDuTableau(toutes.flatMap(({ prevu, retenu }) => [prevu, retenu]));
  const ligne = (une: LigneDExecution) => enLigne('ligne', une, montants);
  const total = (une: LigneDExecution | null) => (une === null ? [] : [enLigne('total', une, montants)]);
  const nom = exercices.length > 1 ? 'Exercices' : 'Exercice';
  const part =
    argent.partDeLaSubvention === null
      ? ''
      : ` La contribution de l’État représente ${dixMilliemesFr(argent.partDeLaSubvention * 10)} du total des produits.`;
  return [
    legende('T4', `${nom} ${quand}, ${rendu ? 'prévu et retenu' : 'prévu ; aucun compte rendu reçu'}`),
    {
      type: 'tableau',
      id: 'execution',
      serre: true,
      entier: true,
      colonnes: COLONNES,
      lignes: [
        { type: 'groupe', titre: texte('Par compte') },
        ...comptes.map(ligne),
        ...total(chargesDirectes),
        ...(indirectes === null ? [] : [ligne(indirectes)]),
        ...total(chargesEligibles),
        ...(volets.length === 0
          ? []
          : [
              { type: 'groupe' as const, titre: texte('Charges directes par volet') },
              ...volets.map(ligne),
              ...total(chargesDirectes === null ? null : { ...chargesDirectes, libelle: 'Ensemble des volets' }),
            ]),
      ],
    },
    paragraphe(
      'source_execution',
      texte(
        `Comptes du compte rendu financier ; « retenu » après contrôle, sinon déclaré. Les contributions volontaires en nature n’y comptent pas.${part}`,
      ),
      'source',
    ),
    ...notes(argent),
    ...produits(argent),
  ];
}
