import { heureFr } from '#shared/dates/format.ts';
import { derouler, seTient, seVote } from '#shared/domain/reunion/ordre-du-jour.rules.ts';
import { naturePointLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import type { NaturePoint } from '#shared/domain/reunion/reunion.schema.ts';
import { quorumPrevisionnel, siegesConvoques } from '#shared/domain/reunion/reponse.rules.ts';
import { nomDuRendu } from '#shared/domain/rendu/forme.rules.ts';
import type { Reponse, Seance } from '#shared/domain/seance/seance.schema.ts';
import { titulaireLe } from '#shared/domain/instance/mandat.rules.ts';
import { duree, enumerer } from '#shared/text/nombres.ts';
import type { Bloc, DocumentNeutre, LigneTableau, Segments } from '../blocs.ts';
import { colonne, paragraphe, titre } from '../blocs-courants.ts';
import type { OptionsDocument } from '../seance/contexte.ts';
import { pointsDe } from '../seance/ordre-du-jour.ts';
import { siegesComptes } from '../seance/participants.ts';
import { nommer } from '../seance/personnes.ts';
import { capitaliser, gras, manque, texte } from '../segments.ts';
import { blocTitreDe, documentDeSeance } from './tete.ts';

/** Ce que le président a à faire d’un point, selon sa nature (R-070). */
const ATTENDU: Readonly<Record<NaturePoint, string>> = {
  information: 'Informer ; pas de vote',
  echange: 'Recueillir les avis ; pas de vote',
  avis: 'Recueillir l’avis : vote',
  decision: 'Faire décider : vote',
  designation: 'Désigner : vote',
  audit: 'Faire délibérer sur la demande d’audit : vote',
  signalement: 'Faire délibérer sur le signalement : vote',
};

function noms(seance: Seance, valeur: Reponse['valeur']): string[] {
  return siegesConvoques(seance)
    .filter(({ reponse }) => reponse?.valeur === valeur)
    .flatMap(({ mandats }) => titulaireLe(mandats, seance.reunion.date)?.personne ?? [])
    .map(nommer);
}

const ligneDe = (id: string, tete: string, suite: string): Bloc[] =>
  suite === '' ? [] : [paragraphe(id, [...gras(`${tete} :`), ...texte(` ${suite}.`)])];

/** Ce que les réponses laissent attendre, puis le compte dès qu’il y a de quoi compter. */
function quorumPrevu(seance: Seance): Segments {
  const { arithmetique, etat, favorables, phrase } = quorumPrevisionnel(seance);
  if (etat === 'sans_membre') return [...gras('Quorum prévu :'), ...texte(' aucun membre n’est en fonctions.')];
  if (etat === 'libre') return [...gras('Réponses :'), ...texte(` ${phrase}.`)];
  return [
    ...gras('Quorum prévu :'),
    ...texte(` ${phrase}.`),
    ...(favorables === 0 && etat === 'possible' ? [] : texte(` ${arithmetique}`, { gris: true })),
  ];
}

/** Qui ouvre, ce qu’il faut vérifier d’abord, qui est excusé ou représenté. */
function ouverture(seance: Seance): Bloc[] {
  const presidents = siegesComptes(seance)
    .filter(({ siege }) => siege.categorie === 'P')
    .flatMap(({ titulaire }) => (titulaire === null ? [] : [nommer(titulaire)]));
  return [
    titre('ouverture', 2, 'À l’ouverture'),
    paragraphe('ouvre', [
      ...gras(presidents.length > 1 ? 'Ouvrent la séance :' : 'Ouvre la séance :'),
      ...texte(' '),
      ...(presidents.length === 0 ? manque('coprésidents à désigner') : texte(enumerer(presidents))),
      ...texte('.'),
    ]),
    paragraphe('quorum', quorumPrevu(seance)),
    ...ligneDe('a_distance', 'À distance', enumerer(noms(seance, 'distance'))),
    ...ligneDe('supplees', 'Suppléés', enumerer(noms(seance, 'supplee'))),
    ...ligneDe('pouvoirs', 'Pouvoirs reçus de', enumerer(noms(seance, 'pouvoir'))),
    ...ligneDe('excuses', 'Excusés', enumerer(noms(seance, 'excuse'))),
    ...(seance.precedente === null
      ? []
      : [paragraphe('proces_verbal', texte(`Faire approuver le ${nomDuRendu(seance)} de la séance précédente.`))]),
  ];
}

/**
 * Déroulé minuté du président : qui ouvre, l’heure de chaque point, qui présente, ce qui se décide, et la place de noter
 * un point sensible. Les notes personnelles n’y sont jamais.
 */
export function etablirDeroule(seance: Seance, options: OptionsDocument): DocumentNeutre {
  const { reunion } = seance;
  const points = pointsDe(seance);
  const deroule = derouler(points, reunion);
  const lignes = points.flatMap((point, rang): LigneTableau[] => {
    if (!seTient(point)) return [];
    const debut = deroule.points[rang]?.debut ?? null;
    const pieces = seance.pieces.filter(({ pointId }) => pointId === point.id).length;
    const cellules: Segments[] = [
      texte(debut === null ? '' : heureFr(debut)),
      [
        ...gras(`${rang + 1}. ${point.titre}`),
        ...texte(
          `\n${naturePointLibelle[point.nature]}${point.duree === null ? '' : `, ${duree(point.duree)}`}${pieces === 0 ? '' : `, ${pieces} ${pieces > 1 ? 'pièces' : 'pièce'}`}`,
          { gris: true },
        ),
      ],
      capitaliser(texte(point.intervenant ?? '')),
      texte(ATTENDU[point.nature], seVote(point.nature) ? { gras: true } : {}),
      [],
    ];
    return [{ type: 'ligne', cellules }];
  });
  const debord =
    deroule.debordement > 0
      ? ` L’ordre du jour dépasse de ${duree(deroule.debordement)} la fin annoncée, ${heureFr(reunion.heureFin ?? '')}.`
      : '';
  const sans =
    deroule.sansDuree > 0 ? ` ${deroule.sansDuree} point${deroule.sansDuree > 1 ? 's' : ''} sans durée.` : '';
  return documentDeSeance(seance, options, {
    forme: 'Déroulé de la séance',
    page: 'paysage',
    blocs: [
      blocTitreDe(seance, 'Déroulé de la séance'),
      ...ouverture(seance),
      titre('points', 2, 'Point par point'),
      ...(lignes.length === 0
        ? [paragraphe('points_vide', manque('ordre du jour à établir'))]
        : [
            {
              type: 'tableau' as const,
              id: 'deroule_points',
              colonnes: [
                colonne('Heure', 1.9),
                colonne('Point', 9.6),
                colonne('Présente', 5),
                colonne('Ce qui est attendu', 4.8),
                colonne('Point sensible', 4.8),
              ],
              lignes,
              hauteur: 1.2,
            },
            paragraphe('fin', texte(`Fin prévue à ${heureFr(deroule.fin)}.${debord}${sans}`)),
          ]),
    ],
  });
}
