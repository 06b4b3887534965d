import { avecArticle } from '#shared/text/article.ts';
import { type Chiffre, Chiffres } from '#renderer/app/pilotage/Chiffres.tsx';
import { References } from '#renderer/ui/reperes/References.tsx';
import {
  attendusDe,
  compterAssiduite,
  direAssiduite,
  partDAssiduite,
  sommerAssiduite,
} from '#shared/domain/pilotage/assiduite.rules.ts';
import { medianeDe } from '#shared/domain/pilotage/delais.rules.ts';
import type { TableauDInstance } from '#shared/domain/pilotage/tableau-d-instance.schema.ts';
import { SANS_PILOTE } from '#shared/domain/rendu/suivi.schema.ts';
import { partFr } from '#shared/text/montants.ts';
import { pluriel } from '#shared/text/nombres.ts';

interface Proprietes {
  readonly id: string;
  readonly tableau: TableauDInstance;
}

const dire = (phrase: string, article: string | null = null) => (
  <p>
    <References texte={avecArticle(phrase, article)} />
  </p>
);
const jours = (nombre: number | null): string | null => (nombre === null ? null : pluriel(nombre, 'jour', 'jours'));

function reunionsTenues({ seances, exige }: TableauDInstance): Chiffre {
  const tenues = seances.filter(({ sansQuorum }) => !sansQuorum).length;
  const { reunionsParAn, articleReunions } = exige;
  return {
    mot: 'Réunions tenues',
    valeur: String(tenues),
    calcul: (
      <>
        {dire(
          `${pluriel(tenues, 'séance tenue', 'séances tenues')} dans la période, ${seances.length - tenues} sans quorum.`,
        )}
        {reunionsParAn > 0
          ? dire(`${reunionsParAn} par an au moins.`, articleReunions)
          : dire('Aucun texte ne fixe de nombre de réunions à cette instance.')}
      </>
    ),
    lignes: null,
  };
}

function quorums({ seances, exige }: TableauDInstance): Chiffre | null {
  const comptees = seances.filter(({ quorum }) => quorum.etat === 'atteint' || quorum.etat === 'non_atteint');
  if (comptees.length === 0) return null;
  const atteints = comptees.filter(({ quorum }) => quorum.etat === 'atteint').length;
  return {
    mot: 'Quorum atteint',
    valeur: `${atteints} sur ${comptees.length}`,
    calcul: dire(
      'Séances dont le quorum, compté à l’ouverture, était atteint ; une seconde convocation délibère sans lui et n’y est pas.',
      exige.articleQuorum,
    ),
    lignes: null,
    etat:
      atteints < comptees.length
        ? ['alerte', `${comptees.length - atteints} manqué${comptees.length - atteints > 1 ? 's' : ''}`]
        : undefined,
  };
}

function decisions(id: string, { decisions: suivies }: TableauDInstance): Chiffre {
  const { prises, faites, enCours, aEngager, abandonnees } = suivies;
  return {
    mot: 'Décisions tenues',
    valeur: prises === 0 ? null : `${faites} sur ${prises}`,
    calcul: dire(
      `${pluriel(prises, 'décision prise', 'décisions prises')} aux séances de la période : ${faites} faites, ${enCours} en cours, ${aEngager} à engager, ${abandonnees} abandonnées.`,
    ),
    lignes: { vers: `/decisions?instance=${id}&etat=toutes`, libelle: 'Voir les décisions' },
  };
}

/** Les chiffres d'une instance sur la période, chacun avec son calcul et ses lignes. */
export function ChiffresDeLInstance({ id, tableau }: Proprietes) {
  const { seances, membres, exige, decisions: suivies } = tableau;
  const tous = sommerAssiduite(membres.map(({ presences }) => compterAssiduite(presences)));
  const diffusees = seances.filter(({ diffusion }) => diffusion !== null).length;
  const { enRetard, sansPilote } = suivies;
  return (
    <Chiffres
      libelle="Chiffres de la période"
      chiffres={[
        reunionsTenues(tableau),
        quorums(tableau),
        {
          mot: 'Assiduité',
          valeur: attendusDe(tous) === 0 ? null : partFr(partDAssiduite(tous)),
          calcul: dire(direAssiduite(tous)),
          lignes: null,
        },
        {
          mot: 'Convocation',
          valeur: jours(medianeDe(seances.map(({ convocation }) => convocation))),
          calcul: dire(
            `Médiane, de la réception de la convocation (à défaut, son envoi) à la séance. ${exige.convocation > 0 ? `${exige.convocation} jours au moins.` : 'Aucun délai imposé.'}`,
            exige.articleConvocation,
          ),
          lignes: null,
        },
        {
          mot: 'Compte rendu diffusé en',
          valeur: jours(medianeDe(seances.map(({ diffusion }) => diffusion))),
          calcul: dire(
            `Médiane de ${pluriel(diffusees, 'séance diffusée', 'séances diffusées')}, sur ${seances.length}. ${exige.diffusion} jours au plus.`,
            exige.articleDiffusion,
          ),
          lignes: null,
        },
        decisions(id, tableau),
        enRetard > 0 && {
          mot: 'Décisions en retard',
          valeur: String(enRetard),
          calcul: dire('Décisions et actions à engager ou en cours, l’échéance passée, toutes séances comprises.'),
          lignes: { vers: `/decisions?instance=${id}&etat=retard`, libelle: 'Voir ces décisions' },
        },
        sansPilote > 0 && {
          mot: 'Décisions sans pilote',
          valeur: String(sansPilote),
          calcul: dire('Décisions et actions à engager ou en cours, sans que personne n’en soit chargé.'),
          lignes: {
            vers: `/decisions?instance=${id}&pilote=${encodeURIComponent(SANS_PILOTE)}`,
            libelle: 'Voir ces décisions',
          },
        },
      ].filter((un): un is Chiffre => un !== null && un !== false)}
    />
  );
}
