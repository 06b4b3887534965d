import { estEcrite, instantEnClair } from '#shared/domain/ecrite/ecrite.rules.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { regimeDe } from '#shared/domain/instance/profil.rules.ts';
import { titulaireLe } from '#shared/domain/instance/mandat.rules.ts';
import type { Bulletin, Seance } from '#shared/domain/seance/seance.schema.ts';
import { enumerer } from '#shared/text/nombres.ts';
import type { Bloc } from '../blocs.ts';
import { paragraphe, titre } from '../blocs-courants.ts';
import { sansPoint, texte } from '../segments.ts';
import { blocsDeTexte } from '../texte-libre.ts';

const SENS: Readonly<Record<Bulletin['sens'], string>> = {
  pour: 'Pour',
  contre: 'Contre',
  abstention: 'Abstention',
  nppv: 'Ne prend pas part au vote',
};

function nomDuSiege({ sieges, reunion }: Seance, siegeId: string): string {
  const siege = sieges.find(({ id }) => id === siegeId);
  const personne = siege === undefined ? null : (titulaireLe(siege.mandats, reunion.date)?.personne ?? null);
  return personne === null ? (siege?.organisme ?? 'Un membre') : nomComplet(personne);
}

/** « Délibération par échange d'écrits électroniques, ouverte le … et close au plus tôt le … » (R-079). */
export function phraseDuVoteEcrit({ instance, reunion }: Pick<Seance, 'instance' | 'reunion'>): string {
  const { ecriteDebut, ecriteFin, circonstances, secret } = reunion;
  const regime = regimeDe(instance);
  const ordonnance = 'ordonnance n° 2014-1329 du 6 novembre 2014';
  const cadre = regime === 'libre' ? '' : ` (${regime === 'CT' ? 'R. 5311-42, ' : ''}${ordonnance})`;
  const raison = circonstances === null ? '' : ` Circonstances : ${sansPoint(circonstances)}.`;
  return `Délibération à distance par échange d’écrits électroniques${cadre}, ouverte le ${ecriteDebut === null ? '…' : instantEnClair(ecriteDebut)}, close au plus tôt le ${ecriteFin === null ? '…' : instantEnClair(ecriteFin)}.${secret ? ' Scrutin secret.' : ''}${raison}`;
}

/** Ce que le procès-verbal d'un vote écrit porte de plus : tous les votes, le projet et les opinions annexés. */
export function blocsDuVoteEcrit(seance: Seance): readonly Bloc[] {
  if (!estEcrite(seance.reunion)) return [];
  const { votesEcrits, points, pieces } = seance;
  const deliberations = points.flatMap(({ deliberations: siennes }) => siennes);
  const rang = new Map(deliberations.map(({ id }, n) => [id, n + 1]));
  const parSiege = [...Map.groupBy(votesEcrits, ({ siegeId }) => siegeId)];
  const opinions = votesEcrits.filter(({ opinion }) => opinion !== null);
  return [
    titre('vote_ecrit', 1, 'Vote écrit'),
    paragraphe('vote_ecrit_cadre', texte(phraseDuVoteEcrit(seance))),
    ...(parSiege.length === 0
      ? []
      : [
          {
            type: 'tableau' as const,
            id: 'vote_ecrit_votes',
            colonnes: [
              { titre: 'Membre', largeur: 6, nombre: false },
              { titre: 'Votes', largeur: 10, nombre: false },
            ],
            lignes: parSiege.map(([siegeId, votes]) => ({
              type: 'ligne' as const,
              cellules: [
                texte(nomDuSiege(seance, siegeId)),
                texte(
                  votes
                    .map(({ deliberationId, sens }) =>
                      deliberations.length === 1
                        ? SENS[sens]
                        : `n° ${rang.get(deliberationId)} : ${SENS[sens].toLowerCase()}`,
                    )
                    .join(' ; '),
                ),
              ],
            })),
          },
        ]),
    ...(pieces.length === 0
      ? []
      : [
          titre('annexe_projet', 2, 'Annexe : projet soumis'),
          paragraphe('annexe_projet_liste', texte(`${enumerer(pieces.map((piece) => piece.titre))}.`)),
        ]),
    ...(opinions.length === 0 ? [] : [titre('annexe_opinions', 2, 'Annexe : opinions des membres')]),
    ...opinions.flatMap(({ siegeId, opinion }, n) => [
      paragraphe(`opinion_${n}_de`, texte(nomDuSiege(seance, siegeId), { gras: true }), 'corps', true),
      ...blocsDeTexte(opinion ?? '', (ligne) => `opinion_${n}_${ligne}`),
    ]),
  ];
}
