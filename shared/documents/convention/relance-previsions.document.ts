import { anneeCivile } from '#shared/dates/date-civile.ts';
import { dateSansJour } from '#shared/dates/format.ts';
import { etatDesPrevisions, type PieceAttendue } from '#shared/domain/convention/echeancier/previsions.rules.ts';
import { enumerer } from '#shared/text/nombres.ts';
import type { Bloc, DocumentNeutre } from '../blocs.ts';
import { paragraphe } from '../blocs-courants.ts';
import { texte } from '../segments.ts';
import { envoyerA, piecesDemandees } from './demande.ts';
import type { DossierDeConvention } from './dossier.types.ts';
import { etablirLettreDeConvention } from './lettre.ts';
import { periodeDe } from './mots.ts';

const enToutesLettres = (cle: PieceAttendue['cle'], annee: number): string =>
  ({
    execution: `les prévisions d’exécution de l’année ${annee}`,
    budget: `le budget prévisionnel de l’année ${annee + 1}`,
    beneficiaires: `le nombre prévisionnel de bénéficiaires de l’année ${annee + 1}`,
  })[cle];

/** Ce que le retard suspend, ou suspendra (D. 5316-9) ; la dernière année, rien. */
function effet({ convention, annee, date }: DossierDeConvention): readonly Bloc[] {
  const { due, suspension, completLe } = etatDesPrevisions(annee, convention, date);
  if (completLe !== null || annee.annee >= anneeCivile(convention.fin)) return [];
  const dite =
    date <= due || suspension === null
      ? `À défaut de transmission au plus tard le ${dateSansJour(due)}, l’application de la convention serait suspendue, et avec elle le versement de la contribution de l’État, jusqu’à la réception de ces informations.`
      : `En application du même article, l’application de la convention est suspendue depuis le ${dateSansJour(suspension.du)}, et avec elle le versement de la contribution de l’État. La suspension prend fin à la réception de la dernière de ces informations.`;
  return [paragraphe('effet', texte(dite))];
}

function corps(dossier: DossierDeConvention): readonly Bloc[] {
  const { convention, annee: recues, date } = dossier;
  const { annee } = recues;
  const { pieces, due } = etatDesPrevisions(recues, convention, date);
  const nommer = ({ cle }: PieceAttendue) => enToutesLettres(cle, annee);
  const manquantes = pieces.filter(({ recueLe }) => recueLe === null).map(nommer);
  const recuesDites = pieces.flatMap(({ cle, recueLe }) =>
    recueLe === null ? [] : [`${enToutesLettres(cle, annee)} (${dateSansJour(recueLe)})`],
  );
  const bien = recuesDites.length === 0 ? '' : `J’ai bien reçu ${enumerer(recuesDites)}. `;
  const une = manquantes.length === 1;
  const retard = date > due;
  return [
    paragraphe('periode', periodeDe(convention)),
    paragraphe(
      'regle',
      texte(
        'L’article D. 5316-9 du code du travail demande à l’organisme de transmettre chaque année au préfet de région, au plus tard le 31 décembre, les prévisions d’exécution de l’année en cours, le budget prévisionnel et le nombre prévisionnel de bénéficiaires pour l’année suivante.',
      ),
    ),
    ...piecesDemandees(
      `${bien}${retard ? `À ce jour, il manque encore, au titre de l’échéance du ${dateSansJour(due)}` : `Il reste à me transmettre avant l’échéance du ${dateSansJour(due)}`} :`,
      manquantes,
    ),
    ...effet(dossier),
    ...(manquantes.length === 0
      ? []
      : [envoyerA(dossier, une ? 'me transmettre cette pièce' : 'me transmettre ces pièces')]),
  ];
}

/** La relance du 31 décembre (O-6, O-16 ; D. 5316-9) : les pièces qui manquent, ce que cela suspend, et jusqu'à quand. */
export const etablirRelanceDesPrevisions = (dossier: DossierDeConvention): DocumentNeutre =>
  etablirLettreDeConvention(dossier, {
    genre: 'relance-previsions',
    objet: `« ${dossier.convention.intitule} » : prévisions attendues au 31 décembre ${dossier.annee.annee}`,
    corps: corps(dossier),
  });
