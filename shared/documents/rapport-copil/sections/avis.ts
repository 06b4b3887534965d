import { dateSansJour } from '#shared/dates/format.ts';
import type { DecisionDeCopil } from '#shared/domain/convention/copil/copil.schema.ts';
import { avisDeCopilLibelle, soldeProposeLibelle } from '#shared/domain/convention/rapport/rapport.labels.ts';
import { numeroDeliberation } from '#shared/domain/seance/seance.labels.ts';
import { enCapitale, enPhrase } from '#shared/text/capitale.ts';
import type { Bloc, Decision } from '../../blocs.ts';
import { paragraphe, titre } from '../../blocs-courants.ts';
import { gras, sansPoint, texte } from '../../segments.ts';
import { signet } from '../../signets.ts';
import { blocsDeTexte, paragraphesDe } from '../../texte-libre.ts';
import type { DossierDeRapport } from '../rapport.types.ts';

/** Une décision de la réunion : son numéro, son texte, son pilote et son échéance (D5). */
function decision(une: DecisionDeCopil): Decision {
  const numero = numeroDeliberation(une);
  const nom = une.nature === 'avis' ? 'Avis' : 'Décision';
  const suivi = [
    une.pilote === null ? '' : `Pilote : ${sansPoint(une.pilote)}.`,
    une.echeance === null ? '' : `Échéance : ${dateSansJour(une.echeance)}.`,
  ].filter((mot) => mot !== '');
  return {
    type: 'decision',
    id: signet('copil', une.id),
    numero: texte(numero === null ? `${nom} (${sansPoint(une.point)})` : `${nom} ${numero}`),
    texte: paragraphesDe(une.texte),
    suivi: texte(suivi.join(' ')),
    vote: [],
    desaccords: [],
  };
}

function solde({ rapport: { solde: propose, soldeNote } }: DossierDeRapport): readonly Bloc[] {
  if (propose === null && soldeNote === null) return [];
  const dit = propose === null ? '' : ` ${enPhrase(soldeProposeLibelle[propose])}.`;
  const note = soldeNote === null ? '' : ` ${enCapitale(sansPoint(soldeNote))}.`;
  return [
    paragraphe('solde', [
      ...gras('Versement du solde :'),
      ...texte(`${dit}${note} Proposition, à valider par l’autorité signataire.`),
    ]),
  ];
}

/** Une convention O2R se renouvelle comme elle s'est conclue (D. 5316-4). */
const RENOUVELLEMENT = paragraphe(
  'renouvellement_regle',
  texte('Un renouvellement passe par un nouvel appel à manifestation d’intérêt (D. 5316-2, D. 5316-4).'),
  'source',
);

/** Les avis et décisions (section 11) : l'avis du comité, ce qu'il décide, ce qu'il propose du solde et d'un avenant. */
export function avis(dossier: DossierDeRapport): readonly Bloc[] {
  const { rapport, decisions, portee } = dossier;
  const { avis: dit, avisTexte, avenant, recommandation, genre } = rapport;
  const final = genre === 'final' && recommandation !== null;
  return [
    ...(dit === null
      ? []
      : [paragraphe('avis_dit', [...gras(`${avisDeCopilLibelle[dit]}.`)], 'corps', avisTexte !== null)]),
    ...blocsDeTexte(avisTexte ?? '', (rang) => `avis_texte_${rang}`),
    ...solde(dossier),
    ...(avenant === null
      ? []
      : [paragraphe('avenant_propose', [...gras('Avenant proposé :'), ...texte(` ${enPhrase(sansPoint(avenant))}.`)])]),
    ...decisions.map(decision),
    ...(final
      ? [
          titre('recommandation', 2, 'Recommandation sur le renouvellement'),
          ...blocsDeTexte(recommandation, (rang) => `recommandation_${rang}`),
          ...(portee.o2r ? [RENOUVELLEMENT] : []),
        ]
      : []),
  ];
}
