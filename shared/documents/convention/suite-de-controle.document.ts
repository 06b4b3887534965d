import { dateSansJour } from '#shared/dates/format.ts';
import { positionLibelle } from '#shared/domain/convention/controle/controle.labels.ts';
import { montantsDeLaLettre, reponseJusquAu } from '#shared/domain/convention/controle/lettre.rules.ts';
import type { LettreDeControle, PointDeLettre } from '#shared/domain/convention/controle/lettre.schema.ts';
import { montantFr } from '#shared/text/montants.ts';
import { pluriel } from '#shared/text/nombres.ts';
import type { Bloc, DocumentNeutre, Segments } from '../blocs.ts';
import { colonne, paragraphe } from '../blocs-courants.ts';
import { gras, manque, texte, texteOuManque } from '../segments.ts';
import type { DossierDeConvention } from './dossier.types.ts';
import { etablirLettreDeConvention } from './lettre.ts';

function rappel({ envoyeeLe, points, ...lettre }: LettreDeControle): Segments {
  return [
    ...texte('Par lettre du '),
    ...texteOuManque(envoyeeLe === null ? null : dateSansJour(envoyeeLe), 'date d’envoi de la lettre'),
    ...texte(`, je vous ai fait part de ${pluriel(points.length, 'constat', 'constats')}. `),
    ...repondu({ envoyeeLe, ...lettre }),
  ];
}

function repondu({ envoyeeLe, delai, reponseLe, reponsePieces }: Omit<LettreDeControle, 'points'>): Segments {
  const dernier = reponseJusquAu({ envoyeeLe, delai });
  if (reponseLe === null)
    return texte(
      `Aucune réponse ne m’est parvenue${dernier === null ? '' : ` dans le délai, qui courait jusqu’au ${dateSansJour(dernier)}`}.`,
    );
  const pieces = reponsePieces === null ? '' : `, avec les pièces suivantes : ${reponsePieces}`;
  return texte(`Votre réponse m’est parvenue le ${dateSansJour(reponseLe)}${pieces}.`);
}

function position({ position: prise, motif }: PointDeLettre): Segments {
  if (prise === null) return manque('position sur ce constat');
  return [...gras(positionLibelle[prise]), ...(motif === null ? [] : texte(`. ${motif}`))];
}

function positions({ points }: LettreDeControle): Bloc {
  const { maintenu } = montantsDeLaLettre(points);
  const maintenuDe = ({ ecarte, position: prise }: PointDeLettre): string =>
    ecarte === null ? '–' : montantFr(prise === 'leve' ? 0 : ecarte);
  return {
    type: 'tableau',
    id: 'positions',
    colonnes: [
      colonne('N°', 1),
      colonne('Constat', 4.9),
      colonne('Votre réponse', 3.7),
      colonne('Position', 3.8),
      { titre: 'Maintenu', largeur: 2.6, nombre: true },
    ],
    lignes: [
      ...points.map((point, rang) => ({
        type: 'ligne' as const,
        cellules: [
          texte(String(rang + 1)),
          texte(point.constat),
          point.reponse === null ? [] : texte(point.reponse),
          position(point),
          texte(maintenuDe(point)),
        ],
      })),
      { type: 'total', cellules: [[], texte('Total maintenu'), [], [], texte(montantFr(maintenu))] },
    ],
  };
}

function corps({ lettre }: DossierDeConvention): readonly Bloc[] {
  if (lettre === null) return [paragraphe('positions', manque('lettre de contrôle à préparer'))];
  const { ecarte, maintenu } = montantsDeLaLettre(lettre.points);
  const conclusion =
    maintenu > 0
      ? `Sur ${montantFr(ecarte)} écartés par la lettre, ${montantFr(maintenu)} le restent : ce montant n’est pas retenu dans les charges éligibles de la convention.`
      : 'Aucun montant ne reste écarté.';
  return [
    paragraphe('rappel', rappel(lettre)),
    paragraphe('annonce', texte('Après examen, la position définitive est la suivante :'), 'corps', true),
    positions(lettre),
    paragraphe('conclusion', texte(conclusion)),
  ];
}

/** La suite donnée à la réponse contradictoire : chaque constat, maintenu ou levé, et ce qui en reste écarté. */
export const etablirSuiteDeControle = (dossier: DossierDeConvention): DocumentNeutre =>
  etablirLettreDeConvention(dossier, {
    genre: 'suite-de-controle',
    objet: `« ${dossier.convention.intitule} » : suite donnée au contrôle`,
    envoi: texteOuManque(dossier.lettre?.mode ?? null, 'moyen d’envoi'),
    corps: corps(dossier),
  });
