import { dateSansJour } from '#shared/dates/format.ts';
import { enPhrase } from '#shared/text/capitale.ts';
import type { Bloc, LigneTableau, Segments } from '../../blocs.ts';
import { colonne, paragraphe } from '../../blocs-courants.ts';
import { gras, ponctuer, sansPoint, texte } from '../../segments.ts';
import type { ArgentDuRapport, SurcompensationDuRapport, TermeDuRapport } from '../argent.types.ts';
import { type Montants, montantsDuTableau } from '../montants.ts';
import { legende, nombres } from '../mots.ts';

/** Les termes signés : un écart se lit avec son signe. */
const SIGNES = new Set(['S', 'ΣS', 'report']);
const LIBELLE = 5.8;
const LIBELLE_SEUL = 11;
const LIBELLE_ETROIT = 4.2;
/** Au-delà, les montants prennent sur les libellés. */
const BEAUCOUP = 3;
const LARGEUR = 16;

/** Un seul exercice est son propre cumul. */
function ligne({ cle, libelle, parAnnee, cumul }: TermeDuRapport, seul: boolean, montants: Montants): LigneTableau {
  const dire = SIGNES.has(cle) ? montants.signer : montants.dire;
  const nom = cle === 'ΣS' || cle === 'report' ? libelle : `${cle}. ${libelle}`;
  const total = cle === 'ΣS';
  return {
    type: total ? 'total' : 'ligne',
    cellules: [
      texte(nom),
      ...(seul ? [] : parAnnee.map((valeur) => (total || cle === 'report' ? texte('') : dire(valeur)))),
      dire(cumul),
    ],
  };
}

/** Ce que le calcul propose, et ce que l'autorité en a fait : jamais une somme due (M10). */
function decision({ proposition, partielle, valide }: SurcompensationDuRapport): readonly Bloc[] {
  const reserve = partielle ? ', sur les seuls comptes rendus' : '';
  const dite: Segments = [
    ...gras('Proposition :'),
    ...texte(` ${enPhrase(proposition)}${reserve}. À valider par l’autorité : le calcul ne décide de rien.`),
  ];
  if (valide === null) return [paragraphe('surcompensation_proposee', dite)];
  const motif = valide.motif === null ? '' : ` ${sansPoint(valide.motif)}.`;
  return [
    paragraphe('surcompensation_proposee', dite),
    paragraphe('surcompensation_validee', [
      ...gras('Validé :'),
      ...texte(
        ` ${enPhrase(valide.decision)}, jusqu’à l’exercice ${valide.jusquA}, le ${dateSansJour(valide.le)}, par ${valide.autorite}.${motif}`,
      ),
    ]),
  ];
}

function parOrganisme({ organismes }: SurcompensationDuRapport): readonly Bloc[] {
  if (organismes.length === 0) return [];
  const montants = montantsDuTableau(
    organismes.flatMap((un) => [un.chargesEligibles, un.recettes, un.contribution, un.ecart]),
  );
  return [
    legende('T6 bis', 'Par organisme du projet'),
    {
      type: 'tableau',
      id: 'organismes',
      serre: true,
      colonnes: [
        colonne('Organisme', 5.2),
        nombres('Charges éligibles', 2.8),
        nombres('Recettes', 2.6),
        nombres('Contribution', 2.8),
        nombres('Écart', 2.6),
      ],
      lignes: organismes.map(({ nom, chargesEligibles, recettes, contribution, ecart }) => ({
        type: 'ligne',
        cellules: [
          texte(nom),
          montants.dire(chargesEligibles),
          montants.dire(recettes),
          montants.dire(contribution),
          montants.signer(ecart),
        ],
      })),
    },
  ];
}

/** T6, T7 : charges éligibles nettes et surcompensation, exercice par exercice, en tout, puis par organisme (M7 à M10). */
export function surcompensation({ surcompensation: lue }: ArgentDuRapport): readonly Bloc[] {
  if (lue === null) return [];
  const { annees, termes, constats } = lue;
  const seul = annees.length === 1;
  const libelle = seul ? LIBELLE_SEUL : annees.length > BEAUCOUP ? LIBELLE_ETROIT : LIBELLE;
  const montants = montantsDuTableau(termes.flatMap(({ parAnnee, cumul }) => [...parAnnee, cumul]));
  const une = (LARGEUR - libelle) / (seul ? 1 : annees.length + 1);
  return [
    legende('T6', 'Charges éligibles nettes et compensation'),
    {
      type: 'tableau',
      id: 'surcompensation',
      serre: true,
      entier: true,
      colonnes: [
        colonne('Élément', libelle),
        ...annees.map((annee) => nombres(String(annee), une)),
        ...(seul ? [] : [nombres('Cumul', une)]),
      ],
      lignes: termes.map((terme) => ligne(terme, seul, montants)),
    },
    ...parOrganisme(lue),
    ...decision(lue),
    ...(constats.length === 0
      ? []
      : [
          {
            type: 'liste' as const,
            id: 'surcompensation_constats',
            elements: ponctuer(
              constats.map(({ phrase, article }) =>
                texte(`${sansPoint(phrase)}${article === null ? '' : ` (${article})`}`),
              ),
            ),
          },
        ]),
  ];
}
