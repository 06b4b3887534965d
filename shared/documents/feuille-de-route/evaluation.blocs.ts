import { dateSansJour } from '#shared/dates/format.ts';
import { graviteLibelle, suiteDEvaluationLibelle } from '#shared/domain/feuille-de-route/risque.labels.ts';
import type { Fiche } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import type { Bloc } from '../blocs.ts';
import { colonne, paragraphe, titre } from '../blocs-courants.ts';
import { texte } from '../segments.ts';
import { blocsDeTexte } from '../texte-libre.ts';
import type { FicheImprimee } from './dossier.types.ts';

/** Ce qui menace l'action, sa gravité, et ce que l'on prévoit contre. */
export function blocsDeRisques(ancre: string, { risques }: Pick<FicheImprimee, 'risques'>): readonly Bloc[] {
  if (risques.length === 0) return [];
  return [
    titre(`${ancre}_risques`, 2, 'Risques'),
    {
      type: 'tableau',
      id: `${ancre}_risques_tableau`,
      serre: true,
      colonnes: [colonne('Risque', 6.5), colonne('Gravité', 2.5), colonne('Parade', 7)],
      lignes: risques.map(({ intitule, gravite, parade }) => ({
        type: 'ligne',
        cellules: [texte(intitule), texte(gravite === null ? '' : graviteLibelle[gravite]), texte(parade ?? '')],
      })),
    },
  ];
}

/** L'évaluation : quand et comment, ce que l'on en conclut, ce que l'on en fait. */
export function blocsDEvaluation(ancre: string, fiche: Fiche): readonly Bloc[] {
  const { evaluationMethode, evaluationLe, evaluationConclusion, evaluationSuite } = fiche;
  const faite = evaluationLe === null ? null : `Faite le ${dateSansJour(evaluationLe)}`;
  const dite = [faite, evaluationMethode].filter((mot) => mot !== null).join('. Méthode : ');
  const blocs: readonly Bloc[] = [
    ...(dite === ''
      ? []
      : [paragraphe(`${ancre}_evaluation_faite`, texte(faite === null ? `Méthode : ${dite}.` : `${dite}.`))]),
    ...(evaluationConclusion === null
      ? []
      : blocsDeTexte(evaluationConclusion, (rang) => `${ancre}_evaluation_${rang}`)),
    ...(evaluationSuite === null
      ? []
      : [
          paragraphe(`${ancre}_evaluation_suite`, [
            { texte: 'Suite : ', gras: true },
            ...texte(`${suiteDEvaluationLibelle[evaluationSuite].toLowerCase()}.`),
          ]),
        ]),
  ];
  return blocs.length === 0 ? [] : [titre(`${ancre}_evaluation`, 2, 'Évaluation'), ...blocs];
}
