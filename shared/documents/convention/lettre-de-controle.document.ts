import { dateSansJour } from '#shared/dates/format.ts';
import { montantsDeLaLettre, reponseJusquAu } from '#shared/domain/convention/controle/lettre.rules.ts';
import type { LettreDeControle } from '#shared/domain/convention/controle/lettre.schema.ts';
import { enPhrase } from '#shared/text/capitale.ts';
import { montantFr } from '#shared/text/montants.ts';
import { pluriel } from '#shared/text/nombres.ts';
import type { Bloc, DocumentNeutre } from '../blocs.ts';
import { colonne, paragraphe } from '../blocs-courants.ts';
import { manque, texte, texteOuManque } from '../segments.ts';
import type { DossierDeConvention } from './dossier.types.ts';
import { etablirLettreDeConvention } from './lettre.ts';
import { periodeDe } from './mots.ts';

/** Ce qui fonde le contrôle : le code du travail d'une convention O2R, la convention elle-même sinon. */
export const fondementDuControle = ({ convention }: Pick<DossierDeConvention, 'convention'>): string =>
  convention.genre === 'o2r'
    ? 'En application de l’article D. 5316-11 du code du travail, le préfet de région contrôle l’exécution de la convention.'
    : 'L’État contrôle l’exécution de la convention qu’il finance.';

function constats({ points }: LettreDeControle): Bloc {
  const { ecarte } = montantsDeLaLettre(points);
  if (points.length === 0) return paragraphe('constats', manque('constats du contrôle'));
  return {
    type: 'tableau',
    id: 'constats_liste',
    colonnes: [colonne('N°', 1.2), colonne('Constat', 11.4), { titre: 'Montant écarté', largeur: 3.4, nombre: true }],
    lignes: [
      ...points.map((point, rang) => ({
        type: 'ligne' as const,
        cellules: [
          texte(String(rang + 1)),
          texte(point.constat),
          texte(point.ecarte === null ? '–' : montantFr(point.ecarte)),
        ],
      })),
      ...(ecarte > 0
        ? [{ type: 'total' as const, cellules: [[], texte('Total écarté'), texte(montantFr(ecarte))] }]
        : []),
    ],
  };
}

function delai(lettre: LettreDeControle): string {
  const dernier = reponseJusquAu(lettre);
  return dernier === null
    ? `dans un délai de ${pluriel(lettre.delai, 'jour', 'jours')} à compter de l’envoi de cette lettre`
    : `jusqu’au ${dateSansJour(dernier)}`;
}

function corps(dossier: DossierDeConvention): readonly Bloc[] {
  const { convention, lettre, visiteDeLaLettre } = dossier;
  if (lettre === null) return [paragraphe('constats', manque('lettre de contrôle à préparer'))];
  const source =
    visiteDeLaLettre === null
      ? 'L’examen des pièces reçues'
      : `La visite sur place du ${dateSansJour(visiteDeLaLettre.le)}, dans les locaux de ${visiteDeLaLettre.organisme},`;
  const { ecarte } = montantsDeLaLettre(lettre.points);
  return [
    paragraphe('periode', periodeDe(convention)),
    paragraphe('fondement', texte(fondementDuControle(dossier))),
    paragraphe('annonce', texte(`${source} appelle les constats suivants :`), 'corps', true),
    constats(lettre),
    paragraphe(
      'reponse',
      texte(
        `Je vous invite à me faire connaître vos observations, avec toute pièce utile, ${delai(lettre)}. La position définitive sera prise ensuite, constat par constat.`,
      ),
    ),
    ...(ecarte > 0
      ? [
          paragraphe(
            'suites',
            texte(
              'Sans réponse de votre part, ou si elle ne lève pas ces constats, les montants écartés ne seront pas retenus dans les charges éligibles de la convention.',
            ),
          ),
        ]
      : []),
  ];
}

/** La lettre de contrôle : constats, montants écartés, délai de réponse (D. 5316-11). */
export const etablirLettreDeControle = (dossier: DossierDeConvention): DocumentNeutre =>
  etablirLettreDeConvention(dossier, {
    genre: 'lettre-de-controle',
    objet: `« ${dossier.convention.intitule} » : lettre de contrôle, ${enPhrase(dossier.lettre?.objet ?? 'Contrôle de la convention')}`,
    envoi: texteOuManque(dossier.lettre?.mode ?? null, 'moyen d’envoi'),
    corps: corps(dossier),
  });
